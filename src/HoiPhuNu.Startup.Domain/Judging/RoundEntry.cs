using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>An entry in a round, with the frozen version its judges read and, once the round is decided, how it ended.</summary>
public sealed class RoundEntry : AggregateRoot
{
    public const int ReasonLength = 1000;

    private RoundEntry()
    {
    }

    public Guid RoundId { get; private set; }

    public Round Round { get; private set; } = null!;

    public Guid EntryId { get; private set; }

    public Entry Entry { get; private set; } = null!;

    /// <summary>The version that counted when the entry came into the round.</summary>
    public Guid EntryVersionId { get; private set; }

    public EntryVersion EntryVersion { get; private set; } = null!;

    public Guid TrackId { get; private set; }

    public DateTime AddedAt { get; private set; }

    /// <summary>Set when it was withdrawn or disqualified while the round ran: it is ranked no more.</summary>
    public DateTime? LeftAt { get; private set; }

    // Frozen when the round is decided.

    /// <summary>Rank within its track.</summary>
    public int? Rank { get; private set; }

    /// <summary>Hundredths of a point, rounded half up; for showing, never for comparing.</summary>
    public int? Score { get; private set; }

    /// <summary>Exact score, "7150/1" in hundredths of a point.</summary>
    public string? ExactScore { get; private set; }

    /// <summary>On to the next round; in the last round: meant for an award.</summary>
    public bool? GoesOn { get; private set; }

    /// <summary>Why the list differs from the ranking for this entry.</summary>
    public string? OverrideReason { get; private set; }

    /// <summary>It is ranked no more: it left this round, or the entry was withdrawn, disqualified or found invalid since.</summary>
    public bool HasLeft => LeftAt is not null || Entry is { Status: EntryStatus.Withdrawn or EntryStatus.Disqualified or EntryStatus.Invalid };

    /// <summary>The entry with the version that counts now.</summary>
    public static RoundEntry Create(Round round, Entry entry, Guid entryVersionId, Guid trackId, DateTime now)
    {
        var made = Create(round.Id, entry.Id, entryVersionId, trackId, now);
        made.Round = round;
        made.Entry = entry;
        return made;
    }

    public static RoundEntry Create(Guid roundId, Guid entryId, Guid entryVersionId, Guid trackId, DateTime now) =>
        new() { RoundId = roundId, EntryId = entryId, EntryVersionId = entryVersionId, TrackId = trackId, AddedAt = now };

    /// <summary>An entry found valid after the round had begun.</summary>
    /// <param name="round">Open for assigning (<see cref="RoundSteps.WhyCannotAddLate"/>).</param>
    public static RoundEntry JoinLate(Round round, Guid entryId, Guid entryVersionId, Guid trackId, Guid byId, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(round);
        var made = Create(round.Id, entryId, entryVersionId, trackId, now);
        made.Raise(new EntryJoinedRound(made.Id, byId, now, round.ContestId, round.Id, entryId, entryVersionId));
        return made;
    }

    public void Leave(DateTime now) => LeftAt ??= now;

    /// <summary>How it ended. Frozen once: a decided round is not decided again.</summary>
    public Refusal? Freeze(int? rank, int? score, string? exactScore, bool goesOn, string? overrideReason)
    {
        if (GoesOn is not null)
        {
            return JudgingRefusals.RoundAlreadyDecided;
        }

        Rank = rank;
        Score = score;
        ExactScore = exactScore;
        GoesOn = goesOn;
        OverrideReason = string.IsNullOrWhiteSpace(overrideReason) ? null : VietnameseText.CleanLines(overrideReason);
        return null;
    }
}
