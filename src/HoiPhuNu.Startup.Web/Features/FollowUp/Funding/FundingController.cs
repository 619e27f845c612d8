using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>What every screen of support needs: the support she may open, and the way back to it.</summary>
public abstract class FundingController(AppDbContext db, TimeProvider time, IStringLocalizer<FollowUpText> texts) : Controller
{
    protected AppDbContext Db => db;

    protected IStringLocalizer<FollowUpText> T => texts;

    protected DateTime Now => time.GetUtcNow().UtcDateTime;

    protected DateOnly Today => VietnamTime.Today(Now);

    protected Task<SupportAccess?> AccessAsync(Guid id, Viewer viewer, CancellationToken cancel) => SupportAccess.LoadAsync(db, id, viewer, Today, cancel);

    protected RedirectResult Done(Guid supportId, string title, string? text = null)
    {
        this.Alert(AlertKind.Ok, title, text);
        return Redirect($"/theo-doi/ho-tro/{supportId}");
    }

    /// <summary>Somebody wrote into the support between reading and posting: she reads it again, with what she typed still there.</summary>
    protected void SayMeanwhile() =>
        ModelState.AddModelError("", T["Có người vừa ghi vào khoản hỗ trợ này. Chị xem lại số liệu bên dưới rồi bấm lần nữa."]);
}
