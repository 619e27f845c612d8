using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To a woman: a mentor is proposed to her.</summary>
/// <param name="Office">Who writes.</param>
/// <param name="Name">The woman.</param>
/// <param name="Mentor">Name of the mentor.</param>
/// <param name="Cohort">Its name.</param>
/// <param name="Link">Her answer link, absolute.</param>
/// <param name="Until">UTC.</param>
public sealed record WomanProposalEmail(Office Office, string Name, string Mentor, string Cohort, string Link, DateTime Until) : OneTimeMessage(Office)
{
    protected override Letter Vietnamese() => new($"Cố vấn dành cho chị: {Mentor}", $"""
        Chị {Name} thân mến,

        Trong {Cohort}, Hội mời cố vấn {Mentor} đồng hành cùng chị.

        Chị xem cố vấn giúp được gì và trả lời ở đây, chậm nhất {VietnamTime.Format(Until)}:
        {Link}

        Thấy chưa hợp thì chị bấm “Không nhận lời” và ghi một câu lý do, Hội tìm người khác cho chị. Đường dẫn dành riêng cho chị, xin đừng chuyển tiếp.
        """);

    protected override Letter English() => new($"A mentor for you: {Mentor}", $"""
        Dear {Name},

        In {Cohort} we propose {Mentor} as your mentor.

        Please see what the mentor offers and answer here, until {VietnamTime.FormatEnglish(Until)} (Vietnam time):
        {Link}

        If it does not suit you, press “Decline” and give a reason in a sentence; we then look for somebody else. The link is meant for you alone; please do not forward it.
        """);
}
