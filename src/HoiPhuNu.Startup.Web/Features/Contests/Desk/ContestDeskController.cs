using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests.Desk;

/// <summary>The desk of a contest and its big steps: open, close, cancel.</summary>
public sealed class ContestDeskController(AppDbContext db, TimeProvider time, IStringLocalizer<ContestsText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/to-chuc/{slug}")]
    public async Task<IActionResult> Show(string slug, Viewer viewer, CancellationToken cancel) =>
        await DeskPage.LoadAsync(db, slug, viewer, Now, cancel) is { } page ? View("Show", page) : NotFound();

    [HttpPost("/to-chuc/{slug}/mo")]
    public async Task<IActionResult> Open(string slug, Viewer viewer, [FromServices] OpenContest open, CancellationToken cancel)
    {
        var (found, refusal) = await open.RunAsync(slug, viewer, cancel);
        if (!found)
        {
            return NotFound();
        }

        if (refusal is not null)
        {
            this.Refuse(refusal);
            return await Show(slug, viewer, cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã mở cuộc thi"], T["Trang công khai đã hiện. Chia sẻ đường dẫn để chị em cùng biết."]);
        return Redirect($"/to-chuc/{slug}");
    }

    [HttpPost("/to-chuc/{slug}/dong")]
    public async Task<IActionResult> Close(string slug, Viewer viewer, CancellationToken cancel)
    {
        if (await Managed(slug, viewer, cancel) is not { } contest)
        {
            return NotFound();
        }

        if (contest.Close(viewer.PersonId, Now) is { } refusal)
        {
            this.Refuse(refusal);
            return await Show(slug, viewer, cancel);
        }

        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã đóng nhận hồ sơ"]);
        return Redirect($"/to-chuc/{slug}");
    }

    [HttpGet("/to-chuc/{slug}/huy")]
    public async Task<IActionResult> AskToCancel(string slug, Viewer viewer, CancellationToken cancel) =>
        await Managed(slug, viewer, cancel) is not { } contest ? NotFound()
        : contest.WhyCannotCancel() is null ? View("Cancel", new CancelPage(slug, contest.Title, contest.OpenedAt is not null, new CancelForm()))
        : Redirect($"/to-chuc/{slug}");

    [HttpPost("/to-chuc/{slug}/huy")]
    public async Task<IActionResult> Cancel(string slug, [Bind(Prefix = "Form")] CancelForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await Managed(slug, viewer, cancel) is not { } contest)
        {
            return NotFound();
        }

        if (ModelState.IsValid && contest.Cancel(form.Reason, viewer.PersonId, Now) is { } refusal)
        {
            this.Refuse(refusal);
        }

        if (!ModelState.IsValid)
        {
            return View("Cancel", new CancelPage(slug, contest.Title, contest.OpenedAt is not null, form));
        }

        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã hủy cuộc thi"]);
        return Redirect($"/to-chuc/{slug}");
    }

    private Task<Contest?> Managed(string slug, Viewer viewer, CancellationToken cancel) => db.Contests.ManagedBy(viewer).SingleOrDefaultAsync(c => c.Slug == slug, cancel);
}
