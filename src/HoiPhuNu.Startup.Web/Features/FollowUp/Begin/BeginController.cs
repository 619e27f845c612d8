using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Entries;
using HoiPhuNu.Startup.Web.Features.FollowUp.Projects;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Begin;

/// <summary>A project begins from an award, from an entry without one, or from outside any contest.</summary>
[Authorize(Policies.ProjectManager)]
public sealed class BeginController(AppDbContext db, BeginProject beginning, OutsidePages outside, TimeProvider time, IStringLocalizer<FollowUpText> T, IStringLocalizer<EntriesText> words) : Controller
{
    private const string Outside = "/theo-doi/moi/ngoai";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private DateOnly Today => VietnamTime.Today(Now);

    [HttpGet("/theo-doi/moi")]
    public async Task<IActionResult> Index(BeginFilter filter, Viewer viewer, CancellationToken cancel) => View(await BeginPage.LoadAsync(db, viewer, filter, cancel));

    [HttpGet("/theo-doi/moi/ho-so/{entryId:guid}")]
    public async Task<IActionResult> FromEntry(Guid entryId, Viewer viewer, CancellationToken cancel)
    {
        if (await EntrySource.LoadAsync(db, viewer, entryId, cancel) is not { } entry)
        {
            return NotFound();
        }

        if (entry.ProjectId is { } taken)
        {
            this.Alert(AlertKind.Now, this.Say(ProjectRefusals.EntryTaken));
            return Redirect($"/theo-doi/{taken}");
        }

        return View(await PageAsync(entry, entry.ToForm(), viewer, cancel));
    }

    [HttpPost("/theo-doi/moi/ho-so/{entryId:guid}")]
    public async Task<IActionResult> BeginFromEntry(Guid entryId, Viewer viewer, [Bind(Prefix = "Form")] ProjectForm form, CancellationToken cancel)
    {
        if (await EntrySource.LoadAsync(db, viewer, entryId, cancel) is not { } entry)
        {
            return NotFound();
        }

        var (id, refusal) = ModelState.IsValid ? await beginning.FromEntryAsync(viewer, entryId, form, Now, cancel) : (null, null);
        return id is { } made ? Begun(made) : View(nameof(FromEntry), await PageAsync(entry, Again(form, refusal), viewer, cancel));
    }

    [HttpGet(Outside)]
    public async Task<IActionResult> Find(Guid? chi, Viewer viewer, CancellationToken cancel) =>
        chi is null ? View(await outside.FindAsync(viewer, new FindForm(), Today, cancel))
        : await outside.FormAsync(viewer, new WomanForm { PersonId = chi }, Blank(), Today, cancel) is { } page ? View("FromOutside", page)
        : NotFound();

    [HttpPost(Outside + "/tim")]
    public async Task<IActionResult> Look(FindForm form, Viewer viewer, CancellationToken cancel)
    {
        if (!form.New)
        {
            return View(nameof(Find), await outside.FindAsync(viewer, form, Today, cancel));
        }

        if (await outside.PlacesAsync(viewer, form, Today, cancel) is { } places)
        {
            return View(nameof(Find), places);
        }

        return View("FromOutside", await outside.FormAsync(viewer, new WomanForm { FullName = form.Search ?? "", UnitId = form.UnitId }, Blank(), Today, cancel));
    }

    [HttpPost(Outside)]
    public async Task<IActionResult> BeginFromOutside(Viewer viewer, [Bind(Prefix = "Woman")] WomanForm woman, [Bind(Prefix = "Form")] ProjectForm form, CancellationToken cancel)
    {
        if (await outside.FormAsync(viewer, woman, form, Today, cancel) is not { } page)
        {
            return NotFound();
        }

        await CheckAsync(viewer, page, cancel);
        var (id, refusal) = ModelState.IsValid ? await beginning.FromOutsideAsync(viewer, woman, form, Now, cancel) : (null, null);
        if (id is { } made)
        {
            return Begun(made);
        }

        Again(form, refusal);
        return View("FromOutside", page);
    }

    private static ProjectForm Blank() => new() { FormKey = Guid.CreateVersion7(), LegalForm = LegalForm.Idea };

    private async Task<FromEntryPage> PageAsync(EntrySource entry, ProjectForm form, Viewer viewer, CancellationToken cancel) => new()
    {
        Entry = entry,
        Form = form,
        Sectors = ProjectFormPage.SectorsWith(entry.Sector),
        Types = ProjectFormPage.TypesIn(words),
        LegalForms = ProjectFormPage.FormsIn(T),
        FirstYearRevenue = entry.Content.RevenueYear1,
        FirstYearWomen = entry.Content.WomenWorkers,
        Others = await outside.HersAsync(viewer, entry.PersonId, cancel),
    };

    private RedirectResult Begun(Guid id)
    {
        this.Alert(AlertKind.Ok, T["Đã lập dự án"], T["Việc tiếp theo: ghi khoản hỗ trợ theo quyết định."]);
        return Redirect($"/theo-doi/{id}");
    }

    /// <summary>A key that belongs to somebody else's form: a fresh one lets her go on.</summary>
    private ProjectForm Again(ProjectForm form, Refusal? refusal)
    {
        if (refusal is not null)
        {
            this.Refuse(refusal, refusal == ProjectRefusals.SameIdea ? "Form.IsAnother" : refusal == ProjectRefusals.WomanNotOfYourUnit ? "Woman.UnitId" : refusal == ProjectRefusals.DayInTheFuture ? "Form.LegalFormSince" : refusal == ProjectRefusals.MoreWomenThanWorkers ? "Form.WomenWorkersBefore" : "");
        }
        else if (ModelState.IsValid)
        {
            ModelState.Remove("Form.FormKey");
            form.FormKey = Guid.CreateVersion7();
            ModelState.AddModelError("", T["Trang này đã cũ. Chị bấm Lập dự án một lần nữa."]);
        }

        return form;
    }

    private async Task CheckAsync(Viewer viewer, OutsidePage page, CancellationToken cancel)
    {
        var woman = page.Woman;
        if (page.Chosen is not null)
        {
            return;
        }

        if (woman.FullName.Length == 0)
        {
            ModelState.AddModelError("Woman.FullName", T["Điền họ và tên của chị ấy"]);
        }

        if (woman.UnitId is null)
        {
            ModelState.AddModelError("Woman.UnitId", T["Chọn xã, phường hoặc chi hội nơi chị ấy ở"]);
        }

        if (ModelState.IsValid && !woman.IsSomebodyElse && !await db.PostedForms.AnyAsync(f => f.Key == page.Form.FormKey, cancel))
        {
            page.SameName = await outside.SameNameAsync(viewer, woman, Today, cancel);
            if (page.SameName is not null)
            {
                ModelState.AddModelError("Woman.IsSomebodyElse", T["Nơi này đã có một người trùng tên. Đúng chị ấy thì chọn người đó ở trên; là người khác thì đánh dấu ô này."]);
            }
        }
    }
}
