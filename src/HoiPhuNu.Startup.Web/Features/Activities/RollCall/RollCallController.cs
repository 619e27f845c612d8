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
        db.Expect(record, form.Version);
        if (ModelState.IsValid && record.CallRoll(lines, viewer.PersonId, At) is { } refusal)
        {
            this.Refuse(refusal, "Form.Lines");
        }

        if (!ModelState.IsValid)
        {
            return View("Edit", await PageAsync(viewer, record, form, cancel));
        }

        return await db.TrySaveAsync(cancel) ? Done(id, record) : await ConflictAsync(viewer, id, form, cancel);
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
        await db.SaveChangesAsync(cancel);
        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Fix, refusal is null ? T["Đã bỏ danh sách, tổng số vẫn giữ"] : this.Say(refusal));
        return Redirect($"/so-lieu/{id}");
    }

    private RedirectResult Done(Guid id, ActivityRecord record)
    {
        this.Alert(AlertKind.Ok, T["Đã lưu điểm danh: {0} người, {1} lượt", record.People!, record.Turns!]);
        return Redirect($"/so-lieu/{id}");
    }

    private Task<ActivityRecord?> LoadAsync(Viewer viewer, Guid id, CancellationToken cancel) =>
        db.ActivityRecords.NamedTo(viewer).Include(r => r.Attendees).Where(r => r.Kind == RecordKind.TrainingClass || r.Kind == RecordKind.Event)
            .SingleOrDefaultAsync(r => r.Id == id && r.RemovedAt == null, cancel);

    /// <summary>Those ticked off first, then the typed ones; what cannot be read is said line by line.</summary>
    private async Task<IReadOnlyList<AttendeeLine>> LinesAsync(Viewer viewer, ActivityRecord record, RollCallForm form, CancellationToken cancel)
    {
        var before = record.Attendees.Where(a => a.PersonId is not null).ToDictionary(a => a.PersonId!.Value);
        var mine = await db.AtHomeIn(record.UnitId, viewer).Where(p => form.PersonIds.Contains(p.Id)).ToListAsync(cancel);
        var known = form.PersonIds.Distinct().Select(id => (Id: id, Person: mine.Find(p => p.Id == id), Before: before.GetValueOrDefault(id))).Where(k => k.Person is not null || k.Before is not null)
            .Select(k => new AttendeeLine(k.Person?.FullName ?? k.Before!.Name, k.Person?.BirthDate?.Year ?? k.Before?.BirthYear, k.Person?.Hamlet ?? k.Before?.Place ?? "", true, k.Id, form.Sessions ?? 1)).ToList();
        var typed = RollCallLine.Read(form.Lines, form.Sessions ?? 1);
        foreach (var bad in typed.Where(l => l.Line is null).Take(10))
        {
            ModelState.AddModelError("Form.Lines", T["Dòng {0}: “{1}” chưa rõ. Ghi như: Nguyễn Thị Mây; 1985; thôn Nà Lủng", bad.Number, bad.Fault]);
        }

        if (ModelState.IsValid && TwiceTyped(known, typed) is { } twice)
        {
            ModelState.AddModelError("Form.Lines", T["Dòng {0} cùng tên, cùng năm sinh với một chị đã đánh dấu. Nếu là một người thì bỏ dòng này; nếu là hai người thì ghi thêm thôn hoặc năm sinh.", twice]);
        }

        return [.. known, .. typed.Select(l => l.Line).OfType<AttendeeLine>()];
    }

    /// <summary>The same woman ticked off and typed counts twice: her name and year are compared, for a place is written in many ways.</summary>
    private static int? TwiceTyped(List<AttendeeLine> known, IReadOnlyList<RollCallLine> typed)
    {
        var names = known.Select(k => (VietnameseText.Fold(k.Name), k.BirthYear)).ToHashSet();
        return typed.FirstOrDefault(l => l.Line is { } line && (names.Contains((VietnameseText.Fold(line.Name), line.BirthYear)) && (line.Place.Length == 0 || known.Any(k => VietnameseText.Fold(k.Place) == VietnameseText.Fold(line.Place)))))?.Number;
    }

    private async Task<RollCallPage> PageAsync(Viewer viewer, ActivityRecord record, RollCallForm form, CancellationToken cancel)
    {
        var kept = record.Attendees.Where(a => a.PersonId is not null).Select(a => a.PersonId!.Value).ToList();
        var known = await db.AtHomeIn(record.UnitId, viewer).AsNoTracking().OrderBy(p => p.NameSortKey).Take(MostKnown).Select(p => new { p.Id, p.FullName, p.BirthDate, p.Hamlet }).ToListAsync(cancel);
        var gone = record.Attendees.Where(a => a.PersonId is not null && known.All(p => p.Id != a.PersonId));
        return new RollCallPage(record, form,
        [
            .. known.Select(p => new FieldOption(p.Id.ToString(), p.FullName, Beside(p.BirthDate?.Year, p.Hamlet))),
            .. gone.Select(a => new FieldOption(a.PersonId!.Value.ToString(), a.Name, Beside(a.BirthYear, a.Place))),
        ]);
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
        var listed = record.Attendees.OrderBy(a => a.Number).ToList();
        var usual = listed.Count == 0 ? 1 : listed.GroupBy(a => a.Sessions).OrderByDescending(g => g.Count()).First().Key;
        return new RollCallForm
        {
            Version = record.Version,
            PersonIds = [.. listed.Where(a => a.PersonId is not null).Select(a => a.PersonId!.Value)],
            Lines = string.Join('\n', listed.Where(a => a.PersonId is null).Select(a => RollCallLine.Write(new AttendeeLine(a.Name, a.BirthYear, a.Place, a.IsWoman, null, a.Sessions), usual))),
            Sessions = usual,
        };
    }

    private async Task<IActionResult> ConflictAsync(Viewer viewer, Guid id, RollCallForm form, CancellationToken cancel)
    {
        if (await LoadAsync(viewer, id, cancel) is not { } record)
        {
            return NotFound();
        }

        var theirs = FormOf(record);
        this.ShowConflict(new RollCallForm { Lines = form.Lines, Sessions = form.Sessions }, new RollCallForm { Lines = theirs.Lines, Sessions = theirs.Sessions });
        form.Version = record.Version;
        return View("Edit", await PageAsync(viewer, record, form, cancel));
    }
}
