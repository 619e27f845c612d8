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

    public static TieDecision Create(Guid contestId, Guid roundId, Guid trackId, IReadOnlyList<Guid> entryIds, string reason, Guid byId, DateTime now)
    {
        var made = new TieDecision { ContestId = contestId, RoundId = roundId, TrackId = trackId, EntryIds = entryIds, Reason = VietnameseText.CleanLines(reason), DecidedById = byId, At = now };
        made.Raise(new TieDecided(made.Id, byId, now, contestId, roundId, entryIds));
        return made;
    }
}
