using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>Taking an entry back, or only what was typed since it was submitted. Each asks once more on a page of its own.</summary>
[Route("/ho-so/{id:guid}")]
public sealed class WithdrawalController(AppDbContext db, IStringLocalizer<EntriesText> T) : Controller
{
    [HttpGet("rut")]
    public async Task<IActionResult> Withdraw(Viewer viewer, Guid id, CancellationToken cancel) =>
        await db.Entries.AsNoTracking().LoadForTyping(viewer, id, cancel) is { } entry ? View(PageOf(viewer, entry, entry.WhyCannotWithdraw())) : NotFound();

    [HttpPost("rut")]
    public async Task<IActionResult> Withdraw(Viewer viewer, Guid id, [Bind(Prefix = "Form")] WithdrawForm form, CancellationToken cancel)
    {
        if (await db.Entries.LoadForTyping(viewer, id, cancel) is not { } entry)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View(PageOf(viewer, entry, null));
        }

        if (entry.Withdraw(form.Reason, viewer.PersonId, HttpContext.ReceivedAt()) is { } refusal)
        {
            return View(PageOf(viewer, entry, refusal));
        }

        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã rút hồ sơ"], T["Hồ sơ không còn dự thi. Những gì đã điền vẫn xem lại được."]);
        return Redirect($"/ho-so/{id}");
    }

    [HttpGet("bo-thay-doi")]
    public async Task<IActionResult> Discard(Viewer viewer, Guid id, CancellationToken cancel) =>
        await db.Entries.AsNoTracking().LoadForTyping(viewer, id, cancel) is not { SubmittedVersion: > 0 } entry ? NotFound()
        : entry.DraftDiffers ? View(PageOf(viewer, entry, entry.WhyCannotEdit(HttpContext.ReceivedAt())))
        : Redirect($"/ho-so/{id}");

    [HttpPost("bo-thay-doi")]
    public async Task<IActionResult> DiscardChanges(Viewer viewer, Guid id, CancellationToken cancel)
    {
        if (await db.Entries.Include(e => e.Versions).LoadForTyping(viewer, id, cancel) is not { SubmittedVersion: > 0 } entry)
        {
            return NotFound();
        }

        if (entry.DiscardChanges(viewer.PersonId, HttpContext.ReceivedAt()) is { } refusal)
        {
            return View(nameof(Discard), PageOf(viewer, entry, refusal));
        }

        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã bỏ các thay đổi"], T["Hồ sơ trở lại như bản nộp lần {0}.", entry.SubmittedVersion]);
        return Redirect($"/ho-so/{id}");
    }

    private LeavePage PageOf(Viewer viewer, Entry entry, Refusal? refusal) => new()
    {
        Id = entry.Id,
        Title = entry.Draft.Title,
        IsDraft = entry.Status == EntryStatus.Draft,
        HelpedName = entry.PersonId == viewer.PersonId ? null : entry.Person.FullName,
        SubmittedVersion = entry.SubmittedVersion,
        LastSubmittedAt = entry.LastSubmittedAt,
        WhyNot = refusal is null ? null : this.Say(refusal),
    };
}
