using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>Hours of Vietnam counted from the day the data are made.</summary>
internal sealed class DemoClock(DateTime now)
{
    public DateTime Now => now;

    /// <summary>17:00 ten days from today: <c>Day(10, 17)</c>. UTC.</summary>
    public DateTime Day(int days, int hour, int minute = 0) => VietnamTime.ToUtc(VietnamTime.Today(now).AddDays(days).ToDateTime(new TimeOnly(hour, minute)));

    public static DateTime On(int year, int month, int day, int hour, int minute = 0) => VietnamTime.ToUtc(new DateTime(year, month, day, hour, minute, 0));
}
