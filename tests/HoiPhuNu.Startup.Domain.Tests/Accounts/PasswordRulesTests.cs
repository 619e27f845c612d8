using System.Text;
using HoiPhuNu.Startup.Domain.Accounts;

namespace HoiPhuNu.Startup.Domain.Tests.Accounts;

public sealed class PasswordRulesTests
{
    private static readonly string?[] Own = ["Hoàng Thị Thử", "+84912345678", null];

    [Theory]
    [InlineData("suoi tro", false, null)]
    [InlineData("suoi tr", false, 8)]
    [InlineData("suoi trong m", true, null)]
    [InlineData("suoi trong ", true, 12)]
    public void Entrants_choose_eight_characters_staff_twelve(string password, bool staff, int? shortest) =>
        Assert.Equal(shortest is { } length ? AccountRefusals.PasswordTooShort(length) : null, PasswordRules.WhyCannotChoose(password, staff, Own));

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public void There_is_a_longest_one(int length, bool fits)
    {
        var password = string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i * i * 7 % 26))));
        Assert.Equal(fits ? null : AccountRefusals.PasswordTooLong(128), PasswordRules.WhyCannotChoose(password, isStaff: false, Own));
    }

    [Theory]
    [InlineData("Matkhau@123456", "Accounts.PasswordCommon")]
    [InlineData("so 0912345678 cua toi", "Accounts.PasswordPersonal")]
    [InlineData("hoang thi thu", "Accounts.PasswordPersonal")]
    [InlineData("bốn cây măng trúc già", null)]
    public void Neither_a_known_one_nor_her_own_data(string password, string? refusal) =>
        Assert.Equal(refusal, PasswordRules.WhyCannotChoose(password, isStaff: true, Own)?.Code);

    [Fact]
    public void Letters_are_counted_as_she_sees_them_and_two_keyboards_open_one_account()
    {
        var one = "bếp củi";
        var other = one.Normalize(NormalizationForm.FormD);
        Assert.NotEqual(one, other);
        Assert.Equal(7, PasswordRules.LengthOf(other));
        Assert.Equal(PasswordRules.Normal(one), PasswordRules.Normal(other));
        Assert.Equal(2, PasswordRules.LengthOf("🌾🌾"));
        Assert.Equal("a\ud83c", PasswordRules.Normal("a\ud83c"));
    }
}
