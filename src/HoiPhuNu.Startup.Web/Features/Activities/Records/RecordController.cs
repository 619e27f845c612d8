using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Activities;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>One record: read, put right, taken out with its reason.</summary>
[Authorize(Policies.Figures)]
[Route("/so-lieu/{id:guid}")]
public sealed class RecordController(AppDbContext db, RecordForms forms, KeepRecord keeping, IStringLocalizer<ActivitiesText> T) : Controller
{
    private DateTime At => HttpContext.ReceivedAt();

    private DateOnly Today => VietnamTime.Today(At);

    [HttpGet("")]
    public async Task<IActionResult> Show(Viewer viewer, Guid id, CancellationToken cancel) =>
        await RecordPage.LoadAsync(db, viewer, id, T, cancel) is { } page ? View("Show", page) : NotFound();

    [HttpGet("sua")]
    public async Task<IActionResult> Edit(Viewer viewer, Guid id, CancellationToken cancel) =>
        await LoadAsync(viewer, id, cancel) is { } record ? View("Form", await forms.LoadAsync(viewer, record.Kind, RecordForm.Of(record), record, Today, cancel)) : NotFound();

    [HttpPost("sua")]
    public async Task<IActionResult> Change(Viewer viewer, Guid id, [Bind(Prefix = "Form")] RecordForm form, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not { } record)
        {
            return NotFound();
        }

        var page = await forms.LoadAsync(viewer, record.Kind, form, record, Today, cancel);
        this.CheckRecord(form, page, T);
        page = await CheckChosenAsync(viewer, record, page, cancel);
        if (!ModelState.IsValid || !await ChangedAsync(viewer, record, page, cancel))
        {
            return View("Form", page);
        }

        return await db.TrySaveAsync(cancel) ? Done(id, T["Đã lưu bản ghi"]) : await ConflictAsync(viewer, id, form, cancel);
    }

    [HttpGet("bo")]
    public async Task<IActionResult> AskRemove(Viewer viewer, Guid id, CancellationToken cancel) =>
        await LoadAsync(viewer, id, cancel) is { } record ? View("Remove", RemovePage(record, new RemoveForm { Version = record.Version })) : NotFound();

    [HttpPost("bo")]
    public async Task<IActionResult> Remove(Viewer viewer, Guid id, [Bind(Prefix = "Form")] RemoveForm form, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not { } record)
        {
            return NotFound();
        }

        db.Expect(record, form.Version);
        if (ModelState.IsValid && record.Remove(form.Reason, viewer.PersonId, At) is { } refusal)
        {
            this.Refuse(refusal, refusal == ActivityRefusals.ReasonMissing ? "Form.Reason" : "");
        }

        return !ModelState.IsValid ? View("Remove", RemovePage(record, form))
            : await db.TrySaveAsync(cancel) ? Done(id, T["Đã bỏ khỏi số liệu"]) : await AskAgainAsync(viewer, id, form, cancel);
    }

    private static RemovePage RemovePage(ActivityRecord record, RemoveForm form) => new(record.Id, record.Title, record.On, form);

    private Task<ActivityRecord?> LoadAsync(Viewer viewer, Guid id, CancellationToken cancel) =>
        db.ActivityRecords.VisibleTo(viewer).Include(r => r.Programmes).SingleOrDefaultAsync(r => r.Id == id, cancel);

    private async Task<RecordFormPage> CheckChosenAsync(Viewer viewer, ActivityRecord record, RecordFormPage page, CancellationToken cancel)
    {
        if (ModelState.IsValid && !await keeping.MayChooseAsync(viewer, page.Form, record.PersonId, cancel))
        {
            ModelState.AddModelError("", T["Chọn lại chị được hỗ trợ và chương trình trong danh sách."]);
        }

        return await this.CheckTwinAsync(keeping, viewer, page, T, cancel);
    }

    private async Task<bool> ChangedAsync(Viewer viewer, ActivityRecord record, RecordFormPage page, CancellationToken cancel)
    {
        var form = page.Form;
        db.Expect(record, form.Version);
        if (await keeping.UnitAsync(viewer, form.UnitId!.Value, cancel) is not var (unit, into))
        {
            ModelState.AddModelError("Form.UnitId", T["Chọn đơn vị trong danh sách."]);
            return false;
        }

        // Whose page asks for no name leaves it as it is.
        var woman = page.Women.Count > 0 ? form.PersonId : record.PersonId;
        if (record.Change(unit, into, form.ToDetails(record.Kind), woman, viewer.PersonId, At) is not { } refusal)
        {
            return true;
        }

        this.Refuse(refusal, RecordChecks.FieldOf(refusal));
        return false;
    }

    private RedirectResult Done(Guid id, string said)
    {
        this.Alert(AlertKind.Ok, said);
        return Redirect($"/so-lieu/{id}");
    }

    private async Task<IActionResult> ConflictAsync(Viewer viewer, Guid id, RecordForm form, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not { } record)
        {
            return NotFound();
        }

        var page = await forms.LoadAsync(viewer, record.Kind, form, record, Today, cancel);
        await this.ShowRecordConflictAsync(db, page, RecordForm.Of(record), T, cancel);
        form.Version = record.Version;
        return View("Form", page);
    }

    /// <summary>Somebody saved in between: the same question with her reason still in it.</summary>
    private async Task<IActionResult> AskAgainAsync(Viewer viewer, Guid id, RemoveForm form, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not { } record)
        {
            return NotFound();
        }

        ModelState.Remove("Form.Version");
        form.Version = record.Version;
        ModelState.AddModelError("", T["Có người vừa sửa bản ghi này. Chị mở bản ghi xem lại; vẫn muốn bỏ thì bấm lần nữa."]);
        return View("Remove", RemovePage(record, form));
    }
}
