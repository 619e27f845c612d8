using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>To who reads it: a check-in was sent, and counts once it is accepted.</summary>
/// <param name="IsAgain">It had come back with a question.</param>
public sealed record CheckInSentEmail(Office Office, string Name, string Woman, string Project, bool IsAgain) : Message(Office)
{
    protected override Letter Vietnamese() => new(IsAgain ? $"Chị {Woman} đã trả lời câu hỏi về lần theo dõi" : $"Lần theo dõi của chị {Woman} chờ đọc", $"""
        Kính gửi {Name},

        Dự án {Project} của chị {Woman} {(IsAgain ? "đã gửi lại lần theo dõi được hỏi" : "vừa gửi một lần theo dõi")}. Mời đọc rồi duyệt, hoặc hỏi lại chỗ chưa rõ. Duyệt rồi số liệu mới được tính.
        """);

    protected override Letter English() => new(IsAgain ? $"{Woman} answered the question about the check-in" : $"A check-in of {Woman} waits to be read", $"""
        Dear {Name},

        The project {Project} of {Woman} {(IsAgain ? "sent the check-in you asked about again" : "has sent a check-in")}. Please read it and accept it, or ask about what is not clear. Its figures count only once it is accepted.
        """);
}
