using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To a mentor: a woman is proposed. Her name stands behind the link only, since it is shown after the pledge.</summary>
/// <param name="Office">Who writes.</param>
/// <param name="Name">The mentor.</param>
/// <param name="Cohort">Its name.</param>
/// <param name="Link">Her answer link, absolute.</param>
/// <param name="Until">UTC.</param>
public sealed record MentorProposalEmail(Office Office, string Name, string Cohort, string Link, DateTime Until) : OneTimeMessage(Office)
{
    protected override Letter Vietnamese() => new($"Mời đồng hành: {Cohort}", $"""
        Kính gửi {Name},

        Trong {Cohort}, Hội trân trọng mời ông/bà làm cố vấn cho một chị em có nhu cầu hợp với điều ông/bà giúp được.

        Mời xem chị ấy cần gì và trả lời ở đây, chậm nhất {VietnamTime.Format(Until)}:
        {Link}

        Không nhận được cũng không sao: ông/bà bấm “Không nhận lời”, ghi một câu lý do, và Hội tìm người khác ngay. Đường dẫn dành riêng cho ông/bà, xin đừng chuyển tiếp.
        """);

    protected override Letter English() => new($"Will you be a mentor? {Cohort}", $"""
        Dear {Name},

        In {Cohort} we would like you to accompany a woman whose needs fit what you offer.

        Please see what she needs and answer here, until {VietnamTime.FormatEnglish(Until)} (Vietnam time):
        {Link}

        If you cannot, press “Decline” and give a reason in a sentence; we then ask somebody else. The link is meant for you alone; please do not forward it.
        """);
}
