using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>To the officers of her unit: nothing came, a call or a visit would help.</summary>
public sealed record CheckInLateOfficerEmail(Office Office, string Name, string Woman, string Project, DateOnly DueOn) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Lần theo dõi của chị {Woman} đã quá hạn", $"""
        Kính gửi {Name},

        Dự án {Project} của chị {Woman} đến hạn theo dõi ngày {VietnamTime.FormatDate(DueOn)} mà chưa gửi. Mời gọi hoặc đến thăm; có thể điền giúp ngay trong chuyến thăm.
        """);

    protected override Letter English() => new($"The check-in of {Woman} is late", $"""
        Dear {Name},

        The project {Project} of {Woman} was due for a check-in on {VietnamTime.FormatDate(DueOn)} and nothing came. Please call or visit her; you can fill it in with her on the visit.
        """);
}
