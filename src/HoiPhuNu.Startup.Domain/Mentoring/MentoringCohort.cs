using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>Women who get mentors together, under the coordinators of one unit: the finalists of a contest, its winners, or a chosen list.</summary>
public sealed class MentoringCohort : AggregateRoot
{
    public const int NameLength = 160;
    public const int MaxAnswerDays = 30;
    public const int MaxQuietDays = 365;

    private MentoringCohort()
    {
    }

    public string Name { get; private set; } = "";

    public Guid UnitId { get; private set; }

    public UnionUnit Unit { get; private set; } = null!;

    public Guid? ContestId { get; private set; }

    public CohortKind Kind { get; private set; }

    public CohortStatus Status { get; private set; }

    /// <summary>Days a mentor and a woman have to answer a proposal.</summary>
    public int AnswerDays { get; private set; } = 3;

    /// <summary>Days without a session after which a pair counts as quiet and is reminded.</summary>
    public int QuietDays { get; private set; } = 30;

    public MatchWeights Weights { get; private set; } = new();

    public Guid CreatedById { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public static MentoringCohort Create(string name, Guid unitId, CohortKind kind, Guid? contestId, Guid byId, DateTime now)
    {
        var made = new MentoringCohort { Name = VietnameseText.Clean(name), UnitId = unitId, Kind = kind, ContestId = contestId, Status = CohortStatus.Preparing, CreatedById = byId, CreatedAt = now };
        made.Raise(new CohortCreated(made.Id, byId, now, kind));
        return made;
    }

    public Refusal? WhyCannotSet(int answerDays, int quietDays, MatchWeights weights) =>
        Status == CohortStatus.Closed ? MentoringRefusals.CohortClosed
        : answerDays is < 1 or > MaxAnswerDays ? MentoringRefusals.AnswerDaysOutOfRange
        : quietDays is < 7 or > MaxQuietDays ? MentoringRefusals.QuietDaysOutOfRange
        : !weights.InRange ? MentoringRefusals.WeightOutOfRange
        : null;

    public Refusal? Set(string name, int answerDays, int quietDays, MatchWeights weights, Guid byId, DateTime now)
    {
        if (WhyCannotSet(answerDays, quietDays, weights) is { } refusal)
        {
            return refusal;
        }

        (Name, AnswerDays, QuietDays, Weights) = (VietnameseText.Clean(name), answerDays, quietDays, weights);
        Raise(new CohortChanged(Id, byId, now));
        return null;
    }

    public Refusal? WhyCannotMatch() => Status == CohortStatus.Closed ? MentoringRefusals.CohortClosed : null;

    /// <summary>The first proposals go out.</summary>
    public void Begin() => Status = Status == CohortStatus.Preparing ? CohortStatus.Running : Status;

    /// <param name="openPairs">Proposed and running pairs: they are ended first.</param>
    public Refusal? Close(int openPairs, Guid byId, DateTime now)
    {
        if (Status == CohortStatus.Closed)
        {
            return MentoringRefusals.CohortClosed;
        }

        if (openPairs > 0)
        {
            return MentoringRefusals.PairsStillOpen(openPairs);
        }

        (Status, ClosedAt) = (CohortStatus.Closed, now);
        Raise(new CohortClosed(Id, byId, now));
        return null;
    }
}
