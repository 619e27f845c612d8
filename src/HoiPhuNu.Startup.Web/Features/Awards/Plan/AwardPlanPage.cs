using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Awards.Plan;

public sealed record AwardPlanPage(string Slug, string Title, Refusal? WhyLocked, Refusal? WhyCollectiveLocked, int Tracks, IReadOnlyList<AwardPlanPage.Line> Awards, IReadOnlyList<AwardPlanPage.Collective> Collectives)
{
    /// <summary>Awards given in all: one for each track alike counts once for every track.</summary>
    public int Total => Awards.Sum(Given);

    /// <summary>Whole đồng.</summary>
    public long Money => Awards.Sum(a => (a.Amount ?? 0) * Given(a)) + Collectives.Sum(c => c.Amount ?? 0);

    public static async Task<AwardPlanPage?> LoadAsync(AppDbContext db, string slug, Viewer viewer, CancellationToken cancel)
    {
        if (await PlannedContest.FindAsync(db, slug, viewer, cancel) is not { } contest)
        {
            return null;
        }

        var names = contest.Tracks.ToDictionary(t => t.Id, t => t.Name);
        var awards = await db.Awards.AsNoTracking().Where(a => a.ContestId == contest.Contest.Id).OrderBy(a => a.Rank).ThenBy(a => a.Name)
            .Select(a => new { a.Id, a.Rank, a.Name, a.TrackId, a.Quantity, a.Amount, a.InKind, a.Sponsor, a.Certificate }).ToListAsync(cancel);
        var collectives = await db.CollectiveAwards.AsNoTracking().Where(a => a.ContestId == contest.Contest.Id).OrderBy(a => a.Unit.NameSortKey).ThenBy(a => a.Name)
            .Select(a => new Collective(a.Id, a.Unit.Name, a.Name, a.Amount, a.Reason)).ToListAsync(cancel);
        return new AwardPlanPage(
            slug,
            contest.Contest.Title,
            contest.WhyLocked,
            contest.WhyCollectiveLocked,
            contest.Tracks.Count,
            [.. awards.Select(a => new Line(a.Id, a.Rank, a.Name, a.TrackId is { } track ? names[track] : null, a.Quantity, a.Amount, a.InKind, a.Sponsor, a.Certificate))],
            collectives);
    }

    public int Given(Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Track is null ? line.Quantity * Math.Max(1, Tracks) : line.Quantity;
    }

    /// <param name="Id">Of the award.</param>
    /// <param name="Rank">1 is the highest.</param>
    /// <param name="Name">"Giải Nhất".</param>
    /// <param name="Track">Null: for each track alike.</param>
    /// <param name="Quantity">Of one track.</param>
    /// <param name="Amount">Whole đồng for one.</param>
    /// <param name="InKind">What else.</param>
    /// <param name="Sponsor">Who pays.</param>
    /// <param name="Certificate">Which paper.</param>
    public sealed record Line(Guid Id, int Rank, string Name, string? Track, int Quantity, long? Amount, string InKind, string Sponsor, string Certificate);

    public sealed record Collective(Guid Id, string Unit, string Name, long? Amount, string Reason);
}
