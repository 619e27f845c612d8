using HoiPhuNu.Startup.Domain.Accounts;

namespace HoiPhuNu.Startup.Domain.Tests.Accounts;

public sealed class LoginNameTests
{
    [Theory]
    [InlineData("0912 345 678", "+84912345678")]
    [InlineData("+84912345678", "+84912345678")]
    [InlineData(" Lan.Hoang@Example.VN ", "lan.hoang@example.vn")]
    [InlineData("lan+thi@example.vn", "lan+thi@example.vn")]
    public void A_number_or_an_address_in_every_way_of_writing_is_one_name(string typed, string value) =>
        Assert.Equal(new LoginName(value, value[0] == '+'), LoginName.Parse(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123")]
    [InlineData("lan")]
    [InlineData("lan@")]
    [InlineData("lan@example")]
    [InlineData("lan@example.")]
    [InlineData("lan hoang@example.vn")]
    [InlineData("Lan <lan@example.vn>")]
    [InlineData("\"lan\"@example.vn")]
    [InlineData("lan@example.vn,hoa@example.vn")]
    [InlineData("lan@example.vn;hoa@example.vn")]
    public void Anything_else_is_none(string? typed) => Assert.Null(LoginName.Parse(typed));

    [Fact]
    public void An_address_has_a_longest_length()
    {
        static string Long(int length) => new string('a', length - "@example.vn".Length) + "@example.vn";
        Assert.NotNull(LoginName.Parse(Long(60)));
        Assert.Null(LoginName.Parse(Long(255)));
    }
}
