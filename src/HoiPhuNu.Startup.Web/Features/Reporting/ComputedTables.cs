using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting;

/// <summary>Tables as the records give them now.</summary>
public sealed class ComputedTables(AppDbContext db)
{
    public async Task<ReportTable> OfAsync(Guid formId, Guid unitId, ReportPeriod period, LineDetail lines, bool ownOnly, CancellationToken cancel)
    {
        var form = await db.ReportForms.AsNoTracking().Include(f => f.Lines).SingleAsync(f => f.Id == formId, cancel);
        var ids = form.Lines.Select(l => l.IndicatorId).ToList();
        var indicators = await db.Indicators.AsNoTracking().Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id, cancel);
        var unit = await db.Units.AsNoTracking().SingleAsync(u => u.Id == unitId, cancel);
        return new ReportTable(unit.Name, form.Name, period, [.. form.Lines.OrderBy(l => l.Position).Select(l => new ReportRow
        {
            IndicatorId = l.IndicatorId, Code = indicators[l.IndicatorId].Code, Number = l.Number, Heading = l.Heading, Name = indicators[l.IndicatorId].Name,
            UnitOfCount = indicators[l.IndicatorId].UnitOfCount, Subject = indicators[l.IndicatorId].Subject, Kind = indicators[l.IndicatorId].Rule.FigureKind, IsStock = indicators[l.IndicatorId].Rule.IsStock,
        })], [], []);
    }
}
