using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Web.Features.People.UnionUnits;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

/// <summary>Projects of a unit that ends: somebody has to look after them, and to read those that are closed.</summary>
public sealed class ProjectsGoWithTheHeir(AppDbContext db) : IGoesWithTheHeir
{
    public async Task MoveAsync(Guid fromUnitId, Guid toUnitId, Guid byId, DateTime now, CancellationToken cancel)
    {
        foreach (var project in await db.SupportedProjects.LyingIn(fromUnitId).ToListAsync(cancel))
        {
            project.GoWith(toUnitId, byId, now);
        }
    }
}
