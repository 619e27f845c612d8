using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>To the woman: her check-in is late.</summary>
public sealed record CheckInLateEmail(Office Office, string Name, string Project, DateOnly DueOn) : Message(Office)
{
    protected override Letter Vietnamese() => new("Lần theo dõi đã quá hạn, chị vẫn gửi được", $"""
        Chị {Name} thân mến,

        Lần theo dõi của dự án {Project} đến hạn ngày {VietnamTime.FormatDate(DueOn)} mà Hội chưa nhận được. Chị vẫn điền và gửi được; đang khó khăn hay tạm dừng cũng cứ kể đúng như vậy.

        Nếu chị cần người điền giúp, cán bộ Hội ở xã sẽ gọi hoặc đến thăm.
        """);

    protected override Letter English() => new("Your check-in is late, you can still send it", $"""
        Dear {Name},

        The check-in of your project {Project} was due on {VietnamTime.FormatDate(DueOn)} and has not come yet. You can still fill it in and send it; if the business is in trouble or paused, just say so.

        If you need help, the Union's officer of your commune will call or visit you.
        """);
}
