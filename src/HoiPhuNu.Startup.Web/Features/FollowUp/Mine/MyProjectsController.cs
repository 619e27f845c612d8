using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Mine;

/// <summary>A woman's own projects.</summary>
public sealed class MyProjectsController(AppDbContext db, TimeProvider time) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/du-an")]
    public async Task<IActionResult> Index(Viewer viewer, CancellationToken cancel)
    {
        var rows = await db.SupportedProjects.AsNoTracking().OwnedBy(viewer).OrderBy(p => p.ClosedAt != null).ThenByDescending(p => p.CreatedAt)
            .Select(p => new
            {
                p.Id,
                p.Title,
                Unit = p.Unit.Name,
                p.AwardName,
                IsClosed = p.ClosedAt != null,
                State = db.CheckIns.LatestFirst().Where(c => c.ProjectId == p.Id).Select(c => c.State).FirstOrDefault(),
                Next = db.CheckIns.StillAsked(db).Where(c => c.ProjectId == p.Id)
                    // A question waits before anything else, be something older still owed.
                    .OrderByDescending(c => c.Status == CheckInStatus.Returned).ThenBy(c => c.DueOn)
                    .Select(c => new { c.Id, c.DueOn, c.Status }).FirstOrDefault(),
            })
            .Take(ProjectParts.Most).ToListAsync(cancel);
        return View(new MyProjectsPage([.. rows.Select(p => new MyProjectsPage.Row(p.Id, p.Title, p.Unit, p.AwardName, p.IsClosed, p.State, p.Next?.Id, p.Next?.DueOn, p.Next?.Status))], VietnamTime.Today(Now)));
    }

    [HttpGet("/du-an/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, Viewer viewer, CancellationToken cancel) => await MyProjectPage.LoadAsync(db, viewer, id, Now, cancel) is { } page ? View(page) : NotFound();
}
