using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Emails;

/// <summary>To who prepared and who sent it: it came back with a question.</summary>
public sealed record ReportReturnedEmail(Office Office, string Name, string Title, string Unit, string Question) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Được trả lại: {Title}", $"""
        Kính gửi {Name},

        Hội cấp trên đã đọc “{Title}” của {Unit} và hỏi:

        {Question}

        Mời sửa chỗ được hỏi rồi gửi lại. Bản đã gửi vẫn được giữ.
        """);

    protected override Letter English() => new($"Came back: {Title}", $"""
        Dear {Name},

        The level above has read “{Title}” of {Unit} and asks:

        {Question}

        Please correct what is asked about and send it again. What was sent is kept.
        """);
}
