using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

public static class MentorWords
{
    public static MentorStanding Of(MentorStatus status, DateOnly? pausedUntil, DateTime? pledgedAt, DateOnly today) => status switch
    {
        MentorStatus.Applied => MentorStanding.Applied,
        MentorStatus.Left => MentorStanding.Left,
        _ when pausedUntil >= today => MentorStanding.Paused,
        _ when pledgedAt is null => MentorStanding.NotPledged,
        _ => MentorStanding.Ready,
    };

    public static string Name(MentorStanding standing, IStringLocalizer T) => standing switch
    {
        MentorStanding.Applied => T["Chờ nhận vào"],
        MentorStanding.Ready => T["Sẵn sàng"],
        MentorStanding.NotPledged => T["Chưa cam kết"],
        MentorStanding.Paused => T["Tạm nghỉ"],
        _ => T["Đã thôi"],
    };

    public static StatusKind Look(MentorStanding standing) => standing switch
    {
        MentorStanding.Applied => StatusKind.Waiting,
        MentorStanding.Ready => StatusKind.Done,
        MentorStanding.NotPledged => StatusKind.Doing,
        MentorStanding.Paused => StatusKind.Locked,
        _ => StatusKind.Off,
    };

    public static string Gender(MentorGender gender, IStringLocalizer T) => gender switch
    {
        MentorGender.Woman => T["Nữ"],
        MentorGender.Man => T["Nam"],
        _ => T["Không muốn nói"],
    };

    public static string Tie(MentorTieKind kind, IStringLocalizer T) => kind == MentorTieKind.Kin ? T["Người thân"] : T["Cơ sở, hợp tác xã"];
}
