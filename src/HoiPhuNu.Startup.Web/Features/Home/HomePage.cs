using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Data.Content;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Web.Features.Contests.Browse;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Home;

public sealed class HomePage
{
    private const int MostOpen = 7;
    private const int MostUpcoming = 4;
    private const int MostWinners = 4;
    private const int MostNews = 3;

    public required DateTime Now { get; init; }

    /// <summary>In front: the open one that closes first, else the one that opens next; null: neither.</summary>
    public required ContestCard? Front { get; init; }

    /// <summary>How many awards it announces.</summary>
    public required int FrontAwards { get; init; }

    public required IReadOnlyList<ContestCard> Open { get; init; }

    public required IReadOnlyList<ContestCard> Upcoming { get; init; }

    public required IReadOnlyList<Winner> Winners { get; init; }

    public required IReadOnlyList<Headline> News { get; init; }

    public static async Task<HomePage> LoadAsync(AppDbContext db, DateTime now, CancellationToken cancel)
    {
        var contests = db.Contests.AsNoTracking();
        var open = await contests.TakingEntriesAt(now).OrderBy(c => c.ClosesAt).ThenBy(c => c.Slug).Select(ContestCard.From).Take(MostOpen).ToListAsync(cancel);
        var upcoming = await contests.UpcomingAt(now).OrderBy(c => c.OpensAt).ThenBy(c => c.Slug).Select(ContestCard.From).Take(MostUpcoming).ToListAsync(cancel);
        var front = open.Concat(upcoming).FirstOrDefault();
        return new HomePage
        {
            Now = now,
            Front = front,
            FrontAwards = front is null ? 0 : await CountAwardsAsync(db, front.Id, cancel),
            Open = [.. open.Where(c => c != front)],
            Upcoming = [.. upcoming.Where(c => c != front)],
            Winners = await LoadWinnersAsync(db, cancel),
            News = await db.Articles.AsNoTracking().Published().Take(MostNews)
                .Select(a => new Headline(a.Slug, a.Title, a.TitleEnglish, a.BodyMarkdownEnglish != "", a.PublishedAt!.Value)).ToListAsync(cancel),
        };
    }

    /// <summary>An award without a track is given in each of them.</summary>
    private static Task<int> CountAwardsAsync(AppDbContext db, Guid contestId, CancellationToken cancel) =>
        db.AwardsAnnounced().Where(a => a.ContestId == contestId)
            .SumAsync(a => a.TrackId != null ? a.Quantity : a.Quantity * db.Contests.Where(c => c.Id == contestId).SelectMany(c => c.Tracks).Count(), cancel);

    /// <summary>The highest awards of what was published last.</summary>
    private static Task<List<Winner>> LoadWinnersAsync(AppDbContext db, CancellationToken cancel) => (
        from publication in db.ResultsPublications.AsNoTracking().InForce()
        join contest in db.Contests on publication.ContestId equals contest.Id
        from row in publication.Rows
        where row.AwardName != ""
        orderby publication.ApprovedAt descending, publication.Number, row.AwardRank, row.TrackOrder, row.Rank, row.EntryCode
        select new Winner(contest.Slug, contest.Year, row.AwardName, row.Title, row.EntrantName, row.UnitName, row.Summary)).Take(MostWinners).ToListAsync(cancel);
}
