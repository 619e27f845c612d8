using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Sessions;

/// <summary>Ticking off what was to be done.</summary>
public sealed class ActionsController(AppDbContext db, TimeProvider time) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpPost("/dong-hanh/viec/{id:guid}/xong")]
    public Task<IActionResult> Finish(Guid id, Viewer viewer, CancellationToken cancel, bool bo = false) =>
        ChangeAsync(id, viewer, action => action.Finish(dropped: bo, viewer.PersonId, Now), cancel);

    [HttpPost("/dong-hanh/viec/{id:guid}/mo-lai")]
    public Task<IActionResult> Reopen(Guid id, Viewer viewer, CancellationToken cancel) =>
        ChangeAsync(id, viewer, action => action.Reopen(viewer.PersonId, Now), cancel);

    private async Task<IActionResult> ChangeAsync(Guid id, Viewer viewer, Action<ActionItem> change, CancellationToken cancel)
    {
        if (await db.ActionItems.SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } action
            || await PairAccess.LoadAsync(db, viewer, action.MentorshipId, Now, cancel) is not { } access)
        {
            return NotFound();
        }

        change(action);
        await db.SaveChangesAsync(cancel);
        return Redirect($"/dong-hanh/cap/{access.Pair.Id}#viec");
    }
}
