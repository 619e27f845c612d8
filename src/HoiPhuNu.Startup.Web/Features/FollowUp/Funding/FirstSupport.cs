using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>The earliest support that stands is the beginning from which check-ins are counted; whenever a support comes, moves or falls, both are set anew.</summary>
public sealed class FirstSupport(AppDbContext db)
{
    /// <summary>Inside the transaction that changes <paramref name="touched"/>.</summary>
    /// <param name="project">Tracked.</param>
    /// <param name="touched">New or changed, not yet saved.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task SetAsync(SupportedProject project, Support touched, CancellationToken cancel)
    {
        var all = await db.Supports.Where(s => s.ProjectId == project.Id && s.Id != touched.Id).ToListAsync(cancel);
        all.Add(touched);
        var first = Support.FirstDay(all);
        if (first != project.FirstSupportedOn)
        {
            project.SupportedSince(first);
        }

        await db.PlanCheckInsAsync(project, cancel);
    }
}
