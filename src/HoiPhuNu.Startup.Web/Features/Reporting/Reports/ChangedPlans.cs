using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>Targets that are no longer what a frozen report was compared with: the report keeps its plan, and the page says so.</summary>
public static class ChangedPlans
{
    public static async Task<IReadOnlyDictionary<Guid, long?>> LoadAsync(AppDbContext db, ReportPaper paper, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(paper);
        var rows = paper.Table.Rows.DistinctBy(r => r.IndicatorId).ToList();
        var now = await ReportTables.PlansOfAsync(db, paper.Unit.Id, rows.ConvertAll(r => r.IndicatorId), paper.Table.Period, paper.Facts.ProgrammeId, cancel);
        return rows.Where(r => r.Plan != now.GetValueOrDefault(r.IndicatorId).Value).ToDictionary(r => r.IndicatorId, r => now.GetValueOrDefault(r.IndicatorId).Value);
    }
}
