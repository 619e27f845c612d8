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

namespace HoiPhuNu.Startup.Web.Features.Activities.RollCall;

/// <summary>Who came to a class or an event: for its officer, or who typed it.</summary>
[Authorize(Policies.Figures)]
[Route("/so-lieu/{id:guid}/diem-danh")]
public sealed class RollCallController(AppDbContext db, IStringLocalizer<ActivitiesText> T) : Controller
{
    private const int MostKnown = 400;

    /// <summary>A thousand lines in Vietnamese are long when a browser encodes them.</summary>
    private const int MostBytes = 2 * 1024 * 1024;

    private DateTime At => HttpContext.ReceivedAt();

    [HttpGet("")]
    public async Task<IActionResult> Edit(Viewer viewer, Guid id, CancellationToken cancel) =>
        await LoadAsync(viewer, id, cancel) is { } record ? View("Edit", await PageAsync(viewer, record, FormOf(record), cancel)) : NotFound();

    [HttpPost("")]
    [RequestSizeLimit(MostBytes)]
    public async Task<IActionResult> Save(Viewer viewer, Guid id, [Bind(Prefix = "Form")] RollCallForm form, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not { } record)
        {
            return NotFound();
        }

        var lines = ModelState.IsValid ? await LinesAsync(viewer, record, form, cancel) : [];
        var planned = record.State;
        db.Expect(record, form.Version);
        if (ModelState.IsValid && record.CallRoll(lines, viewer.PersonId, At) is { } refusal)
        {
            this.Refuse(refusal, "Form.Lines");
        }

        if (!ModelState.IsValid)
        {
            return View("Edit", await PageAsync(viewer, record, form, cancel));
        }

