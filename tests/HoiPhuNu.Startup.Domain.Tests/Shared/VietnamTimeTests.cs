using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Shared;

public class VietnamTimeTests
{
    private static readonly DateTime Closing = new(2026, 12, 15, 10, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Seven_hours_ahead_both_ways()
    {
        var local = VietnamTime.ToLocal(Closing);
        Assert.Equal(new DateTime(2026, 12, 15, 17, 0, 0), local);
        Assert.Equal(DateTimeKind.Unspecified, local.Kind);
        var utc = VietnamTime.ToUtc(local);
        Assert.Equal(Closing, utc);
        Assert.Equal(DateTimeKind.Utc, utc.Kind);
        Assert.Equal(local, VietnamTime.ToLocal(DateTime.SpecifyKind(Closing, DateTimeKind.Unspecified)));
        Assert.Equal(local, VietnamTime.ToLocal(Closing.ToLocalTime()));
    }

    [Theory]
    [InlineData("2026-12-14T16:59:59", "14/12/2026")]
    [InlineData("2026-12-14T17:00:00", "15/12/2026")]
    [InlineData("2026-12-31T17:00:00", "01/01/2027")]
    public void The_day_begins_at_seventeen_hours_UTC(string utc, string expected) =>
        Assert.Equal(expected, VietnamTime.FormatDate(VietnamTime.Today(Utc(utc))));

    [Theory]
    [InlineData("2026-12-13T10:00:00", "17:00 Chủ nhật, 13/12/2026", "17:00 Sunday, 13 December 2026")]
    [InlineData("2026-12-14T10:00:00", "17:00 thứ Hai, 14/12/2026", "17:00 Monday, 14 December 2026")]
    [InlineData("2026-12-15T10:00:00", "17:00 thứ Ba, 15/12/2026", "17:00 Tuesday, 15 December 2026")]
    [InlineData("2026-12-16T10:00:00", "17:00 thứ Tư, 16/12/2026", "17:00 Wednesday, 16 December 2026")]
    [InlineData("2026-12-17T10:00:00", "17:00 thứ Năm, 17/12/2026", "17:00 Thursday, 17 December 2026")]
    [InlineData("2026-12-18T10:00:00", "17:00 thứ Sáu, 18/12/2026", "17:00 Friday, 18 December 2026")]
    [InlineData("2026-12-18T23:05:00", "06:05 thứ Bảy, 19/12/2026", "06:05 Saturday, 19 December 2026")]
    [InlineData("2026-01-04T17:00:00", "00:00 thứ Hai, 05/01/2026", "00:00 Monday, 5 January 2026")]
    public void Deadlines_carry_their_weekday(string utc, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, VietnamTime.Format(Utc(utc)));
        Assert.Equal(english, VietnamTime.FormatEnglish(Utc(utc)));
    }

    [Fact]
    public void Short_and_exact()
    {
        Assert.Equal("17:00 15/12/2026", VietnamTime.FormatShort(Closing.AddSeconds(59)));
        Assert.Equal("17:00:59 15/12/2026", VietnamTime.FormatExact(Closing.AddSeconds(59)));
    }

    [Theory]
    [InlineData("15/12/2026", "15/12/2026")]
    [InlineData("5/1/2026", "05/01/2026")]
    [InlineData("05/01/2026", "05/01/2026")]
    [InlineData("5-1-2026", "05/01/2026")]
    [InlineData("5.1.2026", "05/01/2026")]
    [InlineData(" 5 / 1 / 2026 ", "05/01/2026")]
    [InlineData("2026-12-15", "15/12/2026")]
    [InlineData("2026-1-5", "05/01/2026")]
    [InlineData("29/2/2028", "29/02/2028")]
    [InlineData("1/1/1900", "01/01/1900")]
    public void Dates_as_typed(string typed, string expected)
    {
        Assert.True(VietnamTime.TryParseDate(typed, out var date));
        Assert.Equal(expected, VietnamTime.FormatDate(date));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("12/15/2026")]
    [InlineData("31/4/2026")]
    [InlineData("29/2/2026")]
    [InlineData("0/1/2026")]
    [InlineData("1/0/2026")]
    [InlineData("5/1/26")]
    [InlineData("5/1-2026")]
    [InlineData("5/1")]
    [InlineData("1/1/0001")]
    [InlineData("1/1/2101")]
    [InlineData("31/12/9999")]
    [InlineData("005/1/2026")]
    [InlineData("mai")]
    [InlineData("2026/12/15")]
    public void What_is_no_date_is_refused(string? typed) => Assert.False(VietnamTime.TryParseDate(typed, out _));

    [Theory]
    [InlineData("17:00", 17, 0)]
    [InlineData("8:05", 8, 5)]
    [InlineData("08:05", 8, 5)]
    [InlineData("17h", 17, 0)]
    [InlineData("17H", 17, 0)]
    [InlineData("17h30", 17, 30)]
    [InlineData("17 h 30", 17, 30)]
    [InlineData("17 giờ", 17, 0)]
    [InlineData("17 giờ 5 phút", 17, 5)]
    [InlineData("0:00", 0, 0)]
    [InlineData("23:59", 23, 59)]
    public void Times_as_typed(string typed, int hour, int minute)
    {
        Assert.True(VietnamTime.TryParseTime(typed, out var time));
        Assert.Equal(new TimeOnly(hour, minute), time);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("24:00")]
    [InlineData("24h")]
    [InlineData("17:60")]
    [InlineData("17:5")]
    [InlineData("5pm")]
    [InlineData("17:00:00")]
    [InlineData("-1:00")]
    public void What_is_no_time_is_refused(string? typed) => Assert.False(VietnamTime.TryParseTime(typed, out _));

    [Theory]
    [InlineData(24 * 86400, "Còn 24 ngày", "24 days left")]
    [InlineData((24 * 86400) + 86399, "Còn 24 ngày", "24 days left")]
    [InlineData(86400, "Còn 1 ngày", "1 day left")]
    [InlineData(86399, "Còn 23 giờ", "23 hours left")]
    [InlineData(7200, "Còn 2 giờ", "2 hours left")]
    [InlineData(7199, "Còn 1 giờ", "1 hour left")]
    [InlineData(3599, "Còn 59 phút", "59 minutes left")]
    [InlineData(900, "Còn 15 phút", "15 minutes left")]
    [InlineData(60, "Còn 1 phút", "1 minute left")]
    [InlineData(59, "Còn chưa đến 1 phút", "Less than a minute left")]
    [InlineData(0, "Còn chưa đến 1 phút", "Less than a minute left")]
    [InlineData(-59, "Còn chưa đến 1 phút", "Less than a minute left")] // the closing minute is included
    [InlineData(-60, "Đã hết hạn", "Deadline passed")]
    [InlineData(-864000, "Đã hết hạn", "Deadline passed")]
    public void What_is_left(int seconds, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, VietnamTime.Left(Closing, Closing.AddSeconds(-seconds)));
        Assert.Equal(english, VietnamTime.LeftEnglish(Closing, Closing.AddSeconds(-seconds)));
    }

    private static DateTime Utc(string s) => DateTime.SpecifyKind(DateTime.Parse(s, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
