using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;

/// <summary>The one thread of a pair, and its end.</summary>
public sealed class PairsController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/dong-hanh/cap/{id:guid}")]
    public async Task<IActionResult> Show(Guid id, Viewer viewer, CancellationToken cancel) =>
        await PairAccess.LoadAsync(db, viewer, id, Now, cancel) is { } access ? View(await PairPage.LoadAsync(db, access, viewer, Now, cancel)) : NotFound();

    [HttpGet("/dong-hanh/cap/{id:guid}/ket-thuc")]
    public async Task<IActionResult> AskEnd(Guid id, Viewer viewer, CancellationToken cancel) =>
        await RunningAsync(id, viewer, cancel) is { } access ? View("End", new EndPage(access, new EndForm())) : NotFound();

    [HttpPost("/dong-hanh/cap/{id:guid}/ket-thuc")]
    public async Task<IActionResult> End(Guid id, [Bind(Prefix = "Form")] EndForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await RunningAsync(id, viewer, cancel) is not { } access)
        {
            return NotFound();
        }

        if (ModelState.IsValid && access.Pair.End(form.Reason!, viewer.PersonId, Now) is { } refusal)
        {
            this.Refuse(refusal, "Form.Reason");
        }

        if (!ModelState.IsValid)
        {
            return View(new EndPage(access, form));
        }

        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Cặp này đã kết thúc đồng hành"], T["Các buổi và việc đã ghi vẫn còn ở đây."]);
        return Redirect($"/dong-hanh/cap/{id}");
    }

    /// <summary>Either of the two or a coordinator ends it; an officer helps with logs only.</summary>
    private async Task<PairAccess?> RunningAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        await PairAccess.LoadAsync(db, viewer, id, Now, cancel) is { IsOfficer: false, Pair.Status: MentorshipStatus.Active } access ? access : null;
}
