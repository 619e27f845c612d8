using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Visits;

/// <summary>Writing down a visit, and putting it right by whoever made it.</summary>
public sealed class VisitsController(AppDbContext db, NoteVisit noting, IStringLocalizer<FollowUpText> T) : Controller
{
    private DateTime At => HttpContext.ReceivedAt();

    [HttpGet("/theo-doi/{projectId:guid}/tham/moi")]
    public async Task<IActionResult> New(Viewer viewer, Guid projectId, CancellationToken cancel) =>
        await WorkingAsync(viewer, projectId, cancel) is { } project
            ? await FormAsync(project, null, new VisitForm { FormKey = Guid.CreateVersion7(), On = VietnamTime.Today(At), Met = project.Project.Person.FullName }, cancel)
            : NotFound();

    [HttpPost("/theo-doi/{projectId:guid}/tham/moi")]
    public async Task<IActionResult> Create(Viewer viewer, Guid projectId, [Bind(Prefix = "Form")] VisitForm form, CancellationToken cancel)
    {
        if (await WorkingAsync(viewer, projectId, cancel) is not { } project)
        {
            return NotFound();
        }

        var owners = await OwnerChoices.LoadAsync(db, project, null, VietnamTime.Today(At), T, cancel);
        CheckOwners(form, owners);
        if (ModelState.IsValid && await NotedAsync(project, form, cancel) is { } made)
        {
            this.Alert(AlertKind.Ok, T["Đã ghi chuyến thăm"]);
            return Redirect($"/theo-doi/tham/{made}");
        }

        return View("Form", new VisitFormPage(project, null, form, owners));
    }

    [HttpGet("/theo-doi/tham/{id:guid}/sua")]
    public async Task<IActionResult> Edit(Viewer viewer, Guid id, CancellationToken cancel) =>
        await HersAsync(viewer, id, cancel) is var (project, visit) ? await FormAsync(project, visit, VisitForm.Of(visit), cancel) : NotFound();

    [HttpPost("/theo-doi/tham/{id:guid}/sua")]
    public async Task<IActionResult> Change(Viewer viewer, Guid id, [Bind(Prefix = "Form")] VisitForm form, CancellationToken cancel)
    {
        if (await HersAsync(viewer, id, cancel) is not var (project, visit))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await FormAsync(project, visit, form, cancel);
        }

        db.Expect(visit, form.Version);
        if (visit.Change(project.Project, form.ToDetails(), viewer.PersonId, At) is { } refusal)
        {
            this.Refuse(refusal, FieldOf(refusal));
            return await FormAsync(project, visit, form, cancel);
        }

        return await db.TrySaveAsync(cancel) ? Redirect($"/theo-doi/tham/{id}") : await ConflictAsync(viewer, id, form, cancel);
    }

    private async Task<Guid?> NotedAsync(FollowedProject project, VisitForm form, CancellationToken cancel)
    {
        var (id, refusal, action) = await noting.RunAsync(project, form, At, cancel);
        if (refusal is not null)
        {
            this.Refuse(refusal, action >= 0 ? $"Form.Actions[{action}].{(refusal.Code == "FollowUp.ActionDueInThePast" ? "DueOn" : "Text")}" : FieldOf(refusal));
        }

        return id;
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "FollowUp.VisitInTheFuture" or "FollowUp.VisitBeforeProject" => "Form.On",
        "FollowUp.PlaceMissing" => "Form.Place",
        "FollowUp.FindingsMissing" => "Form.Findings",
        _ => "",
    };

    /// <summary>An action is taken on by somebody of the list.</summary>
    private void CheckOwners(VisitForm form, IReadOnlyList<FieldOption> owners)
    {
        for (var i = 0; i < form.Actions.Count; i++)
        {
            if (form.Actions[i] is { Text.Length: > 0, OwnerId: { } owner } && !owners.Holds(owner))
            {
                ModelState.AddModelError($"Form.Actions[{i}].OwnerId", T["Chọn người làm trong danh sách."]);
            }
        }
    }

    private async Task<IActionResult> ConflictAsync(Viewer viewer, Guid id, VisitForm form, CancellationToken cancel)
    {
        if (await HersAsync(viewer, id, cancel) is not var (project, visit))
        {
            return NotFound();
        }

        this.ShowConflict(form, VisitForm.Of(visit));
        form.Version = visit.Version;
        return await FormAsync(project, visit, form, cancel);
    }

    private async Task<IActionResult> FormAsync(FollowedProject project, Visit? visit, VisitForm form, CancellationToken cancel) =>
        View("Form", new VisitFormPage(project, visit, form, visit is null ? await OwnerChoices.LoadAsync(db, project, null, VietnamTime.Today(At), T, cancel) : []));

    private async Task<FollowedProject?> WorkingAsync(Viewer viewer, Guid projectId, CancellationToken cancel) =>
        await FollowedProject.LoadAsync(db, viewer, projectId, VietnamTime.Today(At), cancel) is { MayWork: true } project ? project : null;

    private async Task<(FollowedProject Project, Visit Visit)?> HersAsync(Viewer viewer, Guid id, CancellationToken cancel) =>
        await db.Visits.SingleOrDefaultAsync(v => v.Id == id && v.ById == viewer.PersonId, cancel) is { } visit && await WorkingAsync(viewer, visit.ProjectId, cancel) is { } project
            ? (project, visit)
            : null;
}
