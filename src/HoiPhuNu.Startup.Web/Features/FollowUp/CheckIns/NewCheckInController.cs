using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>Staff ask for a check-in between the planned ones.</summary>
public sealed class NewCheckInController(AppDbContext db) : Controller
{
    private DateTime At => HttpContext.ReceivedAt();

    [HttpGet("/theo-doi/{projectId:guid}/lan/moi")]
    public async Task<IActionResult> New(Viewer viewer, Guid projectId, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, projectId, cancel) is not { } project)
        {
            return NotFound();
        }

        var last = await db.CheckIns.Where(c => c.ProjectId == projectId && c.SubmittedVersion > 0).MaxAsync(c => (DateOnly?)c.To, cancel);
        return View(new NewCheckInPage(project, new NewCheckInForm { FormKey = Guid.CreateVersion7(), From = last?.AddDays(1) ?? project.Project.FirstSupportedOn, To = VietnamTime.Today(At) }));
    }

    [HttpPost("/theo-doi/{projectId:guid}/lan/moi")]
    public async Task<IActionResult> Create(Viewer viewer, Guid projectId, [Bind(Prefix = "Form")] NewCheckInForm form, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, projectId, cancel) is not { } project)
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            var (id, refusal) = await MakeAsync(project, form, viewer, cancel);
            if (id is { } made)
            {
                return Redirect($"/theo-doi/lan/{made}");
            }

            this.Refuse(refusal ?? CheckInRefusals.CheckInThere, refusal?.Code == "FollowUp.PeriodTold" ? "Form.From" : "Form.To");
        }

        return View(nameof(New), new NewCheckInPage(project, form));
    }

    private async Task<(Guid? Id, Refusal? Refusal)> MakeAsync(FollowedProject project, NewCheckInForm form, Viewer viewer, CancellationToken cancel)
    {
        Refusal? refused = null;
        var id = await db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "CheckIn",
            At,
            async token =>
            {
                var there = await db.CheckIns.Where(c => c.ProjectId == project.Project.Id).ToListAsync(token);
                (var made, refused) = CheckIn.Between(project.Project, there, form.From!.Value, form.To!.Value, viewer.PersonId, At);
                if (made is not null)
                {
                    db.CheckIns.Add(made);
                }

                return made?.Id;
            },
            cancel);
        return (id, refused);
    }

    private async Task<FollowedProject?> LoadAsync(Viewer viewer, Guid projectId, CancellationToken cancel) =>
        await FollowedProject.LoadAsync(db, viewer, projectId, VietnamTime.Today(At), cancel) is { MayWork: true } project ? project : null;
}
