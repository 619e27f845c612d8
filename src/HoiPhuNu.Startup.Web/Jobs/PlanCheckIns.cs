using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>
/// Sees to it that every supported project owes the check-ins its programme's schedule asks for now: a schedule may have been changed, a
/// support typed later. Where nothing changed nothing is written.
/// </summary>
public sealed class PlanCheckIns(AppDbContext db) : IJob
{
    /// <summary>In one transaction: nobody waits long behind it.</summary>
    public const int Batch = 200;

    public async Task RunAsync(CancellationToken cancel)
    {
        for (var done = 0; await db.WriteAsync(token => PlanAsync(done, token), cancel) == Batch; done += Batch)
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<int> PlanAsync(int done, CancellationToken cancel)
    {
        var projects = await db.SupportedProjects
            .Where(p => p.ClosedAt == null && (p.FirstSupportedOn != null || db.CheckIns.Any(c => c.ProjectId == p.Id && c.Month > 0 && c.Status == CheckInStatus.Due)))
            .OrderBy(p => p.Id).Skip(done).Take(Batch).ToListAsync(cancel);
        await db.PlanCheckInsAsync(projects, cancel);
        return projects.Count;
    }
}
