using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.Screening;

/// <summary>The formal check of submitted entries by the secretary and the organizers.</summary>
[Route("/to-chuc/{slug}/ho-so")]
public sealed class ScreeningController(AppDbContext db, ScreeningPages pages, IStringLocalizer<EntriesText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Viewer viewer, string slug, [FromQuery] ScreeningFilter filter, CancellationToken cancel)
    {
        ModelState.Clear();
        return await pages.ListAsync(viewer, slug, filter, cancel) is { } page ? View(page) : NotFound();
    }

    [HttpGet("{entryId:guid}")]
    public async Task<IActionResult> Show(Viewer viewer, string slug, Guid entryId, int? ban, CancellationToken cancel) =>
        await pages.ShowAsync(viewer, slug, entryId, ban, HttpContext.ReceivedAt(), cancel) is { } page ? View(WithDate(page)) : NotFound();

    [HttpPost("{entryId:guid}/hop-le")]
    public Task<IActionResult> MarkValid(Viewer viewer, string slug, Guid entryId, SeenForm seen, CancellationToken cancel) =>
        DecideAsync(viewer, slug, entryId, seen, "", (entry, at) => entry.MarkValid(viewer.PersonId, at), _ => { }, cancel);

    [HttpPost("{entryId:guid}/khong-hop-le")]
    public Task<IActionResult> MarkInvalid(Viewer viewer, string slug, Guid entryId, SeenForm seen, [Bind(Prefix = "Invalid")] VerdictForm form, CancellationToken cancel) =>
        DecideAsync(viewer, slug, entryId, seen, "Invalid.Reason", (entry, at) => entry.MarkInvalid(form.Reason, viewer.PersonId, at), page => page.Invalid = form, cancel);

    [HttpPost("{entryId:guid}/tra-lai")]
    public Task<IActionResult> Return(Viewer viewer, string slug, Guid entryId, SeenForm seen, [Bind(Prefix = "Return")] ReturnForm form, CancellationToken cancel) =>
        DecideAsync(viewer, slug, entryId, seen, "Return.What", (entry, at) => entry.Return(form.What, form.Until!.Value, viewer.PersonId, at), page => page.Return = form, cancel);

    [HttpPost("{entryId:guid}/loai")]
    public Task<IActionResult> Disqualify(Viewer viewer, string slug, Guid entryId, SeenForm seen, [Bind(Prefix = "Disqualify")] VerdictForm form, CancellationToken cancel) =>
        DecideAsync(viewer, slug, entryId, seen, "Disqualify.Reason", (entry, at) => entry.Disqualify(form.Reason, viewer.PersonId, at), page => page.Disqualify = form, cancel);

    private async Task<IActionResult> DecideAsync(
        Viewer viewer, string slug, Guid entryId, SeenForm seen, string reasonField, Func<Entry, DateTime, Refusal?> decide, Action<ScreeningPage> keep, CancellationToken cancel)
    {
        if (await ScreeningPages.Load(db.Entries, viewer, slug, entryId, cancel) is not { } entry)
        {
            return NotFound();
        }

        if (ModelState.IsValid && await SaveAsync(entry, seen, decide, cancel) is { } refusal)
        {
            this.Refuse(refusal, refusal == EntryRefusals.ReasonMissing ? reasonField : refusal == EntryRefusals.ReturnDateInThePast ? "Return.Until" : "");
        }

        var page = await pages.ShowAsync(viewer, slug, entryId, null, HttpContext.ReceivedAt(), cancel);
        if (!ModelState.IsValid)
        {
            keep(WithDate(page!));
            return View(nameof(Show), page);
        }

        this.Alert(AlertKind.Ok, T["Đã ghi: {0}, {1}", page!.Code, EntryWords.Status(page.Status, T)], page.Left > 0 ? T["Còn {0} hồ sơ chờ kiểm tra.", page.Left] : T["Không còn hồ sơ nào chờ kiểm tra."]);
        return Redirect(page.Next is { } next ? $"/to-chuc/{slug}/ho-so/{next}" : $"/to-chuc/{slug}/ho-so");
    }

    private async Task<Refusal?> SaveAsync(Entry entry, SeenForm seen, Func<Entry, DateTime, Refusal?> decide, CancellationToken cancel)
    {
        // She decides on what she has read: not on a version or a state that came in between.
        if (entry.SubmittedVersion != seen.Number || entry.Status != seen.Status)
        {
            return EntryRefusals.ScreenedMeanwhile;
        }

        if (decide(entry, HttpContext.ReceivedAt()) is { } refusal)
        {
            return refusal;
        }

        try
        {
            await db.SaveChangesAsync(cancel);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return EntryRefusals.ScreenedMeanwhile;
        }
    }

    private static ScreeningPage WithDate(ScreeningPage page)
    {
        page.Return.Until ??= page.SuggestedUntil;
        return page;
    }
}
