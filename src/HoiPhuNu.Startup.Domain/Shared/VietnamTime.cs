using System.Globalization;
using System.Text.RegularExpressions;

namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>
/// UTC in the database, Viet Nam's time on the screen. UTC+7 the year round since 1975, so a constant serves and no server
/// lacks the time zone data for it.
/// </summary>
public static partial class VietnamTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    // Typed dates outside these years are slips of the finger, and conversion to UTC must not fall off the calendar.
    private const int FirstYear = 1900, LastYear = 2100;

    private static readonly string[] Weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

    /// <summary>What a clock in Viet Nam shows at this instant. A value without kind is taken as UTC.</summary>
    public static DateTime ToLocal(DateTime utc) =>
        DateTime.SpecifyKind((utc.Kind == DateTimeKind.Local ? utc.ToUniversalTime() : utc) + Offset, DateTimeKind.Unspecified);

    /// <summary>The instant at which a clock in Viet Nam shows this.</summary>
    public static DateTime ToUtc(DateTime local) => DateTime.SpecifyKind(local - Offset, DateTimeKind.Utc);

    public static DateOnly Today(DateTime utcNow) => DateOnly.FromDateTime(ToLocal(utcNow));

    /// <summary>With the weekday, for deadlines: "17:00 thứ Ba, 15/12/2026".</summary>
    public static string Format(DateTime utc)
    {
        var t = ToLocal(utc);
        return string.Create(CultureInfo.InvariantCulture, $"{t:HH':'mm} {Weekdays[(int)t.DayOfWeek]}, {t:dd'/'MM'/'yyyy}");
    }

    /// <summary>"17:00 Tuesday, 15 December 2026": the month in letters, since English readers differ on which number it is.</summary>
    public static string FormatEnglish(DateTime utc) => ToLocal(utc).ToString("HH':'mm dddd, d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"17:00 15/12/2026"</summary>
    public static string FormatShort(DateTime utc) => ToLocal(utc).ToString("HH':'mm dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>To the second, for receipts: "17:00:05 15/12/2026".</summary>
    public static string FormatExact(DateTime utc) => ToLocal(utc).ToString("HH':'mm':'ss dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>"15/12/2026"</summary>
    public static string FormatDate(DateOnly date) => date.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>Day, month, year with one kind of separator (/ - .), or yyyy-MM-dd as browsers send it; the year in four digits.</summary>
    public static bool TryParseDate(string? typed, out DateOnly date)
    {
        date = default;
        var match = TypedDate().Match(VietnameseText.Clean(typed));
        if (!match.Success)
            return false;
        var (y, m, d) = (Number(match, "y"), Number(match, "m"), Number(match, "d"));
        if (y is < FirstYear or > LastYear || m is < 1 or > 12 || d < 1 || d > DateTime.DaysInMonth(y, m))
            return false;
        date = new DateOnly(y, m, d);
        return true;
    }

    /// <summary>"17:00", "8:05", "17h", "17h30", "17 giờ 30".</summary>
    public static bool TryParseTime(string? typed, out TimeOnly time)
    {
        time = default;
        var match = TypedTime().Match(VietnameseText.Fold(typed));
        if (!match.Success)
            return false;
        var (h, m) = (Number(match, "h"), match.Groups["m"].Success ? Number(match, "m") : 0);
        if (h > 23 || m > 59)
            return false;
        time = new TimeOnly(h, m);
        return true;
    }

    /// <summary>
    /// How much is left, never more than there is: "Còn 24 ngày", "Còn 2 giờ", "Còn 15 phút", "Đã hết hạn".
    /// The closing minute itself belongs to the time allowed.
    /// </summary>
    public static string Left(DateTime deadlineUtc, DateTime nowUtc) => Remaining(deadlineUtc, nowUtc) switch
    {
        (0, 'x') => "Đã hết hạn",
        (0, _) => "Còn chưa đến 1 phút",
        (var n, 'd') => $"Còn {n} ngày",
        (var n, 'h') => $"Còn {n} giờ",
        (var n, _) => $"Còn {n} phút",
    };

    /// <summary>The same in English: "24 days left", "1 hour left", "Deadline passed".</summary>
    public static string LeftEnglish(DateTime deadlineUtc, DateTime nowUtc) => Remaining(deadlineUtc, nowUtc) switch
    {
        (0, 'x') => "Deadline passed",
        (0, _) => "Less than a minute left",
        (1, 'd') => "1 day left",
        (1, 'h') => "1 hour left",
        (1, _) => "1 minute left",
        (var n, 'd') => $"{n} days left",
        (var n, 'h') => $"{n} hours left",
        (var n, _) => $"{n} minutes left",
    };

    private static (int Number, char Unit) Remaining(DateTime deadlineUtc, DateTime nowUtc)
    {
        var left = deadlineUtc - nowUtc;
        if (left <= TimeSpan.FromMinutes(-1))
            return (0, 'x');
        if (left < TimeSpan.FromMinutes(1))
            return (0, 'm');
        if (left < TimeSpan.FromHours(1))
            return ((int)left.TotalMinutes, 'm');
        return left < TimeSpan.FromDays(1) ? ((int)left.TotalHours, 'h') : ((int)left.TotalDays, 'd');
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:(?<d>[0-9]{1,2}) ?(?<s>[/.-]) ?(?<m>[0-9]{1,2}) ?\k<s> ?(?<y>[0-9]{4})|(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2}))$", RegexOptions.CultureInvariant)]
    private static partial Regex TypedDate();

    [GeneratedRegex("^(?<h>[0-9]{1,2}) ?(?:: ?(?<m>[0-9]{2})|(?:h|g|gio) ?(?:(?<m>[0-9]{1,2}) ?(?:p|phut)?)?)$", RegexOptions.CultureInvariant)]
    private static partial Regex TypedTime();
}
