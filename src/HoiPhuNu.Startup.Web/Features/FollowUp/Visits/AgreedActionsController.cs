using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Visits;

/// <summary>Ticking off what was agreed: by whoever took it on, or by staff.</summary>
public sealed class AgreedActionsController(AppDbContext db, IStringLocalizer<FollowUpText> T) : Controller
{
    [HttpPost("/theo-doi/viec/{id:guid}/xong")]
    public Task<IActionResult> Finish(Viewer viewer, Guid id, string? ve, CancellationToken cancel) =>
        ChangeAsync(viewer, id, ve, action => action.Finish(viewer.PersonId, HttpContext.ReceivedAt()), cancel);

    [HttpPost("/theo-doi/viec/{id:guid}/mo-lai")]
    public Task<IActionResult> Reopen(Viewer viewer, Guid id, string? ve, CancellationToken cancel) =>
        ChangeAsync(viewer, id, ve, action => action.Reopen(viewer.PersonId, HttpContext.ReceivedAt()), cancel);

    private async Task<IActionResult> ChangeAsync(Viewer viewer, Guid id, string? ve, Action<AgreedAction> change, CancellationToken cancel)
    {
        var today = VietnamTime.Today(HttpContext.ReceivedAt());
        if (await db.AgreedActions.SingleOrDefaultAsync(a => a.Id == id, cancel) is not { } action
            || await FollowedProject.LoadAsync(db, viewer, action.ProjectId, today, cancel) is not { } project
            || !(project.MayWork || action.OwnerId == viewer.PersonId))
        {
            return NotFound();
        }

        change(action);
        if (!await db.TrySaveAsync(cancel))
        {
            this.Alert(AlertKind.Fix, T["Có người vừa ghi việc này. Chị xem lại rồi bấm lần nữa."]);
        }

        return Redirect(ve == "tham" && action.Source == ActionSource.Visit ? $"/theo-doi/tham/{action.SourceId}#viec" : project.Home + "#viec");
    }
}
