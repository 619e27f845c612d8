using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Visits;

/// <summary>A visit as it was written down: what was agreed, and the check-in that is filled on it.</summary>
[Route("/theo-doi/tham/{id:guid}")]
public sealed class VisitController(AppDbContext db, IStringLocalizer<FollowUpText> T) : Controller
{
    private DateTime At => HttpContext.ReceivedAt();

    private DateOnly Today => VietnamTime.Today(At);

    [HttpGet("")]
    public async Task<IActionResult> Show(Viewer viewer, Guid id, CancellationToken cancel) =>
        await LoadAsync(viewer, id, cancel) is var (project, visit) ? View("Show", await PageAsync(viewer, project, visit, cancel)) : NotFound();

    [HttpPost("viec")]
    public async Task<IActionResult> Agree(Viewer viewer, Guid id, [Bind(Prefix = "Form")] AgreedActionForm form, Guid formKey, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not var (project, visit) || !project.MayWork)
        {
            return NotFound();
        }

        var page = await PageAsync(viewer, project, visit, cancel);
        if (!page.Owners.Holds(form.OwnerId))
        {
            ModelState.AddModelError("Form.OwnerId", T["Chọn người làm trong danh sách."]);
        }

        if (ModelState.IsValid && await AgreeAsync(project, visit, form, formKey, cancel) is { } refusal)
        {
            this.Refuse(refusal, refusal.Code == "FollowUp.ActionDueInThePast" ? "Form.DueOn" : refusal.Code == "FollowUp.ActionTextMissing" ? "Form.Text" : "");
        }

        if (ModelState.IsValid)
        {
            return Redirect($"/theo-doi/tham/{id}#viec");
        }

        (page.Form, page.FormKey) = (form, formKey);
        return View("Show", page);
    }

    /// <summary>The officer fills a check-in on this visit: it was then seen so on this day.</summary>
    [HttpPost("lan/{checkInId:guid}")]
    public async Task<IActionResult> TakeCheckIn(Viewer viewer, Guid id, Guid checkInId, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not { Project.IsOfficer: true } found || await CheckInAccess.LoadToFillAsync(db, viewer, checkInId, Today, cancel) is not { } access)
        {
            return NotFound();
        }

        if (access.CheckIn.TakeTo(access.Project, found.Visit, viewer.PersonId, At) is { } refusal)
        {
            this.Refuse(refusal);
            return View("Show", await PageAsync(viewer, found.Project, found.Visit, cancel));
        }

        if (!await db.TrySaveAsync(cancel))
        {
            this.Alert(AlertKind.Fix, T["Có người vừa ghi vào lần theo dõi này. Chị xem lại rồi bấm lần nữa."]);
            return Redirect($"/theo-doi/tham/{id}");
        }

        return Redirect($"{access.Address}/{CheckInSteps.All[0].Slug}");
    }

    private async Task<Refusal?> AgreeAsync(FollowedProject project, Visit visit, AgreedActionForm form, Guid formKey, CancellationToken cancel)
    {
        Refusal? refused = null;
        await db.OnceAsync(
            formKey,
            project.ViewerId,
            "AgreedAction",
            At,
            _ =>
            {
                (var made, refused) = AgreedAction.Agree(project.Project, ActionSource.Visit, visit.Id, form.Text, form.OwnerId!.Value, form.DueOn, project.ViewerId, At);
                if (made is not null)
                {
                    db.AgreedActions.Add(made);
                }

                return Task.FromResult(made?.Id);
            },
            cancel);
        return refused;
    }

    private async Task<(FollowedProject Project, Visit Visit)?> LoadAsync(Viewer viewer, Guid id, CancellationToken cancel)
    {
        var visible = db.SupportedProjects.VisibleTo(db, viewer, Today);
        return await db.Visits.SingleOrDefaultAsync(v => v.Id == id && visible.Any(p => p.Id == v.ProjectId), cancel) is { } visit
            && await FollowedProject.LoadAsync(db, viewer, visit.ProjectId, Today, cancel) is { } project ? (project, visit) : null;
    }

    private async Task<VisitPage> PageAsync(Viewer viewer, FollowedProject project, Visit visit, CancellationToken cancel)
    {
        var actions = await (
            from a in db.AgreedActions.AsNoTracking()
            where a.SourceId == visit.Id && a.Source == ActionSource.Visit
            join p in db.People on a.OwnerId equals p.Id
            orderby a.DoneAt != null, a.DueOn == null, a.DueOn, a.Id
            select new VisitPage.ActionRow(a.Id, a.Text, a.OwnerId, p.FullName, a.DueOn, a.DoneAt)).Take(50).ToListAsync(cancel);
        // A correction speaks of the day it was seen first, so no visit is a look of it.
        var open = db.CheckIns.AsNoTracking().Where(c => c.ProjectId == visit.ProjectId && c.OpensOn <= Today && c.From <= visit.On && c.CorrectedOn == null && (c.Status == CheckInStatus.Due || c.Status == CheckInStatus.Draft || c.Status == CheckInStatus.Returned));
        return new VisitPage
        {
            In = project,
            Visit = visit,
            By = await db.People.Where(p => p.Id == visit.ById).Select(p => p.FullName).SingleAsync(cancel),
            Actions = actions,
            Files = FilesPanel.Of(visit.Id, $"/theo-doi/tham/{visit.Id}/tep", T["Chuyến thăm ngày {0}", Moments.Date(visit.On)], await db.StoredFiles.AsNoTracking().Of(visit.Id).ToListAsync(cancel), viewer, mayAdd: project.MayWork && visit.ById == viewer.PersonId && project.Project.ClosedAt is null),
            Open = project.IsOfficer ? await open.OrderBy(c => c.DueOn).Select(c => new VisitPage.OpenCheckIn(c.Id, c.Month, c.VisitId == visit.Id)).Take(10).ToListAsync(cancel) : [],
            Owners = project.MayWork ? await OwnerChoices.LoadAsync(db, project, null, Today, T, cancel) : [],
            Today = Today,
        };
    }
}
