using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Awards;

/// <summary>May these choices be published? Every departure from the proposal has a reason, no award is given too often.</summary>
public static class AwardRules
{
    /// <param name="awards">The plan of the contest.</param>
    /// <param name="entries">Entries of the last round.</param>
    /// <param name="choices">One for each entry; a missing one means no award.</param>
    /// <param name="codeOf">Entry code for the sentence.</param>
    public static Refusal? WhyCannotGive(IReadOnlyCollection<Award> awards, IReadOnlyCollection<RankedForAward> entries, IReadOnlyDictionary<Guid, AwardChoice> choices, Func<Guid, string> codeOf)
    {
        var proposal = AwardProposal.Of(awards, entries);
        foreach (var entry in entries.OrderBy(e => e.Rank ?? int.MaxValue))
        {
            var chosen = choices.GetValueOrDefault(entry.EntryId) ?? new AwardChoice(entry.EntryId, null, "");
            var proposed = proposal[entry.EntryId];
            var departs = proposed.Contested || proposed.AwardId != chosen.AwardId;
            if (departs && string.IsNullOrWhiteSpace(chosen.Reason))
            {
                return AwardRefusals.OverrideNeedsReason(codeOf(entry.EntryId));
            }

            if (chosen.AwardId is { } id && !awards.Any(a => a.Id == id && (a.TrackId is null || a.TrackId == entry.TrackId)))
            {
                return AwardRefusals.AwardOfAnotherTrack(codeOf(entry.EntryId));
            }
        }

        foreach (var track in entries.GroupBy(e => e.TrackId))
        {
            foreach (var award in awards)
            {
                var given = track.Count(e => choices.GetValueOrDefault(e.EntryId)?.AwardId == award.Id);
                if (given > award.Quantity)
                {
                    return AwardRefusals.TooMany(award.Name, given, award.Quantity);
                }
            }
        }

        return entries.Any(e => choices.GetValueOrDefault(e.EntryId)?.AwardId is not null) ? null : AwardRefusals.NoAwardGiven;
    }
}
