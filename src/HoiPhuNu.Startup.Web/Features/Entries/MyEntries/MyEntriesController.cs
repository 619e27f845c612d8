using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>Her entries and those she helps with, and the beginning of a new one.</summary>
[Route("/ho-so")]
public sealed class MyEntriesController(AppDbContext db, EntryReader reader, StartEntry starting, IStringLocalizer<EntriesText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Viewer viewer, CancellationToken cancel, int trang = 1)
    {
        var now = HttpContext.ReceivedAt();
        var hers = db.Entries.EditableBy(viewer).OrderBy(e => e.Status == EntryStatus.Withdrawn).ThenByDescending(e => e.DraftSavedAt);
        return View(new MyEntriesPage
        {
            Page = await reader.RowsAsync(hers, viewer.PersonId, now, trang, cancel),
            Open = await db.Contests.AsNoTracking().Public().Where(c => c.Status == ContestStatus.Open && c.OpensAt <= now && c.ClosesAt > now.AddMinutes(-1))
                .OrderBy(c => c.ClosesAt).Take(5).Select(c => new MyEntriesPage.OpenContest(c.Slug, c.Title, c.ClosesAt!.Value, hers.Any(e => e.ContestId == c.Id))).ToListAsync(cancel),
        });
    }

    [HttpGet("moi/{slug}")]
    public async Task<IActionResult> New(Viewer viewer, string slug, CancellationToken cancel)
    {
        var page = await StartPageAsync(viewer, slug, cancel);
        if (page is not null)
        {
            page.Form.FormKey = Guid.CreateVersion7();
        }

        return page is null ? NotFound() : View(page);
    }

    [HttpPost("moi/{slug}")]
    public async Task<IActionResult> Create(Viewer viewer, string slug, [Bind(Prefix = "Form")] StartForm form, CancellationToken cancel)
    {
        var (id, _, hasDraft) = await starting.RunAsync(viewer, slug, form, HttpContext.ReceivedAt(), cancel);
        if (id is not null)
        {
            return Redirect($"/ho-so/{id}");
        }

        if (await StartPageAsync(viewer, slug, cancel) is not { } page)
        {
            return NotFound();
        }

        Explain(page, form, hasDraft);
        return View(nameof(New), page);
    }

    private void Explain(StartPage page, StartForm form, bool hasDraft)
    {
        page.Form = form;
        if (hasDraft)
        {
            ModelState.AddModelError("Form.Another", T["Chị đang có một hồ sơ chưa nộp. Làm tiếp hồ sơ đó, hoặc đánh dấu ô này để bắt đầu hồ sơ khác."]);
        }
        else if (page.WhyNot is null)
        {
            // A key that belongs to somebody else's form: a fresh one lets her go on.
            ModelState.Clear();
            page.Form.FormKey = Guid.CreateVersion7();
            ModelState.AddModelError("", T["Trang này đã cũ. Chị bấm Bắt đầu một lần nữa."]);
        }
    }

    private async Task<StartPage?> StartPageAsync(Viewer viewer, string slug, CancellationToken cancel)
    {
        if (await db.Contests.AsNoTracking().Public().SingleOrDefaultAsync(c => c.Slug == slug, cancel) is not { } contest)
        {
            return null;
        }

        var works = await db.Contests.WorkedInBy(viewer.PersonId).AnyAsync(c => c.Id == contest.Id, cancel);
        return new StartPage
        {
            ContestTitle = contest.Title,
            ContestSlug = contest.Slug,
            ClosesAt = contest.ClosesAt,
            WhyNot = Entry.WhyCannotStart(contest, works, HttpContext.ReceivedAt()) is { } refusal ? this.Say(refusal) : null,
            Drafts = await db.Entries.AsNoTracking().OwnedBy(viewer).Where(e => e.ContestId == contest.Id && e.Status == EntryStatus.Draft).OrderByDescending(e => e.DraftSavedAt)
                .Select(e => new StartPage.DraftLink(e.Id, e.Title, e.DraftSavedAt)).ToListAsync(cancel),
        };
    }
}
