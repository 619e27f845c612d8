using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Emails;

/// <summary>To who keeps the figures of a unit whose report is missing: it has not come, or it came back with a question.</summary>
/// <param name="Question">Of one that was returned; empty: none has come.</param>
public sealed record ReportMissingEmail(Office Office, string Name, string Title, string Unit, DateOnly DueOn, string Question) : Message(Office)
{
    protected override Letter Vietnamese() => Question.Length > 0
        ? new($"Nhắc gửi lại: {Title}", $"""
            Kính gửi {Name},

            “{Title}” của {Unit} đang chờ chị sửa chỗ được hỏi và gửi lại:

            {Question}

            Hạn gửi là ngày {VietnamTime.FormatDate(DueOn)}. Bản đã gửi vẫn được giữ.
            """)
        : new($"Nhắc gửi: {Title}", $"""
            Kính gửi {Name},

            “{Title}” của {Unit} chưa tới. Hạn gửi là ngày {VietnamTime.FormatDate(DueOn)}. Số nào chưa có thì để trống; số ấy không bị tính là 0.
            """);

    protected override Letter English() => Question.Length > 0
        ? new($"A reminder to send again: {Title}", $"""
            Dear {Name},

            “{Title}” of {Unit} is waiting for you to correct what was asked about and send it again:

            {Question}

            It is due on {VietnamTime.FormatDate(DueOn)}. What was sent is kept.
            """)
        : new($"A reminder: {Title}", $"""
            Dear {Name},

            “{Title}” of {Unit} has not come. It is due on {VietnamTime.FormatDate(DueOn)}. Leave blank what is not known; it does not count as nought.
            """);
}
