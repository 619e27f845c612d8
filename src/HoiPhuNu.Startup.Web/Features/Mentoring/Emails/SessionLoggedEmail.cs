using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To the woman: a talk was logged, she confirms it or says how it was.</summary>
public sealed record SessionLoggedEmail(Office Office, string Name, string Mentor, DateOnly Date, int Minutes) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Xác nhận buổi trao đổi ngày {VietnamTime.FormatDate(Date)}", $"""
        Chị {Name} thân mến,

        Buổi trao đổi với cố vấn {Mentor} ngày {VietnamTime.FormatDate(Date)} đã được ghi lại: {Minutes} phút.

        Đúng thì chị bấm “Đúng, xác nhận” trên trang của cặp. Có gì khác thì chị bấm “Khác với bản ghi” và nói lại cho đúng.
        """);

    protected override Letter English() => new($"Please confirm the talk of {VietnamTime.FormatDate(Date)}", $"""
        Dear {Name},

        The talk with your mentor {Mentor} on {VietnamTime.FormatDate(Date)} was logged: {Minutes} minutes.

        If that is right, press “Yes, confirm” on the page of your pair. If it was different, press “It was different” and say how it was.
        """);
}
