using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Contests;

/// <summary>One round of a contest, with a rubric, a panel and dates of its own.</summary>
public sealed class Round : AggregateRoot
{
    public const int NameLength = 120;
    public const int MaxReads = 15;
    public const int MaxAdvance = 500;
    public const int MaxCriteria = 20;

    /// <summary>Hundredths of a point.</summary>
    public const int MaxTotalPoints = 1000_00;

    /// <summary>Total of a rubric, hundredths of a point: 100 points.</summary>
    public const int DefaultTotalPoints = 100_00;

    private readonly List<Criterion> _criteria = [];

    private Round()
    {
    }

    public Guid ContestId { get; private set; }

    /// <summary>1 is the first round.</summary>
    public int Order { get; private set; }

    public string Name { get; private set; } = "";

    public RoundStatus Status { get; private set; }

    /// <summary>How many signed sheets an entry needs.</summary>
    public int ReadsPerEntry { get; private set; }

    /// <summary>What the criteria's maximum points must add up to, hundredths of a point.</summary>
    public int TotalPoints { get; private set; } = DefaultTotalPoints;

    /// <summary>How many of each track go on; null in the last round.</summary>
    public int? AdvancePerTrack { get; private set; }

    /// <summary>When judges should be done, UTC.</summary>
    public DateTime? ScoringClosesAt { get; private set; }