        return await db.TrySaveAsync(cancel) ? Done(record, planned) : await ConflictAsync(viewer, id, form, cancel);
    }

    [HttpPost("bo")]
    public async Task<IActionResult> Drop(Viewer viewer, Guid id, int version, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not { } record)
        {
            return NotFound();
        }

        db.Expect(record, version);
        var refusal = record.DropRoll(viewer.PersonId, At);
        if (!await db.TrySaveAsync(cancel))
        {
            this.Alert(AlertKind.Fix, T["Có người vừa sửa danh sách này. Chị xem lại; vẫn muốn bỏ thì bấm lần nữa."]);
            return Redirect($"/so-lieu/{id}/diem-danh");
        }

        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Fix, refusal is null ? T["Đã bỏ danh sách, tổng số vẫn giữ"] : this.Say(refusal));
        return Redirect($"/so-lieu/{id}");
    }

    private RedirectResult Done(ActivityRecord record, RecordState planned)
    {
        var reached = record.State == planned ? null : T["Bản ghi chuyển từ “{0}” sang “{1}” và được đếm vào báo cáo.", RecordWords.State(planned, T), RecordWords.State(record.State, T)].Value;
        this.Alert(AlertKind.Ok, T["Đã lưu điểm danh: {0} người, {1} lượt", record.People!, record.Turns!], reached);
        return Redirect($"/so-lieu/{record.Id}");
    }

    private Task<ActivityRecord?> LoadAsync(Viewer viewer, Guid id, CancellationToken cancel) =>
        db.ActivityRecords.NamedTo(viewer).Include(r => r.Attendees).Where(r => r.Kind == RecordKind.TrainingClass || r.Kind == RecordKind.Event)
            .SingleOrDefaultAsync(r => r.Id == id && r.RemovedAt == null, cancel);

    /// <summary>Those ticked off first, then the typed ones; what cannot be read is said line by line.</summary>
    private async Task<IReadOnlyList<AttendeeLine>> LinesAsync(Viewer viewer, ActivityRecord record, RollCallForm form, CancellationToken cancel)
    {
        var usual = Usual(record);
        var before = record.Attendees.Where(a => a.PersonId is not null).ToDictionary(a => a.PersonId!.Value);
        var mine = await db.AtHomeIn(record.UnitId, viewer).Where(p => form.PersonIds.Contains(p.Id)).ToListAsync(cancel);
        var known = form.PersonIds.Distinct().Select(id => (Id: id, Person: mine.Find(p => p.Id == id), Before: before.GetValueOrDefault(id))).Where(k => k.Person is not null || k.Before is not null)
            .Select(k => new AttendeeLine(k.Person?.FullName ?? k.Before!.Name, k.Person?.BirthDate?.Year ?? k.Before?.BirthYear, k.Person?.Hamlet ?? k.Before?.Place ?? "", true, k.Id, k.Before is { } b && b.Sessions != usual ? b.Sessions : form.Sessions ?? 1)).ToList();
        var typed = RollCallLine.Read(form.Lines, form.Sessions ?? 1);
        foreach (var bad in typed.Where(l => l.Line is null).Take(10))
        {
            ModelState.AddModelError("Form.Lines", T["Dòng {0}: “{1}” chưa rõ. Ghi như: Nguyễn Thị Mây; 1985; thôn Nà Lủng", bad.Number, bad.Fault]);
        }

        if (ModelState.IsValid && TwiceTyped(known, typed) is { } twice)
        {
            ModelState.AddModelError("Form.Lines", T["Dòng {0} cùng tên với một chị đã đánh dấu. Nếu là một người thì bỏ dòng này. Nếu là hai người thì ghi thêm năm sinh hoặc thôn ở dòng này; chị đã đánh dấu chưa có hai thứ ấy thì bỏ dấu và gõ cả hai người.", twice]);
        }

        return [.. known, .. typed.Select(l => l.Line).OfType<AttendeeLine>()];
    }

    /// <summary>The same woman ticked off and typed counts twice; she may be the same as long as neither year nor place tells them apart.</summary>
    private static int? TwiceTyped(List<AttendeeLine> known, IReadOnlyList<RollCallLine> typed)
    {
        var named = known.ToLookup(k => VietnameseText.Fold(k.Name));
        return typed.FirstOrDefault(t => t.Line is { IsWoman: true } line && named[VietnameseText.Fold(line.Name)].Any(k => MayBeOne(k, line)))?.Number;
    }

    private static bool MayBeOne(AttendeeLine one, AttendeeLine other) =>
        (one.BirthYear is null || other.BirthYear is null || one.BirthYear == other.BirthYear)
        && (one.Place.Length == 0 || other.Place.Length == 0 || IsSamePlace(VietnameseText.Fold(one.Place), VietnameseText.Fold(other.Place)));

    /// <summary>A hamlet is written with its word or without: "thôn Nà Lủng", "Nà Lủng".</summary>
    private static bool IsSamePlace(string one, string other) =>
        $" {one}".EndsWith($" {other}", StringComparison.Ordinal) || $" {other}".EndsWith($" {one}", StringComparison.Ordinal);

    private async Task<RollCallPage> PageAsync(Viewer viewer, ActivityRecord record, RollCallForm form, CancellationToken cancel)
    {
        var known = await db.AtHomeIn(record.UnitId, viewer).AsNoTracking().OrderBy(p => p.NameSortKey).Take(MostKnown).Select(p => new { p.Id, p.FullName, p.BirthDate, p.Hamlet }).ToListAsync(cancel);
        var gone = record.Attendees.Where(a => a.PersonId is not null && known.All(p => p.Id != a.PersonId));
        return new RollCallPage(record, form,
        [
            .. known.Select(p => new FieldOption(p.Id.ToString(), p.FullName, Beside(p.BirthDate?.Year, p.Hamlet))),
            .. gone.Select(a => new FieldOption(a.PersonId!.Value.ToString(), a.Name, Beside(a.BirthYear, a.Place))),
        ],
        record.WhyCannotCallRoll(VietnamTime.Today(At)));
    }

    private static string? Beside(int? year, string? place) => (year, place) switch
    {
        (null, null or "") => null,
        (null, _) => place,
        (_, null or "") => $"{year}",
        _ => $"{year}, {place}",
    };

    private static RollCallForm FormOf(ActivityRecord record)
    {
        var (listed, usual) = (record.Attendees.OrderBy(a => a.Number).ToList(), Usual(record));
        return new RollCallForm
        {
            Version = record.Version,
            PersonIds = [.. listed.Where(a => a.PersonId is not null).Select(a => a.PersonId!.Value)],
            Lines = string.Join('\n', listed.Where(a => a.PersonId is null).Select(a => RollCallLine.Write(new AttendeeLine(a.Name, a.BirthYear, a.Place, a.IsWoman, null, a.Sessions), usual))),
            Sessions = usual,
        };
    }

    /// <summary>The sessions that stand in the box for all: those of the ones ticked off, who have no line to write their own in.</summary>
    private static int Usual(ActivityRecord record)
    {
        var listed = record.Attendees.OrderBy(a => a.Number).ToList();
        var ticked = listed.FindAll(a => a.PersonId is not null);
        return (ticked.Count > 0 ? ticked : listed).GroupBy(a => a.Sessions).OrderByDescending(g => g.Count()).FirstOrDefault()?.Key ?? 1;
    }

    private async Task<IActionResult> ConflictAsync(Viewer viewer, Guid id, RollCallForm form, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not { } record)
        {
            return NotFound();
        }

        var page = await PageAsync(viewer, record, form, cancel);
        var names = page.Known.ToDictionary(k => Guid.Parse(k.Value), k => string.IsNullOrEmpty(k.Hint) ? k.Text : $"{k.Text}, {k.Hint}");
        this.ShowConflict(Told(form), Told(FormOf(record)), word: value => value is Guid id ? names.GetValueOrDefault(id, "") : null);
        form.Version = record.Version;
        return View("Edit", page);
    }

    private static RollCallForm Told(RollCallForm form) =>
        new() { PersonIds = [.. form.PersonIds.Distinct().Order()], Lines = form.Lines.ReplaceLineEndings("\n").Trim(), Sessions = form.Sessions };
}
