using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
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
            .Select(a => db.ScoreSheets.Count(s => s.ContestId == a.ContestId && s.JudgeId == viewer.PersonId && s.Status == SheetStatus.Open && s.Round.Status == RoundStatus.Scoring))
            .ToListAsync(context.RequestAborted);
        return open.Count == 0 ? [] : [new NavigationItem(T["Bàn chấm"], "/cham-diem", 20, open.Sum())];
    }
}
