using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To the other one of a pair that was declined or not answered in time. Neither name nor reason: the reason is the coordinators'.</summary>
/// <param name="Office">Who writes.</param>
/// <param name="Name">Who is told.</param>
/// <param name="Cohort">Its name.</param>
/// <param name="ToMentor">She is the mentor; otherwise the woman, for whom somebody else is looked for.</param>
public sealed record ProposalOverEmail(Office Office, string Name, string Cohort, bool ToMentor) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Một lời mời đồng hành đã khép lại: {Cohort}", ToMentor
        ? $"""
        Kính gửi {Name},

        Lời mời ông/bà đồng hành cùng một chị trong {Cohort} lần này không thành. Chỗ ấy của ông/bà lại trống; khi có chị khác phù hợp, Hội sẽ mời.
        """
        : $"""
        Chị {Name} thân mến,

        Cố vấn được mời cho chị trong {Cohort} lần này chưa đồng hành được. Chị không phải làm gì: nếu còn cố vấn phù hợp, chị nhận được lời mời mới; nếu không, điều phối của đợt sẽ liên hệ.
        """);

    protected override Letter English() => new($"A mentoring proposal has come to nothing: {Cohort}", ToMentor
        ? $"""
        Dear {Name},

        The proposal to you in {Cohort} has come to nothing this time. Your place is free again; we shall ask you when somebody else fits.
        """
        : $"""
        Dear {Name},

        The mentor proposed to you in {Cohort} cannot accompany you this time. There is nothing to do for you: if another mentor fits you get a new proposal, otherwise the coordinator will be in touch.
        """);
}
