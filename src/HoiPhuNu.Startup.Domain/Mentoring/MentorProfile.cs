using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>
/// A person as a mentor: one profile for a person, kept by the coordinators of one unit. A coordinator may enter it for somebody
/// without an account; whoever holds the claim link takes it over with her own account, and pairs and sessions stay with the profile.
/// </summary>
public sealed class MentorProfile : AggregateRoot
{
    public static readonly TimeSpan ClaimLife = TimeSpan.FromDays(30);

    public const int OffersLength = 4000;

    private MentorProfile()
    {
    }

    public Guid PersonId { get; private set; }

    public Person Person { get; private set; } = null!;

    /// <summary>Whose coordinators keep it.</summary>
    public Guid UnitId { get; private set; }

    public UnionUnit Unit { get; private set; } = null!;

    public MentorStatus Status { get; private set; }

    public MentorDetails Details { get; private set; } = new();

    /// <summary>Copied from the details: lists filter on it, and the place rule counts against it.</summary>
    public int Capacity { get; private set; }

    /// <summary>Topics, languages and provinces of the details as marks ("|t:Ocop|l:mong|"), so that lists filter on them.</summary>
    public string Offers { get; private set; } = "|";

    /// <summary>Takes nobody new up to and including this day, Vietnam time.</summary>
    public DateOnly? PausedUntil { get; private set; }

    /// <summary>She promised to keep to herself what she hears; before that she sees no woman's data.</summary>
    public DateTime? PledgedAt { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public Guid CreatedById { get; private set; }

    /// <summary>SHA-256 of the secret in the claim link; null: no link is out.</summary>
    public string? ClaimHash { get; private set; }

    public DateTime? ClaimUntil { get; private set; }

    public DateTime? ClaimedAt { get; private set; }

    /// <param name="personId">The mentor.</param>
    /// <param name="unitId">Whose coordinators keep the profile.</param>
    /// <param name="details">What is known.</param>
    /// <param name="byId">Who writes: the mentor herself applies, a coordinator takes her in at once.</param>
    /// <param name="now">UTC.</param>
    public static MentorProfile Create(Guid personId, Guid unitId, MentorDetails details, Guid byId, DateTime now)
    {
        var made = new MentorProfile
        {
            PersonId = personId,
            UnitId = unitId,
            Status = personId == byId ? MentorStatus.Applied : MentorStatus.Active,
            CreatedAt = now,
            CreatedById = byId,
        };
        made.Show(details);
        made.Raise(new MentorProfileCreated(made.Id, byId, now, personId, made.Status));
        return made;
    }

    public static Refusal? WhyCannotDescribe(MentorDetails details) =>
        details.Capacity is < 0 or > MentorDetails.MaxCapacity ? MentoringRefusals.CapacityOutOfRange
        : details.HoursPerMonth is < 0 or > MentorDetails.MaxHours ? MentoringRefusals.HoursOutOfRange
        : details.Ties.Count > MentorDetails.MaxTies ? MentoringRefusals.TooManyTies
        : details.Languages.Count == 0 || !details.Languages.All(SpokenLanguages.Knows) ? MentoringRefusals.LanguageMissing
        : details.Ways == MeetingWays.None ? MentoringRefusals.WayMissing
        : details.Topics.Count == 0 ? MentoringRefusals.TopicMissing
        : null;

    /// <summary>A smaller capacity than the women she has ends no pair; nobody new comes until there is room again.</summary>
    public Refusal? Describe(MentorDetails details, Guid byId, DateTime now)
    {
        if (WhyCannotDescribe(details) is { } refusal)
        {
            return refusal;
        }

        Show(details);
        Raise(new MentorProfileChanged(Id, byId, now));
        return null;
    }

    public Refusal? WhyCannotPledge() => PledgedAt is not null ? MentoringRefusals.AlreadyPledged : null;

    public Refusal? Pledge(Guid byId, DateTime now)
    {
        if (WhyCannotPledge() is { } refusal)
        {
            return refusal;
        }

        if (byId != PersonId)
        {
            // A promise of silence is nobody else's to give.
            return MentoringRefusals.PledgeIsHers;
        }

        PledgedAt = now;
        Raise(new MentorPledged(Id, byId, now));
        return null;
    }

    public Refusal? TakeIn(Guid byId, DateTime now)
    {
        if (Status == MentorStatus.Active)
        {
            return MentoringRefusals.MentorActive;
        }

        Status = MentorStatus.Active;
        Raise(new MentorTakenIn(Id, byId, now));
        return null;
    }

    public Refusal? Leave(Guid byId, DateTime now)
    {
        if (Status == MentorStatus.Left)
        {
            return MentoringRefusals.MentorLeft;
        }

        Status = MentorStatus.Left;
        Raise(new MentorDeparted(Id, byId, now));
        return null;
    }

    /// <param name="until">The last day of the pause, Vietnam time; null ends it. Proposals already out are not answered by it.</param>
    /// <param name="today">Vietnam time.</param>
    /// <param name="byId">Who.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Pause(DateOnly? until, DateOnly today, Guid byId, DateTime now)
    {
        if (until < today)
        {
            return MentoringRefusals.PauseInThePast;
        }

        PausedUntil = until;
        Raise(new MentorPaused(Id, byId, now, until));
        return null;
    }

    public bool IsPausedOn(DateOnly day) => PausedUntil >= day;

    public Refusal? WhyCannotIssueClaim() => ClaimedAt is not null || CreatedById == PersonId ? MentoringRefusals.ProfileClaimed : null;

    /// <summary>A new link makes the old one worthless.</summary>
    public Refusal? IssueClaim(string hash, Guid byId, DateTime now)
    {
        if (WhyCannotIssueClaim() is { } refusal)
        {
            return refusal;
        }

        (ClaimHash, ClaimUntil) = (hash, now + ClaimLife);
        Raise(new MentorClaimIssued(Id, byId, now));
        return null;
    }

    public Refusal? WhyCannotClaim(bool hasProfile, DateTime now) =>
        ClaimedAt is not null || ClaimHash is null ? MentoringRefusals.ProfileClaimed
        : now > ClaimUntil ? MentoringRefusals.ClaimExpired
        : hasProfile ? MentoringRefusals.HasProfile
        : null;

    /// <param name="personId">The person behind the account that opened the link.</param>
    /// <param name="hasProfile">She has a profile of her own already.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Claim(Guid personId, bool hasProfile, DateTime now)
    {
        if (WhyCannotClaim(hasProfile, now) is { } refusal)
        {
            return refusal;
        }

        PersonId = personId;
        ClaimedAt = now;
        (ClaimHash, ClaimUntil) = (null, null);
        Raise(new MentorProfileClaimed(Id, personId, now));
        return null;
    }

    public static string TopicMark(string code) => $"|t:{code}|";

    public static string LanguageMark(string code) => $"|l:{code}|";

    /// <summary>Null: who serves the whole country.</summary>
    public static string ProvinceMark(Guid? provinceId) => provinceId is { } id ? $"|p:{id:N}|" : "|p:all|";

    private void Show(MentorDetails details)
    {
        Details = details;
        Capacity = details.Capacity;
        var provinces = details.ProvinceIds.Count == 0 ? [ProvinceMark(null)] : details.ProvinceIds.Select(id => ProvinceMark(id));
        Offers = string.Concat([.. details.Topics.Select(t => TopicMark(t.Code)), .. details.Languages.Select(LanguageMark), .. provinces]).Replace("||", "|", StringComparison.Ordinal);
    }
}
