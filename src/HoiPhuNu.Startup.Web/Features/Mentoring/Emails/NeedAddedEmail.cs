using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To a woman: she was taken into a cohort, and what she needs is hers to say until she is matched.</summary>
/// <param name="Office">Who writes.</param>
/// <param name="Name">The woman.</param>
/// <param name="Cohort">Its name.</param>
/// <param name="KnowsTopics">What her entry asked for was taken over; otherwise nothing is known yet.</param>
public sealed record NeedAddedEmail(Office Office, string Name, string Cohort, bool KnowsTopics) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Hội tìm cố vấn cho chị: {Cohort}", $"""
        Chị {Name} thân mến,

        Chị có tên trong {Cohort}. Hội sẽ tìm cho chị một cố vấn đồng hành.

        {(KnowsTopics
            ? "Điều chị cần giúp đã được lấy từ hồ sơ dự thi. Chị xem lại ở trang “Đồng hành”, thêm tiếng chị nói, cách gặp tiện nhất và điều cần nhất."
            : "Chị vào trang “Đồng hành”, chọn điều cần giúp, tiếng chị nói và cách gặp tiện nhất.")} Chị sửa được cho đến khi Hội ghép cặp. Cần người làm giúp thì chị nhờ cán bộ Hội ở xã.
        """);

    protected override Letter English() => new($"We look for a mentor for you: {Cohort}", $"""
        Dear {Name},

        You are in {Cohort}. We shall look for a mentor for you.

        {(KnowsTopics
            ? "What you need help with was taken over from your entry. Please look at it on the page “Mentoring”, and add the languages you speak, how you would like to meet and what matters most."
            : "Please choose on the page “Mentoring” what you need help with, the languages you speak and how you would like to meet.")} You can change it until the pairs are matched. The Union's officer in your commune can do it with you.
        """);
}
