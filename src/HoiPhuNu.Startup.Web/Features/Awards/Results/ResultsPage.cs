using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Domain.Awards;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Awards.Results;

public sealed class ResultsPage
{
    public required string Slug { get; init; }

    public required ResultsPublication Publication { get; init; }

    /// <summary>Awards from the highest down, each with who got it.</summary>
    public required IReadOnlyList<Group> Groups { get; init; }

    public required IReadOnlyList<CollectiveRow> Collective { get; init; }

    public required IReadOnlyList<int> Numbers { get; init; }

    public required string ContactName { get; init; }

    public required string ContactPhone { get; init; }

    public ResultsFacts Facts => Publication.Facts;

    public int Awards => Groups.Sum(g => g.Rows.Count);

    public bool IsInForce => Publication.Number == Numbers[0];

    public bool ManyTracks => Publication.Rows.Select(r => r.TrackId).Distinct().Skip(1).Any();

    public static async Task<ResultsPage?> LoadAsync(AppDbContext db, string slug, int? number, CancellationToken cancel)
    {
        var contest = await db.Contests.AsNoTracking().Where(c => c.Slug == slug).Select(c => new { c.Id, c.ContactName, c.ContactPhone }).SingleOrDefaultAsync(cancel);
        if (contest is null)
        {
            return null;
        }

        var numbers = await db.ResultsPublications.Where(p => p.ContestId == contest.Id && p.Status == PublicationStatus.Published).OrderByDescending(p => p.Number).Select(p => p.Number).ToListAsync(cancel);
        if (numbers.Count == 0 || (number is { } asked && !numbers.Contains(asked)))
        {
            return null;
        }

        var publication = await db.ResultsPublications.AsNoTracking().Include(p => p.Rows).Include(p => p.CollectiveRows).AsSplitQuery()
            .SingleAsync(p => p.ContestId == contest.Id && p.Number == (number ?? numbers[0]), cancel);
        return new ResultsPage
        {
            Slug = slug,
            Publication = publication,
            Groups = [.. publication.Rows.Where(r => r.AwardName.Length > 0)
                .GroupBy(r => (r.AwardRank, r.AwardName, r.Amount, r.InKind, r.Sponsor))
                .OrderBy(g => g.Key.AwardRank).ThenBy(g => g.Key.AwardName, StringComparer.Ordinal)
                .Select(g => new Group(g.Key.AwardName, g.Key.Amount, g.Key.InKind, g.Key.Sponsor, [.. ResultsSnapshot.InOrder(g)]))],
            Collective = [.. publication.CollectiveRows.OrderBy(r => r.Order)],
            Numbers = numbers,
            ContactName = contest.ContactName,
            ContactPhone = contest.ContactPhone,
        };
    }

    /// <summary>The higher the award, the larger its cards.</summary>
    public string ColumnsOf(Group group) => group.Rows.Count switch { 1 => "c2", 2 => "c2", 3 => "c3", _ => "c4" };

    public sealed record Group(string Name, long? Amount, string InKind, string Sponsor, IReadOnlyList<ResultRow> Rows);
}