    /// <summary>Set with the first score of the round: from then on the rubric stands.</summary>
    public DateTime? RubricLockedAt { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public IReadOnlyList<Criterion> Criteria => _criteria;

    internal static Round Create(Guid contestId, int order, string name, int readsPerEntry, DateTime? scoringClosesAt, IEnumerable<CriterionPlan> rubric, Guid? id, int? advancePerTrack, int totalPoints)
    {
        var round = new Round { Id = id ?? Guid.CreateVersion7(), ContestId = contestId, Order = order, Name = VietnameseText.Clean(name), ReadsPerEntry = readsPerEntry, ScoringClosesAt = ToMinute(scoringClosesAt), AdvancePerTrack = advancePerTrack, TotalPoints = totalPoints };
        round._criteria.AddRange(rubric.Select((plan, i) => new Criterion(round.Id, i + 1, plan)));
        return round;
    }

    public Refusal? WhyCannotPlan() => Status is RoundStatus.Planned or RoundStatus.Assigning ? null : ContestRefusals.RoundIs(Status);

    /// <param name="name">"Vòng hồ sơ".</param>
    /// <param name="readsPerEntry">Signed sheets an entry needs.</param>
    /// <param name="advancePerTrack">How many of each track go on; null in the last round.</param>
    /// <param name="scoringClosesAt">When judges should be done, UTC; null: not known yet.</param>
    /// <param name="byId">The organizer.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Plan(string name, int readsPerEntry, int? advancePerTrack, DateTime? scoringClosesAt, Guid byId, DateTime now)
    {
        if (WhyCannotPlan() is { } refusal)
        {
            return refusal;
        }

        var clean = VietnameseText.Clean(name);
        if (clean.Length == 0)
        {
            return ContestRefusals.RoundNeedsName;
        }

        if (clean.Length > NameLength)
        {
            return ContestRefusals.NameTooLong(clean, NameLength);
        }

        if (readsPerEntry is < 1 or > MaxReads)
        {
            return ContestRefusals.ReadsOutOfRange;
        }

        if (advancePerTrack is < 1 or > MaxAdvance)
        {
            return ContestRefusals.AdvanceOutOfRange;
        }

        Name = clean;
        ReadsPerEntry = readsPerEntry;
        AdvancePerTrack = advancePerTrack;
        ScoringClosesAt = ToMinute(scoringClosesAt);
        Raise(new RoundPlanned(Id, byId, now, ContestId, Order, ReadsPerEntry, AdvancePerTrack, ScoringClosesAt));
        return null;
    }

    /// <summary>Moving only the date is allowed while judges score, too: one who fell ill needs it.</summary>
    public Refusal? WhyCannotPostpone() => Status is RoundStatus.Planned or RoundStatus.Assigning or RoundStatus.Scoring ? null : ContestRefusals.RoundIs(Status);

    public Refusal? Postpone(DateTime scoringClosesAt, Guid byId, DateTime now)
    {
        if (WhyCannotPostpone() is { } refusal)
        {
            return refusal;
        }

        if (scoringClosesAt <= now)
        {
            return ContestRefusals.RoundClosesTooEarly(Name, now);
        }

        ScoringClosesAt = ToMinute(scoringClosesAt);
        Raise(new RoundPlanned(Id, byId, now, ContestId, Order, ReadsPerEntry, AdvancePerTrack, ScoringClosesAt));
        return null;
    }

    public Refusal? WhyCannotChangeRubric() =>
        RubricLockedAt is not null ? ContestRefusals.RubricLocked
        : Status is RoundStatus.Locked or RoundStatus.Decided ? ContestRefusals.RoundIs(Status)
        : null;

    /// <summary>Why this rubric cannot stand, whoever brings it: every row named and worth something, the ladder clear, the sum right.</summary>
    public Refusal? WhyCannotTake(IReadOnlyList<CriterionPlan> rubric, int totalPoints)
    {
        ArgumentNullException.ThrowIfNull(rubric);
        if (totalPoints is < 1 or > MaxTotalPoints)
        {
            return ContestRefusals.TotalOutOfRange;
        }

        if (rubric.Count == 0)
        {
            return ContestRefusals.RubricEmpty(Name);
        }

        if (rubric.Count > MaxCriteria)
        {
            return ContestRefusals.TooManyCriteria(MaxCriteria);
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var ladder = new HashSet<int>();
        for (var i = 0; i < rubric.Count; i++)
        {
            var name = VietnameseText.Clean(rubric[i].Name);
            var wrong = name.Length == 0 ? ContestRefusals.CriterionNeedsName(i + 1)
                : name.Length > Criterion.NameLength ? ContestRefusals.NameTooLong(name, Criterion.NameLength)
                : !names.Add(name) ? ContestRefusals.CriterionTwice(name)
                : rubric[i].MaxPoints < 1 ? ContestRefusals.CriterionNeedsPoints(name)
                : rubric[i].LadderPosition is { } position && !ladder.Add(position) ? ContestRefusals.LadderTwice(position)
                : null;
            if (wrong is not null)
            {
                return wrong;
            }
        }

        // Wide enough for any figures typed: the sum itself must not overflow.
        var sum = rubric.Sum(c => (long)c.MaxPoints);
        return sum == totalPoints ? null : ContestRefusals.RubricDoesNotAddUp(Name, (int)Math.Min(sum, int.MaxValue), totalPoints);
    }

    public Refusal? ChangeRubric(IReadOnlyList<CriterionPlan> rubric, int totalPoints, Guid byId, DateTime now)
    {
        if ((WhyCannotChangeRubric() ?? WhyCannotTake(rubric, totalPoints)) is { } refusal)
        {
            return refusal;
        }

        TotalPoints = totalPoints;
        _criteria.Clear();
        _criteria.AddRange(rubric.Select((plan, i) => new Criterion(Id, i + 1, plan)));
        Raise(new RubricChanged(Id, byId, now, ContestId, _criteria.Count));
        return null;
    }

    /// <summary>The first score of the round was given.</summary>
    public void LockRubric(DateTime now) => RubricLockedAt ??= now;

    /// <summary>What the plan of this round still lacks before the contest may open.</summary>
    /// <param name="isLast">The last round sends nobody on.</param>
    public IReadOnlyList<Refusal> LacksInPlan(bool isLast = true)
    {
        var lacks = new List<Refusal>();
        if (_criteria.Count == 0)
        {
            lacks.Add(ContestRefusals.RubricEmpty(Name));
        }
        else if (_criteria.Sum(c => c.MaxPoints) is var sum && sum != TotalPoints)
        {
            lacks.Add(ContestRefusals.RubricDoesNotAddUp(Name, sum, TotalPoints));
        }

        if (ReadsPerEntry is < 1 or > MaxReads)
        {
            lacks.Add(ContestRefusals.RoundNeedsReads(Name));
        }

        if (!isLast && AdvancePerTrack is null)
        {
            lacks.Add(ContestRefusals.RoundNeedsAdvance(Name));
        }

        if (ScoringClosesAt is null)
        {
            lacks.Add(ContestRefusals.RoundNeedsDate(Name));
        }

        return lacks;
    }

    /// <summary>planned → assigning → scoring → locked → decided; locked → scoring when a sheet must be opened again.</summary>
    public static bool IsStep(RoundStatus from, RoundStatus to) => (from, to) is
        (RoundStatus.Planned, RoundStatus.Assigning) or
        (RoundStatus.Assigning, RoundStatus.Scoring) or
        (RoundStatus.Scoring, RoundStatus.Locked) or
        (RoundStatus.Locked, RoundStatus.Scoring) or
        (RoundStatus.Locked, RoundStatus.Decided);

    /// <summary>One step of the state machine. What a step needs beyond the order of states (entries, panel, sheets) is asked in Judging.</summary>
    public Refusal? MoveTo(RoundStatus to, Guid? byId, DateTime now)
    {
        if (!IsStep(Status, to))
        {
            return ContestRefusals.RoundIs(Status);
        }

        var from = Status;
        Status = to;
        if (to == RoundStatus.Decided)
        {
            DecidedAt = now;
        }

        Raise(new RoundMoved(Id, byId, now, ContestId, from, to));
        return null;
    }

    private static DateTime? ToMinute(DateTime? instant) => instant is { } at ? new DateTime(at.Ticks - (at.Ticks % TimeSpan.TicksPerMinute), DateTimeKind.Utc) : null;
}
