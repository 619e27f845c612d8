using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;

/// <summary>One entry beside one rubric: read, score, sign, or step back.</summary>
public sealed class ScoreSheetsController(AppDbContext db, TimeProvider time, IStringLocalizer<JudgingText> T, IStringLocalizer<SharedText> S) : Controller
{
    [HttpGet("/cham-diem/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, Viewer viewer, CancellationToken cancel) =>
        await ScoreSheetPages.LoadOwnAsync(db, viewer, id, cancel) is { } page ? Page(page) : NotFound();

    [HttpPost("/cham-diem/{id:guid}")]
    public Task<IActionResult> Save(Guid id, ScoreSheetForm form, Viewer viewer, [FromServices] SaveScoreSheet save, CancellationToken cancel) =>
        TakeAsync(id, form, sign: false, viewer, save, cancel);

    [HttpPost("/cham-diem/{id:guid}/ky")]
    public Task<IActionResult> Sign(Guid id, ScoreSheetForm form, Viewer viewer, [FromServices] SaveScoreSheet save, CancellationToken cancel) =>
        TakeAsync(id, form, sign: true, viewer, save, cancel);

    /// <summary>While she types. Never signs, never shows a page: 204 saved, 422 not yet readable, 409 look at the page.</summary>
    [HttpPost("/cham-diem/{id:guid}/nhap")]
    public async Task<IActionResult> Autosave(Guid id, ScoreSheetForm form, Viewer viewer, [FromServices] SaveScoreSheet save, CancellationToken cancel)
    {
        if (await ScoreSheetPages.LoadOwnAsync(db, viewer, id, cancel) is not { } page)
        {
            return NotFound();
        }

        var points = Read(page);
        if (!ModelState.IsValid)
        {
            return UnprocessableEntity();
        }

        var outcome = await save.RunAsync(id, form, points, sign: false, viewer, cancel);
        if (!outcome.Done)
        {
            return outcome.Found ? Conflict() : NotFound();
        }

        Response.Headers["X-Saved-At"] = VietnamTime.ToLocal(time.GetUtcNow().UtcDateTime).ToString("HH':'mm", System.Globalization.CultureInfo.InvariantCulture);
        Response.Headers["X-Version"] = outcome.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return NoContent();
    }

    [HttpPost("/cham-diem/{id:guid}/tu-choi")]
    public async Task<IActionResult> Recuse(Guid id, RecusalForm form, Viewer viewer, CancellationToken cancel)
    {
        var sheet = await db.ForJudge(viewer).SingleOrDefaultAsync(s => s.Id == id, cancel);
        if (sheet is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await ScoreSheetPages.LoadOwnAsync(db, viewer, id, cancel) is { } page ? Page(page) : NotFound();
        }

        // Pressed twice, she has stepped back once.
        if (sheet.Status != SheetStatus.Recused)
        {
            if (sheet.Recuse(form.Reason, time.GetUtcNow().UtcDateTime) is { } refusal)
            {
                this.Refuse(refusal);
                return await ScoreSheetPages.LoadOwnAsync(db, viewer, id, cancel) is { } page ? Page(page) : NotFound();
            }

            await db.SaveChangesAsync(cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã ghi: chị không chấm hồ sơ này"], T["Ban tổ chức sẽ giao hồ sơ cho giám khảo khác. Chị không phải làm gì thêm."]);
        return Redirect($"/cham-diem?vong={sheet.RoundId}");
    }

    private async Task<IActionResult> TakeAsync(Guid id, ScoreSheetForm form, bool sign, Viewer viewer, SaveScoreSheet save, CancellationToken cancel)
    {
        if (await ScoreSheetPages.LoadOwnAsync(db, viewer, id, cancel) is not { } page)
        {
            return NotFound();
        }

        var points = Read(page);
        if (sign && page.Locked is null)
        {
            AskForTheRest(page, points, form);
        }

        if (!ModelState.IsValid)
        {
            // Nothing is lost if she leaves now: what could be read is kept as a draft. A text that is too long for its column is not.
            var kept = page.Locked is null && Fits(form) ? await save.RunAsync(id, form, points, sign: false, viewer, cancel) : null;
            return Page(await AgainAsync(page, form, viewer, kept, cancel));
        }

        var outcome = await save.RunAsync(id, form, points, sign, viewer, cancel);
        if (!outcome.Found)
        {
            return NotFound();
        }

        if (!outcome.Done)
        {
            if (outcome.Refusal is { } refusal)
            {
                this.Refuse(refusal);
            }

            return Page(await AgainAsync(page, form, viewer, outcome, cancel));
        }

        if (sign)
        {
            this.Alert(AlertKind.Ok, T["Đã ký phiếu"], page.NextId is null ? T["Chị đã xong phần mình ở vòng này."] : T["Còn {0} hồ sơ nữa.", page.Open.Count - 1]);
            return Redirect(page.NextId is { } next ? $"/cham-diem/{next}" : $"/cham-diem?vong={page.RoundId}");
        }

        this.Alert(AlertKind.Ok, T["Đã giữ nháp"], T["Phiếu chưa ký thì chưa tính điểm."]);
        return Redirect(form.Next && page.NextId is { } after ? $"/cham-diem/{after}" : $"/cham-diem?vong={page.RoundId}");
    }

    private static bool Fits(ScoreSheetForm form) => form.Comment?.Length is not > ScoreSheet.CommentLength && form.PrivateNote?.Length is not > ScoreSheet.CommentLength;

    private Dictionary<Guid, int?> Read(ScoreSheetPage page) =>
        GivenPoints.Read(Request.Form, page.Rubric, ModelState, line => this.Say(JudgingRefusals.PointsOutOfRange(line.Name, line.Max)), S);

    private void AskForTheRest(ScoreSheetPage page, Dictionary<Guid, int?> points, ScoreSheetForm form)
    {
        foreach (var line in page.Rubric)
        {
            var name = GivenPoints.NameOf(line.Id);
            if (points.GetValueOrDefault(line.Id) is null && ModelState.GetFieldValidationState(name) != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid)
            {
                this.Refuse(JudgingRefusals.CriterionOpen(line.Name), name);
            }
        }

        if (string.IsNullOrWhiteSpace(form.Comment))
        {
            this.Refuse(JudgingRefusals.CommentMissing, "Form.Comment");
        }
    }

    /// <summary>The same page with everything she typed; where something else stands in the database by now, both.</summary>
    private async Task<ScoreSheetPage> AgainAsync(ScoreSheetPage before, ScoreSheetForm form, Viewer viewer, SheetOutcome? outcome, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var page = await ScoreSheetPages.LoadOwnAsync(db, viewer, before.Id, cancel) ?? before;
        var both = outcome is { Stale: true } || (outcome is { Refusal: not null } && page.Locked is not null);
        if (outcome is { Stale: true })
        {
            ModelState.AddModelError("", T["Phiếu này vừa được lưu ở một cửa sổ khác. Hai bản ở ngay dưới đây: chị giữ bản nào thì để lại trong ô rồi bấm Giữ nháp."]);
        }

        // The boxes keep her text; the number of the version is the one she has seen now.
        ModelState.Remove("Form.Version");
        form.Version = page.Version;
        return page with { Form = form, Differences = both ? [.. Differences(page, form)] : [] };
    }

    private IEnumerable<StoredBesideTyped> Differences(ScoreSheetPage page, ScoreSheetForm form)
    {
        foreach (var line in page.Rubric)
        {
            var typed = ModelState.TryGetValue(GivenPoints.NameOf(line.Id), out var entry) ? entry.AttemptedValue ?? "" : "";
            var stored = line.Points is { } points ? Points.Format(points) : "";
            if (!Same(line.Points, typed))
            {
                yield return new StoredBesideTyped(line.Name, stored, typed);
            }
        }

        if (form.Comment != page.StoredComment)
        {
            yield return new StoredBesideTyped(T["Nhận xét gửi người dự thi"], page.StoredComment, form.Comment);
        }

        if (form.PrivateNote != page.StoredNote)
        {
            yield return new StoredBesideTyped(T["Ghi riêng cho Ban giám khảo"], page.StoredNote, form.PrivateNote);
        }

        static bool Same(int? stored, string typed) => Points.TryParse(typed, out var points) ? points == stored : stored is null && typed.Length == 0;
    }

    private ViewResult Page(ScoreSheetPage page) => View(page.Locked is null ? "Edit" : "Show", page);
}
