using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>To the woman: staff ask how it went in a period between the planned ones.</summary>
public sealed record CheckInAskedEmail(Office Office, string Name, string Project, DateOnly From, DateOnly To) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Mời chị kể thêm tình hình đến ngày {VietnamTime.FormatDate(To)}", $"""
        Chị {Name} thân mến,

        Hội muốn biết thêm tình hình của dự án {Project} từ ngày {VietnamTime.FormatDate(From)} đến ngày {VietnamTime.FormatDate(To)}: bảy trang ngắn, chừng mười phút, điền được trên điện thoại. Chỗ nào chưa biết, chị để trống.

        Nếu khó điền, chị gọi cán bộ Hội ở xã điền giúp.
        """);

    protected override Letter English() => new($"Please tell us how it went until {VietnamTime.FormatDate(To)}", $"""
        Dear {Name},

        The Union would like to know how your project {Project} went from {VietnamTime.FormatDate(From)} to {VietnamTime.FormatDate(To)}: seven short pages, about ten minutes, on a phone. Leave empty what you do not know.

        If it is difficult, ask the Union's officer of your commune to fill it in with you.
        """);
}
