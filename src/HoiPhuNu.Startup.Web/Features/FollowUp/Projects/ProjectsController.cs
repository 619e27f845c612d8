using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Entries;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

/// <summary>The list of supported projects, the thread of one, and what the one in charge changes of it.</summary>
public sealed class ProjectsController(AppDbContext db, TimeProvider time, IStringLocalizer<FollowUpText> T, IStringLocalizer<EntriesText> words) : Controller
{
    private const string One = "/theo-doi/{id:guid}";

    /// <summary>More communes than the largest province has.</summary>
    private const int MostUnits = 200;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [Authorize(Policies.FollowUpStaff)]
    [HttpGet("/theo-doi")]
    public async Task<IActionResult> Index(ProjectFilter filter, Viewer viewer, CancellationToken cancel) => View(await ProjectsPage.LoadAsync(db, viewer, filter, Now, cancel));

    /// <summary>Pages of all parts lead back here: the woman finds her own page.</summary>
    [HttpGet(One)]
    public async Task<IActionResult> Show(Guid id, Viewer viewer, CancellationToken cancel) =>
        await ThreadPage.LoadAsync(db, viewer, id, Now, cancel) is { } page ? View(page)
        : viewer.InFollowUp && await db.SupportedProjects.OwnedBy(viewer).AnyAsync(p => p.Id == id, cancel) ? Redirect($"/du-an/{id}")
        : NotFound();

    [HttpGet(One + "/sua")]
    public async Task<IActionResult> Edit(Guid id, Viewer viewer, CancellationToken cancel) => await FindAsync(id, viewer, cancel) is { } project ? View(await PageAsync(project, ProjectForm.Of(project), viewer, cancel)) : NotFound();

