using HoiPhuNu.Startup.Domain.Accounts;

namespace HoiPhuNu.Startup.Domain.Tests.Accounts;

public class PasswordBlocklistTests
{
    [Fact]
    public void Stands_for_more_than_ten_thousand_lines_and_knows_each()
    {
        var lines = PasswordBlocklist.Lines(shortest: 8).ToList();
        Assert.True(lines.Count >= 10_000, $"{lines.Count}");
        Assert.Equal(lines.Count, lines.Distinct().Count());
        Assert.DoesNotContain(lines, line => !PasswordBlocklist.Contains(line));
        // For staff, whose passwords have twelve characters or more.
        Assert.True(PasswordBlocklist.Lines(shortest: 12).Count() >= 10_000);
    }

    [Theory]
    [InlineData("password")]
    [InlineData("Password1")]
    [InlineData("P@ssw0rd")]
    [InlineData("P@ssw0rd123")]
    [InlineData("123456789")]
    [InlineData("1234567890123")]
    [InlineData("987654321")]
    [InlineData("11111111")]
    [InlineData("12121212")]
    [InlineData("abcabcabc")]
    [InlineData("abcd1234")]
    [InlineData("1234abcd")]
    [InlineData("qwertyuiop")]
    [InlineData("Qwerty@123")]
    [InlineData("1qaz2wsx")]
    [InlineData("1q2w3e4r5t")]
    [InlineData("zxcvbnm,123")]
    [InlineData("qwerasdfzxcv")]
    [InlineData("!@#$%^&*")]
    [InlineData("matkhau1")]
    [InlineData("Mật khẩu 123")]
    [InlineData("m@tkh@u2026")]
    [InlineData("MatKhauMoi@2026")]
    [InlineData("matkhaumatkhau")]
    [InlineData("anhyeuem")]
    [InlineData("Anh yêu em!")]
    [InlineData("emyeuanh1314")]
    [InlineData("4nhyeu3m")]
    [InlineData("0912345678")]
    [InlineData("+84 912 345 678")]
    [InlineData("0912.345.678")]
    [InlineData("01051990")]
    [InlineData("01/05/1990")]
    [InlineData("19900501")]
    [InlineData("thuha1985")]
    [InlineData("lananh010590")]
    [InlineData("hanoi2026")]
    [InlineData("Đắk Lắk 2026")]
    [InlineData("CaoBang@123")]
    [InlineData("binhphuoc123")]
    [InlineData("phunuvietnam")]
    [InlineData("HoiPhuNu@2026")]
    [InlineData("khoinghiep2026")]
    [InlineData("giamkhao@123456")]
    [InlineData("phunukhoinghiep2026")]
    [InlineData("123matkhau123")]
    [InlineData("vietnamvodich")]
    [InlineData("        ")]
    public void Known_to_everybody(string password) => Assert.True(PasswordBlocklist.Contains(password));

    [Theory]
    [InlineData("xe đạp tím qua bảy nhịp cầu")]
    [InlineData("gà gáy bếp lửa 4 giờ sáng")]
    [InlineData("Suong4HatDieu-chieu")]
    [InlineData("miendong-phoi-san-gio")]
    [InlineData("kx7Tq2mzPa")]
    [InlineData("83920461")]
    [InlineData("correct horse battery staple")]
    [InlineData("dệt hoa văn cườm trắng")]
    public void Not_known(string password) => Assert.False(PasswordBlocklist.Contains(password));

    [Fact]
    public void Hardly_ever_refuses_what_a_machine_drew()
    {
        var random = new Random(10);
        var refused = 0;
        for (var i = 0; i < 5_000; i++)
        {
            if (PasswordBlocklist.Contains(string.Concat(Enumerable.Range(0, 10).Select(_ => "abcdefghijklmnopqrstuvwxyz0123456789"[random.Next(36)]))))
                refused++;
        }

        Assert.True(refused <= 5, $"{refused} of 5000");
    }

    [Fact]
    public void A_huge_password_costs_nothing()
    {
        Assert.False(PasswordBlocklist.Contains(string.Concat(Enumerable.Range(0, 20_000).Select(i => (char)('a' + (i * i % 26))))));
        Assert.True(PasswordBlocklist.Contains(new string('a', 20_000)));
    }

    private static readonly string?[] Own = ["Nguyễn Thị Hồng Lê", "+84912345678", "honghoa.dn@example.vn", null, ""];

    [Theory]
    [InlineData("0912345678")]
    [InlineData("84912345678")]
    [InlineData("so912345678x")]
    [InlineData("0912-345-678!")]
    [InlineData("Nguyễn Thị Hồng Lê")]
    [InlineData("nguyenthihongle88")]
    [InlineData("HongLe@dep")]
    [InlineData("xinhongle99")]
    [InlineData("lenguyen2026")]
    [InlineData("Lê 1985 1985")]
    [InlineData("h0ngl3xyz")]
    [InlineData("honghoa.dn")]
    [InlineData("honghoadn2026")]
    [InlineData("honghoa.dn@example.vn")]
    public void Her_own_data_is_no_secret(string password) => Assert.True(PasswordBlocklist.IsPersonal(password, Own));

    [Theory]
    [InlineData("xe đạp tím qua bảy nhịp cầu")]
    [InlineData("0987654321")]
    [InlineData("le loi dung trong ruong")]
    [InlineData("example.vn trong bep")]
    public void Other_things_are_hers_to_choose(string password) => Assert.False(PasswordBlocklist.IsPersonal(password, Own));

    [Theory]
    [InlineData("brơi 2026 2026", "Thị Brơi")]
    [InlineData("H'Bia 1990", "H’Bia")]
    public void Short_and_one_word_names_count(string password, string name) => Assert.True(PasswordBlocklist.IsPersonal(password, [name]));

    [Fact]
    public void Nothing_known_of_her_refuses_nothing() => Assert.False(PasswordBlocklist.IsPersonal("bat ky dieu gi", [null, "", "  "]));
}
