using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Shared;

public class MoneyTests
{
    [Theory]
    [InlineData("320000000", 320_000_000)]
    [InlineData("1.234.567", 1_234_567)]
    [InlineData("1,234,567", 1_234_567)]
    [InlineData("1 234 567", 1_234_567)]
    [InlineData("1\u00A0234\u00A0567", 1_234_567)]
    [InlineData("2.851", 2_851)]
    [InlineData("2,851", 2_851)]
    [InlineData("0", 0)]
    [InlineData("300.000.000đ", 300_000_000)]
    [InlineData("300.000.000 đ", 300_000_000)]
    [InlineData("300.000.000 đồng", 300_000_000)]
    [InlineData("300.000.000 ĐỒNG", 300_000_000)]
    [InlineData("300.000.000 VNĐ", 300_000_000)]
    [InlineData("300.000.000 ₫", 300_000_000)]
    [InlineData("300 triệu", 300_000_000)]
    [InlineData("300 trieu dong", 300_000_000)]
    [InlineData("300tr", 300_000_000)]
    [InlineData("5,5 triệu đồng", 5_500_000)]
    [InlineData("500 nghìn", 500_000)]
    [InlineData("500 ngàn đồng", 500_000)]
    [InlineData("500k", 500_000)]
    [InlineData("2,8 tỷ", 2_800_000_000)]
    [InlineData("2.8 tỷ", 2_800_000_000)]
    [InlineData("1,5 tỉ đồng", 1_500_000_000)]
    [InlineData("1,5 tỷ đồng", 1_500_000_000)]
    [InlineData("77,83 tỷ đồng", 77_830_000_000)]
    [InlineData("2.851 tỷ đồng", 2_851_000_000_000)]
    [InlineData("0,125 tỷ", 125_000_000)]
    [InlineData("77.751,6 tỷ", 77_751_600_000_000)]
    [InlineData("1.000.000.000.000.000", Money.Max)]
    [InlineData("1.000.000 tỷ", Money.Max)]
    [InlineData("1000000 tỷ", Money.Max)]
    public void Read_as_people_write_it(string typed, long expected)
    {
        Assert.True(Money.TryParse(typed, out var dong));
        Assert.Equal(expected, dong);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("đồng")]
    [InlineData("1.23")]
    [InlineData("1,5")]
    [InlineData("12.34.567")]
    [InlineData("1.2345.678")]
    [InlineData("1.234,567")]
    [InlineData("1.234.567,00")]
    [InlineData("0.500")]
    [InlineData("1..234")]
    [InlineData("1,008 tỷ")] // a thousand tỷ or one?
    [InlineData("2,12345678912 tỷ")]
    [InlineData("1,23456 nghìn")] // part of a đồng
    [InlineData("-5")]
    [InlineData("- 5 triệu")]
    [InlineData("5 triệu 200")]
    [InlineData("5 tỷ tỷ")]
    [InlineData("5 USD")]
    [InlineData("khoảng 5 triệu")]
    [InlineData("1.000.000.000.000.001")]
    [InlineData("1000001 tỷ")]
    [InlineData("99999999999999999999999999999999999")]
    [InlineData("9999999999999999 tỷ")]
    public void What_is_ambiguous_or_no_amount_is_refused(string? typed)
    {
        Assert.False(Money.TryParse(typed, out var dong));
        Assert.Equal(0, dong);
    }

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1_000, "1.000")]
    [InlineData(1_234_567, "1.234.567")]
    [InlineData(-1_234, "-1.234")]
    [InlineData(-123, "-123")]
    [InlineData(2_851_000_000_000, "2.851.000.000.000")]
    public void Grouped_by_points(long dong, string expected)
    {
        Assert.Equal(expected, Money.Format(dong));
        Assert.Equal(expected + " đồng", Money.FormatWithUnit(dong));
    }

    [Theory]
    [InlineData(571_000_000, "571 triệu đồng")]
    [InlineData(2_800_000_000, "2,8 tỷ đồng")]
    [InlineData(77_830_000_000, "77,83 tỷ đồng")]
    [InlineData(2_851_000_000_000, "2.851 tỷ đồng")]
    [InlineData(1_000_000_000, "1 tỷ đồng")]
    [InlineData(1_050_000_000, "1,05 tỷ đồng")]
    [InlineData(1_008_000_000, "1.008 triệu đồng")]
    [InlineData(5_500_000, "5,5 triệu đồng")]
    [InlineData(5_505_000, "5.505.000 đồng")]
    [InlineData(1_234_567, "1.234.567 đồng")]
    [InlineData(2_800_000_001, "2.800.000.001 đồng")]
    [InlineData(500_000, "500.000 đồng")]
    [InlineData(0, "0 đồng")]
    [InlineData(-2_800_000_000, "-2,8 tỷ đồng")]
    public void Short_but_exact(long dong, string expected) => Assert.Equal(expected, Money.FormatShort(dong));

    [Fact]
    public void What_is_printed_can_be_typed()
    {
        var random = new Random(9);
        for (var i = 0; i < 20_000; i++)
        {
            var zeros = random.Next(0, 14);
            var dong = random.NextInt64(0, (long)Math.Pow(10, random.Next(1, 16 - zeros))) * (long)Math.Pow(10, zeros);
            foreach (var printed in new[] { Money.Format(dong), Money.FormatWithUnit(dong), Money.FormatShort(dong) })
                Assert.True(Money.TryParse(printed, out var read) && read == dong, printed);
        }
    }

    [Theory]
    [InlineData(0, "Không đồng")]
    [InlineData(1, "Một đồng")]
    [InlineData(4, "Bốn đồng")]
    [InlineData(5, "Năm đồng")]
    [InlineData(10, "Mười đồng")]
    [InlineData(11, "Mười một đồng")]
    [InlineData(14, "Mười bốn đồng")]
    [InlineData(15, "Mười lăm đồng")]
    [InlineData(20, "Hai mươi đồng")]
    [InlineData(21, "Hai mươi mốt đồng")]
    [InlineData(24, "Hai mươi tư đồng")]
    [InlineData(25, "Hai mươi lăm đồng")]
    [InlineData(101, "Một trăm linh một đồng")]
    [InlineData(105, "Một trăm linh năm đồng")]
    [InlineData(110, "Một trăm mười đồng")]
    [InlineData(115, "Một trăm mười lăm đồng")]
    [InlineData(1_000, "Một nghìn đồng")]
    [InlineData(1_005, "Một nghìn không trăm linh năm đồng")]
    [InlineData(1_015, "Một nghìn không trăm mười lăm đồng")]
    [InlineData(21_000, "Hai mươi mốt nghìn đồng")]
    [InlineData(1_005_000, "Một triệu không trăm linh năm nghìn đồng")]
    [InlineData(1_000_005, "Một triệu không trăm linh năm đồng")]
    [InlineData(300_000_000, "Ba trăm triệu đồng")]
    [InlineData(1_234_567, "Một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy đồng")]
    [InlineData(2_800_000_000, "Hai tỷ tám trăm triệu đồng")]
    [InlineData(1_001_000_000, "Một tỷ không trăm linh một triệu đồng")]
    [InlineData(2_851_000_000_000, "Hai nghìn tám trăm năm mươi mốt tỷ đồng")]
    [InlineData(Money.Max, "Một triệu tỷ đồng")]
    public void In_words(long dong, string expected) => Assert.Equal(expected, Money.InWords(dong));

    [Fact]
    public void Words_have_no_minus() => Assert.Throws<ArgumentOutOfRangeException>(() => Money.InWords(-1));
}
