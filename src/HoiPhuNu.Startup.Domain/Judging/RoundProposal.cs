using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>Who goes on, by rank; and what stands between the ranking and the decision of a round.</summary>
public static class RoundProposal
{
    /// <summary>Does this rank go on? In the last round every ranked entry does: the awards are another decision.</summary>
    public static bool GoesOn(RankedEntry entry, int? places) => entry.Rank is { } rank && (places is null || rank <= places);

    /// <summary>Ties that lie across the cut: some of the group would go on and some not, so only the head judge can part them.</summary>
    public static IEnumerable<RankingTie> TiesAcross(RankingResult track, int? places) =>
        places is { } cut ? track.UnresolvedTies.Where(t => t.Rank <= cut && t.Rank + t.EntryIds.Count - 1 > cut) : [];

    /// <summary>Why this round cannot be decided as the organizer wants it.</summary>
    /// <param name="round">The round.</param>
    /// <param name="isLast">It is the contest's last.</param>
    /// <param name="tracks">Name and ranking of each track.</param>
    /// <param name="choices">Her choice per entry; an entry without one follows the proposal.</param>
    /// <param name="tiesSeen">Last round: she has seen the shared ranks and lets them stand.</param>
    public static Refusal? WhyCannotDecide(
        Round round,
        bool isLast,
        IReadOnlyList<(string Name, RankingResult Ranking)> tracks,
        IReadOnlyDictionary<Guid, RoundChoice> choices,
        bool tiesSeen)
    {
        if (round.Status == RoundStatus.Decided)
        {
            return JudgingRefusals.RoundAlreadyDecided;
        }

        if (round.Status != RoundStatus.Locked)
        {
            return JudgingRefusals.RoundNotLocked;
        }

        if (!isLast && round.AdvancePerTrack is not > 0)
        {
            return JudgingRefusals.NoPlacesPlanned(round.Name);
        }

        if (tracks.Sum(t => t.Ranking.Problems.Count) is > 0 and var problems)
        {
            return JudgingRefusals.RankingBlocked(problems);
        }

        if (tracks.All(t => t.Ranking.Entries.Count == 0))
        {
            return JudgingRefusals.NoEntries;
        }

        var places = isLast ? null : round.AdvancePerTrack;
        foreach (var (name, ranking) in tracks)
        {
            if (TiesAcross(ranking, places).FirstOrDefault() is { } tie)
            {
                return JudgingRefusals.TieAtTheCut(name, tie.Rank);
            }
        }

        if (isLast && !tiesSeen && tracks.Sum(t => t.Ranking.UnresolvedTies.Count) is > 0 and var ties)
        {
            return JudgingRefusals.TiesUnseen(ties);
        }

        var unreasoned = tracks.SelectMany(t => t.Ranking.Entries).FirstOrDefault(e => choices.TryGetValue(e.EntryId, out var choice) && choice.Differs(GoesOn(e, places)) && string.IsNullOrWhiteSpace(choice.Reason));
        return unreasoned is null ? null : JudgingRefusals.OverrideReasonMissing(unreasoned.Label);
    }
}
