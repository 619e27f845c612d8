using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>Confirmed hours of a mentor in a period, frozen when issued; anybody who holds the code can have it confirmed.</summary>
public sealed class HoursCertificate : AggregateRoot
{
    public const string Prefix = "CV";

    private HoursCertificate()
    {
    }

    public Guid ProfileId { get; private set; }

    public MentorProfile Profile { get; private set; } = null!;

    public Guid UnitId { get; private set; }

    /// <summary>Name at the time of issue.</summary>
    public string MentorName { get; private set; } = "";

    public string UnitName { get; private set; } = "";

    public DateOnly From { get; private set; }

    public DateOnly To { get; private set; }

    /// <summary>Sum of confirmed sessions.</summary>
    public int Minutes { get; private set; }

    public int Sessions { get; private set; }

    public int Women { get; private set; }

    /// <summary>CV26-7F3K-92, see <see cref="EntryCode"/>.</summary>
    public string Code { get; private set; } = "";

    public Guid IssuedById { get; private set; }

    public DateTime IssuedAt { get; private set; }

    public DateTime? RevokedAt { get; private set; }

    public static Refusal? WhyCannotIssue(DateOnly from, DateOnly to, int minutes, DateOnly today) =>
        to < from ? MentoringRefusals.PeriodBackwards
        : to > today ? MentoringRefusals.PeriodNotOver
        : minutes == 0 ? MentoringRefusals.NothingConfirmed
        : null;

    public static (HoursCertificate? Certificate, Refusal? Refusal) Issue(MentorProfile profile, string mentorName, string unitName, DateOnly from, DateOnly to, int minutes, int sessions, int women, string code, Guid byId, DateTime now)
    {
        if (WhyCannotIssue(from, to, minutes, VietnamTime.Today(now)) is { } refusal)
        {
            return (null, refusal);
        }

        var made = new HoursCertificate { ProfileId = profile.Id, UnitId = profile.UnitId, MentorName = mentorName, UnitName = unitName, From = from, To = to, Minutes = minutes, Sessions = sessions, Women = women, Code = code, IssuedById = byId, IssuedAt = now };
        made.Raise(new CertificateIssued(made.Id, byId, now, profile.Id, code));
        return (made, null);
    }

    public Refusal? Revoke(Guid byId, DateTime now)
    {
        if (RevokedAt is not null)
        {
            return MentoringRefusals.CertificateRevoked;
        }

        RevokedAt = now;
        Raise(new CertificateWithdrawn(Id, byId, now));
        return null;
    }
}
