using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Shared;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("0912345678", "+84912345678")]
    [InlineData("0912 345 678", "+84912345678")]
    [InlineData("0912.345.678", "+84912345678")]
    [InlineData("0912-345-678", "+84912345678")]
    [InlineData("0912–345–678", "+84912345678")]
    [InlineData("091 234 5678", "+84912345678")]
    [InlineData(" 0912\u00A0345\u00A0678\t", "+84912345678")]
    [InlineData("(0912) 345 678", "+84912345678")]
    [InlineData("0912345678\u200B", "+84912345678")]
    [InlineData("+84912345678", "+84912345678")]
    [InlineData("+84 912 345 678", "+84912345678")]
    [InlineData("+ 84 912 345 678", "+84912345678")]
    [InlineData("+84 (0)912 345 678", "+84912345678")]
    [InlineData("(+84) 912 345 678", "+84912345678")]
    [InlineData("+840912345678", "+84912345678")]
    [InlineData("84912345678", "+84912345678")]
    [InlineData("84.912.345.678", "+84912345678")]
    [InlineData("840912345678", "+84912345678")]
    [InlineData("0084912345678", "+84912345678")]
    [InlineData("0084 912-345-678", "+84912345678")]
    [InlineData("0312345678", "+84312345678")]
    [InlineData("0512345678", "+84512345678")]
    [InlineData("0712345678", "+84712345678")]
    [InlineData("0841234567", "+84841234567")]
    [InlineData("84841234567", "+84841234567")]
    [InlineData("0900 000 001", "+84900000001")]
    [InlineData("0900 000 009", "+84900000009")]
    [InlineData("024 3825 1234", "+842438251234")]
    [InlineData("+84 24 3825 1234", "+842438251234")]
    [InlineData("(0206) 385 1234", "+842063851234")]
    [InlineData("02063851234", "+842063851234")]
    public void Every_habit_of_typing_gives_one_number(string typed, string expected)
    {
        Assert.True(PhoneNumber.TryParse(typed, out var e164));
        Assert.Equal(expected, e164);
        Assert.True(e164.Length <= PhoneNumber.MaxLength);
        Assert.True(PhoneNumber.TryParse(PhoneNumber.Display(e164), out var again));
        Assert.Equal(e164, again);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("+")]
    [InlineData("091234567")]
    [InlineData("09123456789")]
    [InlineData("01612345678")] // the old eleven digits
    [InlineData("0112345678")]
    [InlineData("0212345678")] // a landline has eleven
    [InlineData("912345678")]
    [InlineData("+0912345678")]
    [InlineData("+85 912 345 678")]
    [InlineData("+1 212 555 0100")]
    [InlineData("00912345678")]
    [InlineData("++84912345678")]
    [InlineData("84+912345678")]
    [InlineData("0912345678 / 0987654321")]
    [InlineData("0912 345 67O")]
    [InlineData("chị Lê 0912345678")]
    [InlineData("a@b.vn")]
    [InlineData("０９１２３４５６７８")]
    [InlineData("113")]
    public void What_is_no_number_is_refused(string? typed)
    {
        Assert.False(PhoneNumber.TryParse(typed, out var e164));
        Assert.Equal("", e164);
    }

    [Theory]
    [InlineData("+84912345678", "0912 345 678")]
    [InlineData("+842438251234", "024 3825 1234")]
    [InlineData("+842838251234", "028 3825 1234")]
    [InlineData("+842063851234", "0206 385 1234")]
    [InlineData("113", "113")]
    [InlineData("+84", "+84")]
    public void Shown_as_dialled_at_home(string e164, string expected) => Assert.Equal(expected, PhoneNumber.Display(e164));

    [Theory]
    [InlineData("+84912345678", "5678")]
    [InlineData("12", "12")]
    public void The_last_four(string e164, string expected) => Assert.Equal(expected, PhoneNumber.LastFour(e164));
}
