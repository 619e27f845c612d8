using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>To the woman: the days to fill a check-in have begun.</summary>
public sealed record CheckInOpenedEmail(Office Office, string Name, string Project, DateOnly DueOn) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Mời chị kể lại tình hình, trước ngày {VietnamTime.FormatDate(DueOn)}", $"""
        Chị {Name} thân mến,

        Đã đến lúc kể lại tình hình của dự án {Project}: bảy trang ngắn, chừng mười phút, điền được trên điện thoại. Chỗ nào chưa biết, chị để trống.

        Chị gửi trước ngày {VietnamTime.FormatDate(DueOn)}. Nếu khó điền, chị gọi cán bộ Hội ở xã điền giúp.
        """);

    protected override Letter English() => new($"Please tell us how it goes, by {VietnamTime.FormatDate(DueOn)}", $"""
        Dear {Name},

        It is time to tell how your project {Project} goes: seven short pages, about ten minutes, on a phone. Leave empty what you do not know.

        Please send it by {VietnamTime.FormatDate(DueOn)}. If it is difficult, ask the Union's officer of your commune to fill it in with you.
        """);
}
