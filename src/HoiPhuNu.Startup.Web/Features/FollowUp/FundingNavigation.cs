using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Features.Shared.Navigation;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp;

/// <summary>For who approves payments: the list of what waits, with how many others asked for. Who approves nothing costs no command.</summary>
public sealed class FundingNavigation(AppDbContext db, IStringLocalizer<FollowUpText> T) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context) =>
        context.Viewer() is { IsApprover: true } viewer
            ? [new NavigationItem(T["Duyệt chi"], "/theo-doi/duyet-chi", 23, await db.ToDecideBy(viewer, DisbursementStatus.Asked).CountAsync(d => d.AskedById != viewer.PersonId, context.RequestAborted))]
            : [];
}
