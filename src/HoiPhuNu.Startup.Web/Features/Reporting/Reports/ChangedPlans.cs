using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>Targets that are no longer what a frozen report was compared with: the report keeps its plan, and the page says so.</summary>
public static class ChangedPlans
{
    public static async Task<IReadOnlyDictionary<Guid, long?>> LoadAsync(AppDbContext db, ReportPaper paper, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(paper);
        var (unit, period, form) = (paper.Unit.Id, paper.Table.Period, paper.Call.FormId);
        var to = period.To;
        var targets = await db.Targets.AsNoTracking()
            .Where(t => t.UnitId == unit && t.From <= to && t.To >= to && db.ReportForms.Any(f => f.Id == form && f.ProgrammeId == t.ProgrammeId))
            .Select(t => new { t.IndicatorId, t.From, t.To, t.Value }).ToListAsync(cancel);
        var now = targets.Where(t => ReportPeriods.PlanFrom(period, t.From) <= period.From).GroupBy(t => t.IndicatorId).ToDictionary(g => g.Key, g => (long?)g.MinBy(t => t.To.DayNumber - t.From.DayNumber)!.Value);
        return paper.Table.Rows.DistinctBy(r => r.IndicatorId).Where(r => r.Plan != now.GetValueOrDefault(r.IndicatorId)).ToDictionary(r => r.IndicatorId, r => now.GetValueOrDefault(r.IndicatorId));
    }
}
