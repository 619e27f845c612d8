using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;
using HoiPhuNu.Startup.Web.Features.FollowUp.Visits;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Milestones;

/// <summary>Adding and changing a milestone.</summary>
public sealed class MilestoneEditController(AppDbContext db, IStringLocalizer<FollowUpText> T) : Controller
{
    private DateTime At => HttpContext.ReceivedAt();

    [HttpGet("/theo-doi/{projectId:guid}/moc/moi")]
    public async Task<IActionResult> New(Viewer viewer, Guid projectId, CancellationToken cancel) =>
        await WorkingAsync(viewer, projectId, cancel) is { } project
            ? await FormAsync(project, null, new MilestoneForm { FormKey = Guid.CreateVersion7(), OwnerId = project.Project.PersonId, Weight = 10 }, cancel)
            : NotFound();

    [HttpPost("/theo-doi/{projectId:guid}/moc/moi")]
    public async Task<IActionResult> Create(Viewer viewer, Guid projectId, [Bind(Prefix = "Form")] MilestoneForm form, CancellationToken cancel)
    {
        if (await WorkingAsync(viewer, projectId, cancel) is not { } project)
        {
            return NotFound();
        }

        await CheckOwnerAsync(project, null, form, cancel);
        if (ModelState.IsValid && await AddAsync(project, form, cancel) is { } refusal)
        {
            this.Refuse(refusal, FieldOf(refusal));
        }

        return ModelState.IsValid ? Redirect($"/theo-doi/{projectId}/moc") : await FormAsync(project, null, form, cancel);
    }

    [HttpGet("/theo-doi/moc/{id:guid}")]
    public async Task<IActionResult> Edit(Viewer viewer, Guid id, CancellationToken cancel) =>
        await LoadAsync(viewer, id, cancel) is var (project, milestone) ? await FormAsync(project, milestone, MilestoneForm.Of(milestone), cancel) : NotFound();

    [HttpPost("/theo-doi/moc/{id:guid}")]
    public async Task<IActionResult> Change(Viewer viewer, Guid id, [Bind(Prefix = "Form")] MilestoneForm form, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not var (project, milestone))
        {
            return NotFound();
        }

        await CheckOwnerAsync(project, milestone, form, cancel);
        if (ModelState.IsValid && (project.Project.WhyCannotWork() ?? milestone.Change(form.ToDetails(), viewer.PersonId, At)) is { } refusal)
        {
            this.Refuse(refusal, FieldOf(refusal));
        }

        if (!ModelState.IsValid)
        {
            return await FormAsync(project, milestone, form, cancel);
        }

        db.Expect(milestone, form.Version);
        return await db.TrySaveAsync(cancel) ? Redirect($"/theo-doi/{milestone.ProjectId}/moc") : await ConflictAsync(viewer, id, form, cancel);
    }

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "FollowUp.MilestoneTitleMissing" => "Form.Title",
        "FollowUp.WeightOutOfRange" => "Form.Weight",
        _ => "",
    };

    private async Task CheckOwnerAsync(FollowedProject project, Milestone? milestone, MilestoneForm form, CancellationToken cancel)
    {
        if (form.OwnerId is { } owner && !(await OwnerChoices.LoadAsync(db, project, milestone?.OwnerId, VietnamTime.Today(At), T, cancel)).Holds(owner))
        {
            ModelState.AddModelError("Form.OwnerId", T["Chọn người làm trong danh sách."]);
        }
    }

    private async Task<Refusal?> AddAsync(FollowedProject project, MilestoneForm form, CancellationToken cancel)
    {
        Refusal? refused = null;
        await db.OnceAsync(
            form.FormKey,
            project.ViewerId,
            "Milestone",
            At,
            _ =>
            {
                (var made, refused) = Milestone.Add(project.Project, form.ToDetails(), project.ViewerId, At);
                if (made is not null)
                {
                    db.Milestones.Add(made);
                }

                return Task.FromResult(made?.Id);
            },
            cancel);
        return refused;
    }

    private async Task<IActionResult> ConflictAsync(Viewer viewer, Guid id, MilestoneForm form, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not var (project, milestone))
        {
            return NotFound();
        }

        this.ShowConflict(form, MilestoneForm.Of(milestone));
        form.Version = milestone.Version;
        return await FormAsync(project, milestone, form, cancel);
    }

    private async Task<IActionResult> FormAsync(FollowedProject project, Milestone? milestone, MilestoneForm form, CancellationToken cancel) =>
        View("Form", new MilestoneFormPage(project, milestone, form, await OwnerChoices.LoadAsync(db, project, milestone?.OwnerId, VietnamTime.Today(At), T, cancel)));

    private async Task<FollowedProject?> WorkingAsync(Viewer viewer, Guid projectId, CancellationToken cancel) =>
        await FollowedProject.LoadAsync(db, viewer, projectId, VietnamTime.Today(At), cancel) is { MayWork: true } project ? project : null;

    private async Task<(FollowedProject Project, Milestone Milestone)?> LoadAsync(Viewer viewer, Guid id, CancellationToken cancel) =>
        await db.Milestones.SingleOrDefaultAsync(m => m.Id == id && m.RemovedAt == null, cancel) is { } milestone && await WorkingAsync(viewer, milestone.ProjectId, cancel) is { } project
            ? (project, milestone)
            : null;
}
