using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>Returns of units from a spreadsheet: looked at line by line, written once she says yes.</summary>
[Authorize(Policies.Figures)]
[Route("/so-lieu/nhap")]
public sealed class ImportController(AppDbContext db, TakeReturn take, ImportStore store, IStringLocalizer<ActivitiesText> T) : Controller
{
    private const int MostTemplateUnits = 500;

    // A sheet is taken apart in memory; more at once than this wait their turn.
    private static readonly SemaphoreSlim Turns = new(4);

    private DateTime At => HttpContext.ReceivedAt();

    [HttpGet("")]
    public IActionResult Choose() => View(new ImportForm());

    [HttpGet("mau/{format}")]
    public async Task<IActionResult> Template(Viewer viewer, string format, CancellationToken cancel)
    {
        var units = await db.Units.AsNoTracking().RecordedBy(viewer, VietnamTime.Today(At)).OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Take(MostTemplateUnits).Select(u => new { u.Code, u.Name }).ToListAsync(cancel);
        return this.Download(ImportTemplate.Of([.. units.Select(u => (u.Code, u.Name))], T), format);
    }

    [HttpPost("")]
    [TakesFile]
    public async Task<IActionResult> Look(Viewer viewer, [Bind(Prefix = "")] ImportForm form, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return View(nameof(Choose), form);
        }

        var (sheet, fault) = await ReadAsync(form, cancel);
        this.CheckSheet(sheet, fault, form.File is null ? nameof(form.Lines) : nameof(form.File), T);
        return ModelState.IsValid ? Redirect($"/so-lieu/nhap/{store.Keep(sheet!, viewer.PersonId)}") : View(nameof(Choose), form);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Viewer viewer, Guid id, string? so, CancellationToken cancel, int trang = 1, [FromQuery(Name = ReturnPage.ChangesParameter)] int changes = 1)
    {
        var mark = ReturnPage.MarkOf(so);
        return store.Find(id, viewer.PersonId) is { } sheet
            ? View("Show", ReturnPage.Of(id, await take.LookAsync(sheet, viewer, mark, At, cancel), mark, trang, changes, T) with { Begun = store.FindBegun(id, viewer.PersonId) })
            : NotFound();
    }

    /// <param name="viewer">Whose.</param>
    /// <param name="id">Of the sheet.</param>
    /// <param name="so">What she said of points and commas.</param>
    /// <param name="biet">She knows that some lines are not written.</param>
    /// <param name="de">The file is right also where somebody put a record right by hand.</param>
    /// <param name="cancel">Stops it.</param>
    [HttpPost("{id:guid}/ghi")]
    public async Task<IActionResult> Store(Viewer viewer, Guid id, string? so, bool biet, bool de, CancellationToken cancel)
    {
        if (store.Find(id, viewer.PersonId) is not { } sheet)
        {
            return await take.IsDoneAsync(id, viewer, cancel) ? Redirect("/so-lieu") : NotFound();
        }

        var mark = ReturnPage.MarkOf(so);
        var look = await take.LookAsync(sheet, viewer, mark, At, cancel);
        if (look.Faulty > 0 && !biet)
        {
            ModelState.AddModelError("biet", T["{0} dòng chưa ghi được. Sửa tệp rồi nhập lại, hoặc đánh dấu ô này để ghi các dòng đúng.", look.Faulty]);
        }

        return ModelState.IsValid && !look.IsUnclear && (look.HasNews || (de && look.ByHand > 0) || store.FindBegun(id, viewer.PersonId) is not null)
            ? await WrittenAsync(id, viewer, look, de, cancel)
            : View("Show", ReturnPage.Of(id, look, mark, 1, 1, T) with { Begun = store.FindBegun(id, viewer.PersonId), Overwrite = de });
    }

    [HttpPost("{id:guid}/bo")]
    public IActionResult Drop(Viewer viewer, Guid id)
    {
        if (store.Find(id, viewer.PersonId) is null)
        {
            return NotFound();
        }

        store.Drop(id, viewer.PersonId);
        this.Alert(AlertKind.Ok, T["Đã bỏ tệp, không ghi gì"]);
        return Redirect("/so-lieu/nhap");
    }

    private async Task<RedirectResult> WrittenAsync(Guid id, Viewer viewer, ReturnLook look, bool overwrite, CancellationToken cancel)
    {
        store.Begin(id, viewer.PersonId, look.Added + look.Changed);
        // Between the look and the yes somebody may have typed one of them: each line is looked at again where it is written.
        if (await take.StoreAsync(id, look, viewer, overwrite, At, cancel) is { } all)
        {
            this.Alert(AlertKind.Ok, T["Đã nhập: thêm {0}, sửa {1}, giữ nguyên {2}", all.Added, all.Changed, all.Same], all.Faulty > 0 ? T["{0} dòng chưa ghi được. Sửa rồi nhập lại cả tệp cũng được, dòng đã ghi không ghi hai lần.", all.Faulty].Value : null);
        }

        store.Drop(id, viewer.PersonId);
        return Redirect("/so-lieu");
    }

    private static async Task<(ImportSheet? Sheet, ImportFileFault? Fault)> ReadAsync(ImportForm form, CancellationToken cancel)
    {
        await Turns.WaitAsync(cancel);
        try
        {
            return await ReadNowAsync(form, cancel);
        }
        finally
        {
            Turns.Release();
        }
    }

    private static async Task<(ImportSheet? Sheet, ImportFileFault? Fault)> ReadNowAsync(ImportForm form, CancellationToken cancel)
    {
        if (form.File is not { } file)
        {
            return SheetFile.ReadPasted(form.Lines ?? "");
        }

        if (file.Length > SheetFile.MaxBytes)
        {
            return (null, ImportFileFault.TooLarge);
        }

        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, cancel);
        return SheetFile.Read(content);
    }
}
