using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>Units below that sent after a sum was frozen: the sum keeps what it added up, and the page says so.</summary>
public static class LaterReports
{
    public static async Task<IReadOnlyList<string>> LoadAsync(AppDbContext db, ReportPaper paper, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(paper);
        if (paper.Shown is not { } shown || shown.Number != paper.Report?.LastNumber || paper.Unit.Level == UnitLevel.Commune)
        {
            return [];
        }

        return await db.Units.AskedBelow(db, paper.Call, paper.Unit)
            .Where(u => db.Reports.Counting().Any(r => r.CallId == paper.Call.Id && r.UnitId == u.Id && r.SentAt > shown.FiguresAt))
            .OrderBy(u => u.NameSortKey).Select(u => u.Name).ToListAsync(cancel);
    }
}
