using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Emails;

/// <summary>To who keeps the figures of a unit whose report has not come.</summary>
public sealed record ReportMissingEmail(Office Office, string Name, string Title, string Unit, DateOnly DueOn) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Nhắc gửi báo cáo: {Title}", $"""
        Kính gửi {Name},

        Báo cáo "{Title}" của {Unit} chưa tới. Hạn gửi là ngày {VietnamTime.FormatDate(DueOn)}. Số nào chưa có thì để trống; số ấy không bị tính là 0.
        """);

    protected override Letter English() => new($"A reminder: {Title}", $"""
        Dear {Name},

        The report "{Title}" of {Unit} has not come. It is due on {VietnamTime.FormatDate(DueOn)}. Leave blank what is not known; it does not count as nought.
        """);
}
