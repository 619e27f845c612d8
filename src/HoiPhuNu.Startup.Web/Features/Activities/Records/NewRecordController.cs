using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>Typing a record: first of what kind, then the form of the kind.</summary>
[Authorize(Policies.Figures)]
[Route("/so-lieu/moi")]
public sealed class NewRecordController(AppDbContext db, RecordForms forms, KeepRecord keeping, IStringLocalizer<ActivitiesText> T) : Controller
{
    private DateOnly Today => VietnamTime.Today(HttpContext.ReceivedAt());

    [HttpGet("")]
    public async Task<IActionResult> Choose(Viewer viewer, [FromQuery(Name = "don-vi")] Guid? unit, string? tim, CancellationToken cancel)
    {
        ModelState.Clear();
        var units = await UnitChoices.LoadAsync(db, viewer, unit, Today, cancel);
        return View(new ChooseKindPage(units, tim, units.IsMany ? await UnitChoices.FindAsync(db, viewer, tim, Today, cancel) : []));
    }

    [HttpGet("{kind}")]
    public async Task<IActionResult> New(Viewer viewer, string kind, [FromQuery(Name = "don-vi")] Guid? unit, CancellationToken cancel)
    {
        ModelState.Clear();
        return RecordKinds.Named(kind) is { } known
            ? View("Form", await forms.LoadAsync(viewer, known, new RecordForm { FormKey = Guid.CreateVersion7(), UnitId = unit, On = Today, Count = RecordKinds.BeginsWith(known) }, null, Today, cancel))
            : NotFound();
    }

    [HttpPost("{kind}")]
    public async Task<IActionResult> Create(Viewer viewer, string kind, [Bind(Prefix = "Form")] RecordForm form, string? tiep, CancellationToken cancel)
    {
        if (RecordKinds.Named(kind) is not { } known)
        {
            return NotFound();
        }

        var page = await forms.LoadAsync(viewer, known, form, null, Today, cancel);
        this.CheckRecord(form, page, T);
        page = await CheckChosenAsync(viewer, page, cancel);
        return ModelState.IsValid && await AddedAsync(viewer, known, form, cancel) is { } id
            ? Redirect(tiep == "diem-danh" ? $"/so-lieu/{id}/diem-danh" : $"/so-lieu/{id}")
            : View("Form", page);
    }

    private async Task<RecordFormPage> CheckChosenAsync(Viewer viewer, RecordFormPage page, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await db.PostedForms.AnyAsync(f => f.Key == page.Form.FormKey, cancel))
        {
            return page;
        }

        if (!await keeping.MayChooseAsync(viewer, page.Form, null, cancel))
        {
            ModelState.AddModelError("", T["Chọn lại chị được hỗ trợ và chương trình trong danh sách."]);
        }

        return await this.CheckTwinAsync(keeping, viewer, page, T, cancel);
    }

    private async Task<Guid?> AddedAsync(Viewer viewer, RecordKind kind, RecordForm form, CancellationToken cancel)
    {
        var (id, refusal) = await keeping.AddAsync(viewer, kind, form, HttpContext.ReceivedAt(), cancel);
        if (refusal is not null)
        {
            this.Refuse(refusal, RecordChecks.FieldOf(refusal));
        }
        else if (id is null)
        {
            // A key of somebody else's form: a fresh one lets her go on.
            ModelState.Remove("Form.FormKey");
            form.FormKey = Guid.CreateVersion7();
            ModelState.AddModelError("", T["Trang này đã cũ. Chị bấm Lưu một lần nữa."]);
        }
        else
        {
            this.Alert(AlertKind.Ok, T["Đã ghi vào số liệu"]);
        }

        return id;
    }
}