    [HttpPost(One + "/sua")]
    public async Task<IActionResult> Save(Guid id, Viewer viewer, [Bind(Prefix = "Form")] ProjectForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, viewer, cancel) is not { } project)
        {
            return NotFound();
        }

        if (ModelState.IsValid && form.UnitId is { } to && to != project.UnitId && !await db.Units.SupportedBy(viewer, VietnamTime.Today(Now)).AnyAsync(u => u.Id == to, cancel))
        {
            ModelState.AddModelError("Form.UnitId", T["Chọn một đơn vị chị phụ trách, đang hoạt động."]);
        }

        if (ModelState.IsValid && project.Change(form.ToDetails(), viewer.PersonId, Now) is { } refusal)
        {
            this.Refuse(refusal, refusal == ProjectRefusals.MoreWomenThanWorkers ? "Form.WomenWorkersBefore" : "");
        }

        if (!ModelState.IsValid)
        {
            return View(nameof(Edit), await PageAsync(project, form, viewer, cancel));
        }

        project.MoveTo(form.UnitId ?? project.UnitId, viewer.PersonId, Now);
        db.Expect(project, form.Version);
        return await db.TrySaveAsync(cancel) ? Done(id, T["Đã lưu thông tin dự án"]) : await ConflictAsync(id, viewer, form, cancel);
    }

    [HttpGet(One + "/loai-hinh")]
    public async Task<IActionResult> LegalForm(Guid id, Viewer viewer, CancellationToken cancel) => await FindAsync(id, viewer, cancel) is { } project ? View(Page(project, new LegalFormForm())) : NotFound();

    [HttpPost(One + "/loai-hinh")]
    public async Task<IActionResult> Become(Guid id, Viewer viewer, [Bind(Prefix = "Form")] LegalFormForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, viewer, cancel) is not { } project)
        {
            return NotFound();
        }

        if (ModelState.IsValid && project.Become(form.Kind!.Value, form.Since!.Value, form.Name, viewer.PersonId, Now) is { } refusal)
        {
            this.Refuse(refusal, refusal == ProjectRefusals.SameLegalForm ? "Form.Kind" : refusal.Code == "FollowUp.ProjectClosed" ? "" : "Form.Since");
        }

        if (!ModelState.IsValid)
        {
            return View(nameof(LegalForm), Page(project, form));
        }

        await db.SaveChangesAsync(cancel);
        return Done(id, T["Đã ghi loại hình mới"]);
    }

    [HttpGet(One + "/khep")]
    public async Task<IActionResult> AskClose(Guid id, Viewer viewer, CancellationToken cancel) => await FindAsync(id, viewer, cancel) is { } project ? View("Close", new ClosePage(id, project.Title, new CloseForm())) : NotFound();

    [HttpPost(One + "/khep")]
    public async Task<IActionResult> Close(Guid id, Viewer viewer, [Bind(Prefix = "Form")] CloseForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, viewer, cancel) is not { } project)
        {
            return NotFound();
        }

        if (ModelState.IsValid && project.Close(form.Reason, viewer.PersonId, Now) is { } refusal)
        {
            this.Refuse(refusal, refusal == ProjectRefusals.ReasonMissing ? "Form.Reason" : "");
        }

        if (!ModelState.IsValid)
        {
            return View(new ClosePage(id, project.Title, form));
        }

        await db.SaveChangesAsync(cancel);
        return Done(id, T["Đã khép dự án"]);
    }

    [HttpPost(One + "/mo-lai")]
    public async Task<IActionResult> Reopen(Guid id, Viewer viewer, CancellationToken cancel)
    {
        if (await FindAsync(id, viewer, cancel) is not { } project)
        {
            return NotFound();
        }

        if (project.Reopen(viewer.PersonId, Now) is { } refusal)
        {
            this.Alert(AlertKind.Warn, this.Say(refusal));
            return Redirect($"/theo-doi/{id}");
        }

        await db.SaveChangesAsync(cancel);
        return Done(id, T["Đã mở lại dự án"]);
    }

    private Task<SupportedProject?> FindAsync(Guid id, Viewer viewer, CancellationToken cancel) => db.SupportedProjects.ManagedBy(viewer).Include(p => p.LegalForms).SingleOrDefaultAsync(p => p.Id == id, cancel);

    private async Task<EditProjectPage> PageAsync(SupportedProject project, ProjectForm form, Viewer viewer, CancellationToken cancel) => new()
    {
        Units = await UnitsAsync(project, viewer, cancel),
        Id = project.Id,
        Closed = project.WhyCannotWork() is { } refusal ? this.Say(refusal) : null,
        Form = form,
        Sectors = ProjectFormPage.SectorsWith(project.Sector),
        Types = ProjectFormPage.TypesIn(words),
    };

    /// <summary>Where it is first; then the units of her own reach, in the same province where they are too many for one list.</summary>
    private async Task<IReadOnlyList<FieldOption>> UnitsAsync(SupportedProject project, Viewer viewer, CancellationToken cancel)
    {
        var here = await db.Units.AsNoTracking().Where(u => u.Id == project.UnitId).Select(u => new { u.Id, u.Name, u.ParentId, Heir = db.Units.Where(h => h.Id == u.MergedIntoId).Select(h => h.ParentId).FirstOrDefault() }).SingleAsync(cancel);
        var reach = db.Units.AsNoTracking().SupportedBy(viewer, VietnamTime.Today(Now)).Where(u => u.Id != here.Id);
        var near = await reach.OrderByDescending(u => u.ParentId == here.ParentId || u.ParentId == here.Heir).ThenBy(u => u.NameSortKey).Take(MostUnits).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        return [new FieldOption(here.Id.ToString(), here.Name), .. near.Select(u => new FieldOption(u.Id.ToString(), u.Name))];
    }

    private LegalFormPage Page(SupportedProject project, LegalFormForm form) => new(
        project.Id,
        project.Title,
        project.LegalForm,
        project.LegalForms.Max(f => f.Since),
        form,
        [.. ProjectFormPage.FormsIn(T).Where(o => o.Value != project.LegalForm.ToString())],
        project.WhyCannotWork() is { } refusal ? this.Say(refusal) : null);

    private RedirectResult Done(Guid id, string said)
    {
        this.Alert(AlertKind.Ok, said);
        return Redirect($"/theo-doi/{id}");
    }

    private async Task<IActionResult> ConflictAsync(Guid id, Viewer viewer, ProjectForm form, CancellationToken cancel)
    {
        if (await FindAsync(id, viewer, cancel) is not { } project)
        {
            return NotFound();
        }

        this.ShowConflict(form, ProjectForm.Of(project));
        form.Version = project.Version;
        return View(nameof(Edit), await PageAsync(project, form, viewer, cancel));
    }
}
