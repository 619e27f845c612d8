using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <summary>An entry about to come into a round, with the version that counts now.</summary>
/// <param name="TrackId">Null: she chose none and the contest has several.</param>
public sealed record ComingEntry(Guid EntryId, Guid VersionId, Guid? TrackId)
{
    /// <param name="entries">Which.</param>
    /// <param name="contest">With its tracks: the only one is everybody's.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<List<ComingEntry>> Of(IQueryable<Entry> entries, Contest contest, CancellationToken cancel)
    {
        var onlyTrack = contest.Tracks is [var one] ? one.Id : (Guid?)null;
        var found = await entries
            .Select(e => new ComingEntry(e.Id, e.Versions.Where(v => v.Number == e.SubmittedVersion).Select(v => v.Id).Single(), e.TrackId))
            .ToListAsync(cancel);
        return found.ConvertAll(e => e with { TrackId = e.TrackId ?? onlyTrack });
    }

    public static Refusal? WhyNot(IReadOnlyCollection<ComingEntry> entries) =>
        entries.Count(e => e.TrackId is null) is > 0 and var without ? JudgingRefusals.EntriesWithoutTrack(without) : null;
}
