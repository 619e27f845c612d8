using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Awards.Plan;

/// <summary>The contest whose awards are planned, and who may still be given what.</summary>
/// <param name="Contest">Read only.</param>
/// <param name="Tracks">In their order.</param>
public sealed record PlannedContest(Contest Contest, IReadOnlyList<Track> Tracks)
{
    /// <summary>Ranked awards were announced: they stand once entries are closed.</summary>
    public Refusal? WhyLocked => Contest.WhyCannotChange();

    /// <summary>Which unit mobilised best is only known at the end.</summary>
    public Refusal? WhyCollectiveLocked => Contest.Status switch
    {
        ContestStatus.Published => ContestRefusals.AlreadyPublished,
        ContestStatus.Cancelled => ContestRefusals.Cancelled,
        _ => null,
    };

    public IReadOnlyList<FieldOption> TrackOptions => [.. Tracks.Select(t => new FieldOption(t.Id.ToString(), t.Name))];

    public static async Task<PlannedContest?> FindAsync(AppDbContext db, string slug, Viewer viewer, CancellationToken cancel) =>
        await db.Contests.AsNoTracking().ManagedBy(viewer).Include(c => c.HostUnit).Include(c => c.Tracks).SingleOrDefaultAsync(c => c.Slug == slug, cancel) is { } contest
            ? new PlannedContest(contest, [.. contest.Tracks.OrderBy(t => t.Order)])
            : null;

    /// <summary>Units a collective award may go to: of the host's own tree, provinces for a central host, else communes.</summary>
    public async Task<IReadOnlyList<FieldOption>> UnitsAsync(AppDbContext db, CancellationToken cancel)
    {
        var level = Contest.HostUnit.Level == UnitLevel.Central ? UnitLevel.Province : UnitLevel.Commune;
        var units = await db.Units.AsNoTracking().Where(u => u.Path.StartsWith(Contest.HostUnit.Path) && u.Level <= level && u.ValidTo == null)
            .OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        return [.. units.Select(u => new FieldOption(u.Id.ToString(), u.Name))];
    }
}
