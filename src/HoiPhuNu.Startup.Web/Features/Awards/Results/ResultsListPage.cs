using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Awards.Results;

public sealed record ResultsListPage(PageOf<ResultsListPage.Item> Page)
{
    public static async Task<ResultsListPage> LoadAsync(AppDbContext db, int number, CancellationToken cancel) => new(await (
        from p in db.ResultsPublications.AsNoTracking().InForce()
        join c in db.Contests on p.ContestId equals c.Id
        orderby c.PublishedAt descending
        select new Item(c.Slug, p.Facts, c.PublishedAt!.Value, p.Rows.Count(r => r.AwardName != ""), p.CollectiveRows.Count)).ToPageAsync(number, cancel, 20));

    public sealed record Item(string Slug, ResultsFacts Facts, DateTime At, int Awards, int Collective);
}
