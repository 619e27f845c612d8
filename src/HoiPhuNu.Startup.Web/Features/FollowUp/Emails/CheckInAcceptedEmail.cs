using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>To the woman: her check-in was accepted.</summary>
/// <param name="NextDue">Day of the next one; null: none is planned.</param>
public sealed record CheckInAcceptedEmail(Office Office, string Name, string Project, DateOnly? NextDue) : Message(Office)
{
    private string NextVietnamese => NextDue is { } on ? $"\n\nLần tới đến hạn ngày {VietnamTime.FormatDate(on)}; Hội sẽ nhắc chị trước." : "";

    private string NextEnglish => NextDue is { } on ? $"\n\nThe next one is due on {VietnamTime.FormatDate(on)}; we will remind you." : "";

    protected override Letter Vietnamese() => new("Hội đã duyệt lần theo dõi của chị", $"""
        Chị {Name} thân mến,

        Hội đã đọc và duyệt lần theo dõi của dự án {Project}. Cảm ơn chị.{NextVietnamese}
        """);

    protected override Letter English() => new("Your check-in was accepted", $"""
        Dear {Name},

        The Union has read and accepted the check-in of your project {Project}. Thank you.{NextEnglish}
        """);
}
