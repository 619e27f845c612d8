using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Ethnic group, household class and disability of the woman: sensitive by law, kept apart, with her consent, opened only with a written reason.</summary>
public sealed class SensitiveFacts : AggregateRoot
{
    public const int EthnicityLength = 2;
    public const int FirstYear = 2015;

    private SensitiveFacts()
    {
    }

    public Guid ProjectId { get; private set; }

    /// <summary>Code 01–54; empty: not told.</summary>
    public string Ethnicity { get; private set; } = "";

    /// <summary>Value of Entries.HouseholdClass; null: not told.</summary>
    public int? HouseholdClass { get; private set; }

    /// <summary>Year of the commune's review the class comes from.</summary>
    public int? ClassYear { get; private set; }

    public bool? HasDisability { get; private set; }

    public DateTime ConsentedAt { get; private set; }

    public Guid TypedById { get; private set; }

    /// <param name="answers">What she told; each may be left out.</param>
    /// <param name="consents">She agreed that it is kept for this; asked anew at every change.</param>
    /// <param name="today">Vietnam time.</param>
    public static Refusal? WhyCannotKeep(SensitiveAnswers answers, bool consents, DateOnly today) =>
        !consents ? ProjectRefusals.ConsentMissing
        : answers.IsEmpty ? ProjectRefusals.NothingTold
        : answers.Ethnicity.Length > 0 && EthnicGroups.NameOf(answers.Ethnicity) is null ? ProjectRefusals.EthnicityUnknown
        : answers.HouseholdClass is null != answers.ClassYear is null ? ProjectRefusals.ClassAndYear
        : answers.ClassYear < FirstYear || answers.ClassYear > today.Year ? ProjectRefusals.ClassYearOutOfRange(FirstYear, today.Year)
        : null;

    public static (SensitiveFacts? Facts, Refusal? Refusal) Keep(Guid projectId, SensitiveAnswers answers, bool consents, Guid byId, DateTime now)
    {
        var made = new SensitiveFacts { ProjectId = projectId };
        return made.Change(answers, consents, byId, now) is { } refusal ? (null, refusal) : (made, null);
    }

    public Refusal? Change(SensitiveAnswers answers, bool consents, Guid byId, DateTime now)
    {
        if (WhyCannotKeep(answers, consents, VietnamTime.Today(now)) is { } refusal)
        {
            return refusal;
        }

        (Ethnicity, HouseholdClass, ClassYear, HasDisability) = (answers.Ethnicity, (int?)answers.HouseholdClass, answers.ClassYear, answers.HasDisability);
        (ConsentedAt, TypedById) = (now, byId);
        Raise(new SensitiveFactsTyped(ProjectId, byId, now));
        return null;
    }

    public SensitiveAnswers Answers => new(Ethnicity, (HouseholdClass?)HouseholdClass, ClassYear, HasDisability);
}
