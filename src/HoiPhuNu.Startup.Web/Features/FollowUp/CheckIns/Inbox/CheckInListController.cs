using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Inbox;

/// <summary>Check-ins of all projects in reach: what waits to be read, what is open, what is late.</summary>
[Authorize(Policies.FollowUpStaff)]
public sealed class CheckInListController(AppDbContext db) : Controller
{
    [HttpGet("/theo-doi/lan")]
    public async Task<IActionResult> Index(Viewer viewer, CancellationToken cancel, string loc = CheckInFilter.ToRead, string tim = "", int trang = 1)
    {
        var today = VietnamTime.Today(HttpContext.ReceivedAt());
        var reach = db.SupportedProjects.FollowedBy(db, viewer, today).Where(p => p.ClosedAt == null);
        var all = db.CheckIns.AsNoTracking().Where(c => reach.Any(p => p.Id == c.ProjectId));
        var search = VietnameseText.Fold(tim);
        var rows = Filtered(db, all, loc, today);
        if (search.Length > 0)
        {
            rows = rows.Where(c => c.Project.TitleFolded.Contains(search) || c.Project.Code == tim);
        }

        return View(new CheckInListPage
        {
            Filter = CheckInFilter.All.Contains(loc) ? loc : CheckInFilter.ToRead,
            Search = tim,
            Today = today,
            ToRead = await all.CountAsync(c => c.Status == CheckInStatus.Submitted, cancel),
            Page = await rows.OrderBy(c => c.DueOn).ThenBy(c => c.Id)
                .Select(c => new CheckInListPage.Row(c.Id, c.Project.Title, c.Project.Code, c.Project.Person.FullName, c.Project.Unit.Name, c.Month, c.DueOn, c.LateFrom, c.Status, c.SubmittedVersion, c.FilledByIds, c.Versions.Any(v => v.SentById == viewer.PersonId), viewer.PersonId))
                .ToPageAsync(trang, cancel),
        });
    }

    private static IQueryable<CheckIn> Filtered(AppDbContext db, IQueryable<CheckIn> all, string filter, DateOnly today) => filter switch
    {
        CheckInFilter.Open => all.StillAsked(db).Where(c => c.OpensOn <= today),
        CheckInFilter.Late => all.StillAsked(db).Where(c => c.SubmittedVersion == 0 && c.LateFrom <= today),
        CheckInFilter.Missed => all.Where(c => c.Status == CheckInStatus.Missed),
        CheckInFilter.Accepted => all.Where(c => c.Status == CheckInStatus.Accepted),
        _ => all.Where(c => c.Status == CheckInStatus.Submitted),
    };
}
