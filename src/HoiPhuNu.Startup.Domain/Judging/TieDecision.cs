using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>The head judge's reasoned order of entries that the ladder of criteria could not part.</summary>
public sealed class TieDecision : AggregateRoot
{
    public const int ReasonLength = 1000;

    private TieDecision()
    {
    }

    public Guid ContestId { get; private set; }

    public Guid RoundId { get; private set; }

    public Guid TrackId { get; private set; }

    /// <summary>Best first.</summary>
    public IReadOnlyList<Guid> EntryIds { get; private set; } = [];

    public string Reason { get; private set; } = "";

    public Guid DecidedById { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Set when a later decision about one of its entries took its place: two that contradict each other would both be void.</summary>
    public DateTime? ReplacedAt { get; private set; }

    /// <summary>Only a tie that is really there, in a locked round, with a reason.</summary>
    /// <param name="round">The round.</param>
    /// <param name="track">The ranking of the track now: a decision that still applies is taken back first.</param>
    /// <param name="order">Best first: exactly the entries of one tie.</param>
    /// <param name="reason">Read by the organizers, and by the entrants on request.</param>
    public static Refusal? WhyCannotDecide(Round round, RankingResult track, IReadOnlyList<Guid> order, string? reason) =>
        round.Status != RoundStatus.Locked ? JudgingRefusals.RoundNotLocked
        : string.IsNullOrWhiteSpace(reason) ? JudgingRefusals.ReasonMissing
        : !track.UnresolvedTies.Any(t => t.EntryIds.Count == order.Count && t.EntryIds.ToHashSet().SetEquals(order)) ? JudgingRefusals.NotThisTie
        : null;

    public void Replace(Guid byId, DateTime now)
    {
        if (ReplacedAt is null)
        {
            ReplacedAt = now;
            Raise(new TieDecisionReplaced(Id, byId, now, ContestId, RoundId));
        }
    }

    public static TieDecision Create(Guid contestId, Guid roundId, Guid trackId, IReadOnlyList<Guid> entryIds, string reason, Guid byId, DateTime now)
    {
        var made = new TieDecision { ContestId = contestId, RoundId = roundId, TrackId = trackId, EntryIds = entryIds, Reason = VietnameseText.CleanLines(reason), DecidedById = byId, At = now };
        made.Raise(new TieDecided(made.Id, byId, now, contestId, roundId, entryIds));
        return made;
    }
}
