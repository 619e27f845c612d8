using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

public static class DeskWords
{
    public static string Standing(PairStanding standing, IStringLocalizer T) => standing switch
    {
        PairStanding.Quiet => T["Đang im lặng"],
        PairStanding.Active => T["Đang đồng hành"],
        PairStanding.Proposed => T["Chờ trả lời"],
        PairStanding.Ended => T["Đã kết thúc"],
        PairStanding.Silent => T["Chị chưa trả lời"],
        _ => T["Không thành"],
    };

    public static StatusKind Look(MentorshipStatus status) => status switch
    {
        MentorshipStatus.Active => StatusKind.Doing,
        MentorshipStatus.Proposed => StatusKind.Waiting,
        MentorshipStatus.Ended => StatusKind.Done,
        _ => StatusKind.Off,
    };

    /// <summary>"Tỉnh Cao Bằng" is "Cao Bằng" at the head of a column.</summary>
    public static string Short(string unit)
    {
        foreach (var kind in new[] { "Hội LHPN ", "Tỉnh ", "tỉnh ", "Thành phố ", "thành phố " })
        {
            unit = unit.StartsWith(kind, StringComparison.Ordinal) ? unit[kind.Length..] : unit;
        }

        return unit;
    }
}
