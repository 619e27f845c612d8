using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>Closes contests whose deadline and minutes of grace are over. Entries are refused by the clock anyway; this moves the status.</summary>
public sealed class CloseContests(AppDbContext db, TimeProvider time) : IJob
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var over = await db.Contests.Where(c => c.Status == ContestStatus.Open && c.ClosesAt < now).ToListAsync(cancel);
        foreach (var contest in over)
        {
            // Null or a refusal: the contest itself knows about its minutes of grace.
            _ = contest.Close(null, now);
        }

        await db.SaveChangesAsync(cancel);
    }
}
