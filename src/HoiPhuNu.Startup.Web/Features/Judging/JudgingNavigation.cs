using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Web.Features.Shared.Navigation;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Judging;

/// <summary>The judge's desk, for those who judge somewhere, with the number of sheets still to do.</summary>
public sealed class JudgingNavigation(AppDbContext db, IStringLocalizer<JudgingText> T) : INavigation
{
    public async ValueTask<IReadOnlyList<NavigationItem>> ItemsAsync(HttpContext context)
    {
        if (context.Viewer() is not { } viewer)
        {
            return [];
        }

        var open = await db.ContestAppointments.AsNoTracking()
            .Where(a => a.PersonId == viewer.PersonId && a.RevokedAt == null && (a.Role == ContestRole.HeadJudge || a.Role == ContestRole.Judge))
            .OrderBy(a => a.AppointedAt)
            .Select(_ => (int?)db.AwaitedFromJudges().Count(s => s.JudgeId == viewer.PersonId))
            .FirstOrDefaultAsync(context.RequestAborted);
        return open is { } count ? [new NavigationItem(T["Bàn chấm"], "/cham-diem", 20, count)] : [];
    }
}
