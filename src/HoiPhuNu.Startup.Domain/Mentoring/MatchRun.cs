using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>
/// One computed proposal for a cohort: what went in (weights, seed, kept pairs), what came out with its reasons. A draft until it is
/// sent; never changed afterwards, so that every pair can say why it was made.
/// </summary>
public sealed class MatchRun : AggregateRoot
{
    private MatchRun()
    {
    }

    public Guid CohortId { get; private set; }

    public MentoringCohort Cohort { get; private set; } = null!;

    /// <summary>1, 2, 3 … in the cohort.</summary>
    public int Number { get; private set; }

    /// <summary>Moved as little as possible from this run; null: from scratch.</summary>
    public Guid? AdjustedFromId { get; private set; }

    public MatchWeights Weights { get; private set; } = new();

    public long Seed { get; private set; }

    public MatchResult Result { get; private set; } = null!;

    /// <summary>SHA-256 over what went in: sending asks whether it still holds.</summary>
    public string InputHash { get; private set; } = "";

    /// <summary>Of the result, so that lists need not read it.</summary>
    public int PairCount { get; private set; }

    /// <summary>Women without a main mentor.</summary>
    public int UnmatchedCount { get; private set; }

    public Guid MadeById { get; private set; }

    public DateTime MadeAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    public Guid? SentById { get; private set; }

    /// <param name="cohort">Where.</param>
    /// <param name="women">Taking part in it.</param>
    public static Refusal? WhyCannotMake(MentoringCohort cohort, int women)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return cohort.WhyCannotMatch() ?? (women == 0 ? MentoringRefusals.NobodyInCohort : null);
    }

    public static MatchRun Create(Guid cohortId, int number, Guid? adjustedFromId, MatchWeights weights, long seed, MatchResult result, string inputHash, int pairs, int unmatched, Guid byId, DateTime now)
    {
        var made = new MatchRun { CohortId = cohortId, Number = number, AdjustedFromId = adjustedFromId, Weights = weights, Seed = seed, Result = result, InputHash = inputHash, PairCount = pairs, UnmatchedCount = unmatched, MadeById = byId, MadeAt = now };
        made.Raise(new MatchRunMade(made.Id, byId, now, cohortId, number, pairs, unmatched));
        return made;
    }

    /// <param name="inputHash">Of what would go in now.</param>
    /// <param name="newPairs">Pairs of the result that are not proposed or running yet.</param>
    public Refusal? WhyCannotSend(string inputHash, int newPairs) =>
        SentAt is not null ? MentoringRefusals.RunSent
        : PairCount == 0 ? MentoringRefusals.NobodyLegal
        : inputHash != InputHash ? MentoringRefusals.RunOutOfDate
        : newPairs == 0 ? MentoringRefusals.NothingToSend
        : null;

    public Refusal? Send(string inputHash, int newPairs, Guid byId, DateTime now)
    {
        if (WhyCannotSend(inputHash, newPairs) is { } refusal)
        {
            return refusal;
        }

        (SentAt, SentById) = (now, byId);
        Raise(new MatchRunSent(Id, byId, now, CohortId, newPairs));
        return null;
    }
}
