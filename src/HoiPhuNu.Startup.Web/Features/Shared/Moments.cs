using System.Globalization;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>An instant (UTC) as the reader's language writes it, always on Vietnam's clock.</summary>
public static class Moments
{
    private static bool English => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary>With the weekday, for deadlines: "17:00 thứ Ba, 15/12/2026".</summary>
    public static string Long(DateTime utc) => English ? VietnamTime.FormatEnglish(utc) : VietnamTime.Format(utc);

    /// <summary>"17:00 15/12/2026"; in English the month in letters.</summary>
    public static string Short(DateTime utc) => English ? VietnamTime.ToLocal(utc).ToString("HH':'mm d MMM yyyy", CultureInfo.InvariantCulture) : VietnamTime.FormatShort(utc);

    /// <summary>"15/12/2026"; in English "15 Dec 2026".</summary>
    public static string Date(DateTime utc) => Date(VietnamTime.Today(utc));

    public static string Date(DateOnly day) => English ? day.ToString("d MMM yyyy", CultureInfo.InvariantCulture) : VietnamTime.FormatDate(day);

    /// <summary>"Còn 24 ngày", "24 days left".</summary>
    public static string Left(DateTime deadlineUtc, DateTime nowUtc) => English ? VietnamTime.LeftEnglish(deadlineUtc, nowUtc) : VietnamTime.Left(deadlineUtc, nowUtc);
}
