using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Emails;

/// <summary>To a coordinator: somebody would like another pair. Who, stands on the page only.</summary>
public sealed record AnotherPairWantedEmail(Office Office, string Name, string Cohort) : Message(Office)
{
    protected override Letter Vietnamese() => new($"Có nguyện vọng đổi cặp trong {Cohort}", $"""
        Kính gửi {Name},

        Có người trong {Cohort} muốn đổi cặp. Nội dung chỉ điều phối đọc được, trên trang của cặp.
        """);

    protected override Letter English() => new($"A wish for another pair in {Cohort}", $"""
        Dear {Name},

        Somebody in {Cohort} would like another pair. Only coordinators can read it, on the page of the pair.
        """);
}
