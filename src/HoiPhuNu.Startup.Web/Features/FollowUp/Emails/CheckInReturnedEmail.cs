using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>To whoever filled it, and to the woman: it came back with a question.</summary>
/// <param name="IsHers">The reader is the woman herself.</param>
public sealed record CheckInReturnedEmail(Office Office, string Name, string Project, bool IsHers, string Question) : Message(Office)
{
    protected override Letter Vietnamese() => new("Hội hỏi lại một chỗ trong lần theo dõi", $"""
        {(IsHers ? $"Chị {Name} thân mến" : $"Kính gửi {Name}")},

        Hội đã đọc lần theo dõi của dự án {Project} và hỏi lại:

        {Question}

        Mời sửa chỗ được hỏi rồi gửi lại. Những chỗ khác vẫn còn nguyên.
        """);

    protected override Letter English() => new("A question about the check-in", $"""
        Dear {Name},

        The Union has read the check-in of the project {Project} and asks:

        {Question}

        Please correct what is asked about and send it again. Everything else is still there.
        """);
}
