using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Contests.Desk;

/// <summary>Opens a draft that lacks nothing, its awards counted in the same turn.</summary>
public sealed class OpenContest(AppDbContext db, TimeProvider time)
{
    /// <summary>Found: it is hers. Refusal null: it is open now.</summary>
    public Task<(bool Found, Refusal? Refusal)> RunAsync(string slug, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            if (await db.Contests.ManagedBy(viewer).Where(c => c.Slug == slug).Whole().SingleOrDefaultAsync(token) is not { } contest)
            {
                return (false, null);
            }

            var awards = await db.Awards.CountAsync(a => a.ContestId == contest.Id, token);
            return (true, contest.Open(awards, viewer.PersonId, time.GetUtcNow().UtcDateTime));
        },
        cancel);
}
