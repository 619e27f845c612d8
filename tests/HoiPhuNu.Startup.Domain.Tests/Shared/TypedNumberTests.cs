using System.Globalization;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Shared;

public class TypedNumberTests
{
    [Theory]
    [InlineData("2851", "2851", "2851", "2851")]
    [InlineData("2.851", "?", "2851", "2.851")]
    [InlineData("2,851", "?", "2.851", "2851")]
    [InlineData("1.234.567", "1234567", "1234567", null)]
    [InlineData("1,234,567", "1234567", null, "1234567")]
    [InlineData("1.234,5", "1234.5", "1234.5", null)]
    [InlineData("1,234.5", "1234.5", null, "1234.5")]
    [InlineData("12,5", "12.5", "12.5", null)]
    [InlineData("12.5", "12.5", null, "12.5")]
    [InlineData("0.500", "0.500", null, "0.500")]
    [InlineData("0,125", "0.125", "0.125", null)]
    [InlineData("1234.567", "1234.567", null, "1234.567")]
    [InlineData("1 234 567", "1234567", "1234567", "1234567")]
    [InlineData(" 1\u00A0234 ", "1234", "1234", "1234")]
    [InlineData("12\u202F345,5", "12345.5", "12345.5", null)]
    [InlineData("1 234.567", "1234.567", null, "1234.567")]
    [InlineData("- 1 234", "-1234", "-1234", "-1234")]
    [InlineData("30 25", null, null, null)]
    [InlineData("12 5", null, null, null)]
    [InlineData("12 5 triệu", null, null, null)]
    [InlineData("0 123", null, null, null)]
    [InlineData("1234 567", null, null, null)]
    [InlineData("1 234 56", null, null, null)]
    [InlineData("1.234 567", null, null, null)]
    [InlineData("1 234\n567", null, null, null)]
    [InlineData("-5", "-5", "-5", "-5")]
    [InlineData("2.85.1", null, null, null)]
    [InlineData("1.234.56", null, null, null)]
    [InlineData("khoảng 30", null, null, null)]
    [InlineData("30 người", null, null, null)]
    [InlineData("", null, null, null)]
    public void What_may_mean_two_numbers_is_asked(string typed, string? unsaid, string? comma, string? point) =>
        Assert.Equal([unsaid, comma, point], new[] { DecimalMark.Unsaid, DecimalMark.Comma, DecimalMark.Point }.Select(mark => Show(TypedNumber.Read(typed, mark))));

    private static string? Show(TypedNumber number) => number.IsUnclear ? "?" : number.Value?.ToString(CultureInfo.InvariantCulture);
}
