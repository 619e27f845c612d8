using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>To whoever filled it, and to the woman: the question has not been answered.</summary>
/// <param name="IsHers">The reader is the woman herself.</param>
public sealed record CheckInAnswerLateEmail(Office Office, string Name, string Project, bool IsHers, string Question) : Message(Office)
{
    protected override Letter Vietnamese() => new("Câu hỏi của Hội còn chờ trả lời", $"""
        {(IsHers ? $"Chị {Name} thân mến" : $"Kính gửi {Name}")},

        Hội đã hỏi một chỗ trong lần theo dõi của dự án {Project} mà chưa có trả lời:

        {Question}

        Số liệu đúng rồi thì chỉ cần viết vài chữ trả lời và gửi lại. Cần người giúp thì gọi cán bộ Hội ở xã.
        """);

    protected override Letter English() => new("The Union's question still waits for an answer", $"""
        Dear {Name},

        The Union asked about the check-in of the project {Project} and has no answer yet:

        {Question}

        If the figures are right, a few words are enough: answer and send it again. If you need help, call the Union's officer of the commune.
        """);
}
