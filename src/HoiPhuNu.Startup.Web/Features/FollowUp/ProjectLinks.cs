using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Navigation;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp;

/// <summary>Of the supported projects, those the reader may open: the woman her own page, staff the thread.</summary>
public sealed class ProjectLinks(AppDbContext db, TimeProvider time) : IProjectLinks
{
    public Task<IReadOnlyList<ProjectLink>> OfEntriesAsync(HttpContext context, IReadOnlyCollection<Guid> entryIds) =>
        FindAsync(context, projects => projects.Where(p => p.EntryId != null && entryIds.Contains(p.EntryId.Value)));

    public Task<IReadOnlyList<ProjectLink>> OfPersonAsync(HttpContext context, Guid personId) => FindAsync(context, projects => projects.Where(p => p.PersonId == personId));

    private async Task<IReadOnlyList<ProjectLink>> FindAsync(HttpContext context, Func<IQueryable<SupportedProject>, IQueryable<SupportedProject>> of)
    {
        if (context.Viewer() is not { } viewer || !(viewer.InFollowUp || viewer.FollowsUp))
        {
            return [];
        }

        var visible = db.SupportedProjects.AsNoTracking().VisibleTo(db, viewer, VietnamTime.Today(time.GetUtcNow().UtcDateTime));
        var rows = await of(visible).OrderBy(p => p.TitleFolded).ThenBy(p => p.Id).Take(ProjectParts.Most).Select(p => new { p.Id, p.Title, p.PersonId }).ToListAsync(context.RequestAborted);
        return [.. rows.Select(p => new ProjectLink(p.Title, p.PersonId == viewer.PersonId ? $"/du-an/{p.Id}" : $"/theo-doi/{p.Id}"))];
    }
}
