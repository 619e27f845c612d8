using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To one of a proposed pair who has no e-mail address: it stands among her notices, and she answers signed in.</summary>
public sealed record ProposalWaitsEmail(Office Office, string Name, string Cohort, DateTime Until) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Lời mời đồng hành chờ trả lời: {Cohort}", $"""
        Kính gửi {Name},

        Có một lời mời đồng hành trong {Cohort}. Mời xem và trả lời ở trang “Đồng hành”, chậm nhất {VietnamTime.Format(Until)}.
        """);

    protected override Letter English() => new($"A mentoring proposal waits for your answer: {Cohort}", $"""
        Dear {Name},

        There is a mentoring proposal for you in {Cohort}. Please answer it on the page “Mentoring”, until {VietnamTime.FormatEnglish(Until)} (Vietnam time).
        """);
}
