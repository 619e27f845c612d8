using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Shared;

public class PointsTests
{
    [Theory]
    [InlineData("8,5", 850)]
    [InlineData("8.5", 850)]
    [InlineData("8,50", 850)]
    [InlineData("8,05", 805)]
    [InlineData("85", 8500)]
    [InlineData(" 100 ", 10000)]
    [InlineData("0", 0)]
    [InlineData("0,01", 1)]
    [InlineData("08,5", 850)]
    [InlineData("999999,99", 99999999)]
    public void Both_marks_are_the_decimal_mark(string typed, int expected)
    {
        Assert.True(Points.TryParse(typed, out var hundredths));
        Assert.Equal(expected, hundredths);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("8,555")]
    [InlineData("1.000")]
    [InlineData("1.000,5")]
    [InlineData("8,")]
    [InlineData(",5")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("8 5")]
    [InlineData("8,5đ")]
    [InlineData("1e2")]
    [InlineData("８")]
    [InlineData("1000000")]
    [InlineData("99999999999999999999")]
    public void Anything_else_is_refused(string? typed)
    {
        Assert.False(Points.TryParse(typed, out var hundredths));
        Assert.Equal(0, hundredths);
    }

    [Theory]
    [InlineData(7150, "71,5", "71,50")]
    [InlineData(7125, "71,25", "71,25")]
    [InlineData(7100, "71", "71,00")]
    [InlineData(7105, "71,05", "71,05")]
    [InlineData(0, "0", "0,00")]
    [InlineData(5, "0,05", "0,05")]
    [InlineData(-50, "-0,5", "-0,50")]
    [InlineData(int.MinValue, "-21474836,48", "-21474836,48")]
    public void Printed_with_a_comma(int hundredths, string shortest, string withTwoDecimals)
    {
        Assert.Equal(shortest, Points.Format(hundredths));
        Assert.Equal(withTwoDecimals, Points.FormatFixed(hundredths));
    }

    [Fact]
    public void What_is_printed_can_be_typed()
    {
        for (var hundredths = 0; hundredths <= 30000; hundredths++)
        {
            Assert.True(Points.TryParse(Points.Format(hundredths), out var a) && a == hundredths);
            Assert.True(Points.TryParse(Points.FormatFixed(hundredths), out var b) && b == hundredths);
        }
    }
}
