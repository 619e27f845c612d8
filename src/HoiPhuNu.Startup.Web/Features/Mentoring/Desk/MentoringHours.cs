using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>Minutes as people say them.</summary>
public static class MentoringHours
{
    public static string Say(int minutes, IStringLocalizer T) => (minutes / 60, minutes % 60) switch
    {
        (0, var left) => T["{0} phút", left],
        (var hours, 0) => T["{0} giờ", hours],
        var (hours, left) => T["{0} giờ {1} phút", hours, left],
    };
}
