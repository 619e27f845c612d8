using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Help;

/// <summary>The woman and her helper both see who helps, how she agreed and what was typed. She can end it; the next request of the helper finds nothing.</summary>
[Route("/ho-so/{id:guid}/nguoi-giup")]
public sealed class HelpController(AppDbContext db, EntryReader reader, IStringLocalizer<EntriesText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Viewer viewer, Guid id, CancellationToken cancel)
    {
        var entry = await db.Entries.AsNoTracking().EditableBy(viewer).Where(e => e.Id == id).Select(e => new { e.Draft, e.PersonId, e.Person.FullName }).SingleOrDefaultAsync(cancel);
        if (entry is null)
        {
            return NotFound();
        }

        return View(new HelpPage
        {
            Id = id,
            Title = entry.Draft.Title,
            HelpedName = entry.PersonId == viewer.PersonId ? null : entry.FullName,
            Helpers = await reader.HelpersAsync(id, cancel),
        });
    }

    [HttpPost("{assistanceId:guid}/thoi")]
    public async Task<IActionResult> End(Viewer viewer, Guid id, Guid assistanceId, CancellationToken cancel)
    {
        if (await db.Entries.OwnedBy(viewer).Include(e => e.Assistances).SingleOrDefaultAsync(e => e.Id == id, cancel) is not { } entry || entry.Assistances.All(a => a.Id != assistanceId))
        {
            return NotFound();
        }

        if (entry.EndHelp(assistanceId, viewer.PersonId, HttpContext.ReceivedAt()) is null)
        {
            await db.SaveChangesAsync(cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã thôi nhờ giúp"], T["Từ bây giờ người ấy không mở được hồ sơ này nữa."]);
        return Redirect($"/ho-so/{id}/nguoi-giup");
    }
}
