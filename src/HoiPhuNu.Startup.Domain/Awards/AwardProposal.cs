namespace HoiPhuNu.Startup.Domain.Awards;

/// <summary>
/// Proposes awards from the ranking of the last round, track by track: awards from the highest down, entries from the first rank down.
/// An award without a track is given in each track. It never guesses within a tie: where a group of equal rank does not fit into one
/// award, the whole group is marked as contested.
/// </summary>
public static class AwardProposal
{
    public static IReadOnlyDictionary<Guid, ProposedAward> Of(IReadOnlyCollection<Award> awards, IReadOnlyCollection<RankedForAward> entries)
    {
        var proposal = entries.ToDictionary(e => e.EntryId, _ => new ProposedAward(null, false));
        foreach (var track in entries.GroupBy(e => e.TrackId))
        {
            var places = awards.Where(a => a.TrackId is null || a.TrackId == track.Key)
                .OrderBy(a => a.Rank).ThenBy(a => a.Name, StringComparer.Ordinal).ThenBy(a => a.Id)
                .SelectMany(a => Enumerable.Repeat(a.Id, a.Quantity))
                .ToList();
            var next = 0;
            foreach (var group in track.Where(e => e.GoesOn && e.Rank is not null).GroupBy(e => e.Rank!.Value).OrderBy(g => g.Key))
            {
                var members = group.ToList();
                var theirs = Enumerable.Range(next, members.Count).Select(i => i < places.Count ? places[i] : (Guid?)null).Distinct().ToList();
                foreach (var member in members)
                {
                    proposal[member.EntryId] = theirs is [var one] ? new ProposedAward(one, false) : new ProposedAward(null, true);
                }

                next += members.Count;
            }
        }

        return proposal;
    }
}
