using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>A woman (or the team she speaks for) in a cohort, with what she wants. Taken over from her entry, hers to edit until she is matched.</summary>
public sealed class MentoringNeed : AggregateRoot
{
    public const int TitleLength = 160;
    public const int EnterpriseLength = 200;

    private MentoringNeed()
    {
    }

    public Guid CohortId { get; private set; }

    public MentoringCohort Cohort { get; private set; } = null!;

    public Guid PersonId { get; private set; }

    public Person Person { get; private set; } = null!;

    public Guid? EntryId { get; private set; }

    /// <summary>Of the idea.</summary>
    public string Title { get; private set; } = "";

    public string Sector { get; private set; } = "";

    public Guid? ProvinceId { get; private set; }

    /// <summary>Co-operative or enterprise of the entry, for conflicts.</summary>
    public string Enterprise { get; private set; } = "";

    public string TaxCode { get; private set; } = "";

    public NeedDetails Details { get; private set; } = new();

    /// <summary>Copied from the details: lists count those who have not said what they need.</summary>
    public int TopicCount { get; private set; }

    public DateTime CreatedAt { get; private set; }

    /// <summary>She was matched: from now on only the coordinator changes the record.</summary>
    public DateTime? LockedAt { get; private set; }

    /// <summary>Takes no part any more.</summary>
    public DateTime? LeftAt { get; private set; }

    public static MentoringNeed Create(Guid cohortId, Guid personId, Guid? entryId, string title, string sector, Guid? provinceId, string enterprise, string taxCode, NeedDetails details, Guid byId, DateTime now)
    {
        var made = new MentoringNeed
        {
            CohortId = cohortId,
            PersonId = personId,
            EntryId = entryId,
            Title = VietnameseText.Clean(title),
            Sector = VietnameseText.Clean(sector),
            ProvinceId = provinceId,
            Enterprise = VietnameseText.Clean(enterprise),
            TaxCode = taxCode,
            Details = details,
            TopicCount = details.Topics.Count,
            CreatedAt = now,
        };
        made.Raise(new NeedAdded(made.Id, byId, now, cohortId, personId));
        return made;
    }

    /// <param name="byCoordinator">A coordinator may still change it after matching.</param>
    public Refusal? WhyCannotEdit(bool byCoordinator = false) =>
        LeftAt is not null ? MentoringRefusals.NeedLeft
        : LockedAt is not null && !byCoordinator ? MentoringRefusals.NeedLocked
        : null;

    public static Refusal? WhyCannotWant(NeedDetails details) =>
        details.Topics.Count > NeedDetails.MaxTopics || details.Topics.Distinct().Count() != details.Topics.Count ? MentoringRefusals.TooManyTopics
        : details.Languages.Count == 0 || !details.Languages.All(SpokenLanguages.Knows) ? MentoringRefusals.LanguageMissing
        : details.Ways == MeetingWays.None ? MentoringRefusals.WayMissing
        : null;

    public Refusal? Edit(NeedDetails details, bool byCoordinator, Guid byId, DateTime now)
    {
        if ((WhyCannotEdit(byCoordinator) ?? WhyCannotWant(details)) is { } refusal)
        {
            return refusal;
        }

        (Details, TopicCount) = (details, details.Topics.Count);
        Raise(new NeedChanged(Id, byId, now, CohortId));
        return null;
    }

    public void Lock(DateTime now) => LockedAt ??= now;

    public Refusal? WhyCannotComeBack() => LeftAt is null ? MentoringRefusals.NeedThere : null;

    /// <summary>Taken into the cohort again; what she wanted is still there.</summary>
    public Refusal? ComeBack(Guid byId, DateTime now)
    {
        if (WhyCannotComeBack() is { } refusal)
        {
            return refusal;
        }

        (LeftAt, LockedAt) = (null, null);
        Raise(new NeedAdded(Id, byId, now, CohortId, PersonId));
        return null;
    }

    public Refusal? Leave(int openPairs, Guid byId, DateTime now)
    {
        if (LeftAt is not null)
        {
            return MentoringRefusals.NeedLeft;
        }

        if (openPairs > 0)
        {
            return MentoringRefusals.PairsStillOpen(openPairs);
        }

        LeftAt = now;
        Raise(new NeedRemoved(Id, byId, now, CohortId));
        return null;
    }
}
