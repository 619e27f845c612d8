using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To a coordinator: a woman let a proposal pass without an answer, and nobody else is asked for her until it is known why. Who she is stands on the page.</summary>
public sealed record WomanSilentEmail(Office Office, string Name, string Cohort) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Một chị chưa trả lời lời mời: {Cohort}", $"""
        Kính gửi {Name},

        Một chị trong {Cohort} chưa trả lời lời mời đồng hành và hạn trả lời đã qua. Hệ thống không mời cố vấn khác khi chưa biết ý chị ấy.

        Gọi hỏi chị ấy, hoặc nhờ cán bộ Hội ở xã gặp giúp, rồi bấm “Đề nghị lại” ở trang của cặp.
        """);

    protected override Letter English() => new($"A woman has not answered a proposal: {Cohort}", $"""
        Dear {Name},

        A woman in {Cohort} has not answered her mentoring proposal, and its time is over. No other mentor is asked before it is known what she wants.

        Please call her, or ask the officer of her commune to see her, then press “Ask again” on the page of the pair.
        """);
}
