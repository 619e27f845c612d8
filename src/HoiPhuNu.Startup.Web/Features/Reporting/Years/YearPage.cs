using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Web.Features.Reporting.Charts;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Years;

/// <summary>One indicator of a unit through a year: month by month, against its plan, and where.</summary>
public sealed class YearPage
{
    /// <summary>Before it nobody kept figures here; later years have not begun.</summary>
    public const int FirstYear = 2015;

    public required Indicator Indicator { get; init; }

    public required int Year { get; init; }

    public required bool HasNext { get; init; }

    public required Guid UnitId { get; init; }

    public required Guid? ProgrammeId { get; init; }

    public required ReportTable Table { get; init; }

    /// <summary>Null: it is not told month by month.</summary>
    public required MonthChart? Months { get; init; }

    /// <summary>Null: its lines are not provinces.</summary>
    public required ProvinceChart? Provinces { get; init; }

    public ReportRow Row => Table.Rows[0];

    public string Of(int year) => Address(Indicator.Id, UnitId, year, ProgrammeId);

    public static string Address(Guid indicatorId, Guid unitId, int year, Guid? programmeId) =>
        $"/bao-cao/chi-so/{indicatorId}/{unitId}?nam={year}" + (programmeId is { } programme ? $"&chuong-trinh={programme}" : "");

    public static async Task<YearPage?> LoadAsync(AppDbContext db, Viewer viewer, (Guid Indicator, Guid Unit, Guid? Programme) asked, int? year, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (!await db.Units.ReportedBy(await db.AsHeirAsync(viewer, today, cancel)).AnyAsync(u => u.Id == asked.Unit, cancel)
            || await db.Indicators.AsNoTracking().SingleOrDefaultAsync(i => i.Id == asked.Indicator, cancel) is not { } indicator)
        {
            return null;
        }

        var shown = Math.Clamp(year ?? today.Year, FirstYear, today.Year);
        var (table, months) = await ReportTables.YearAsync(db, asked.Unit, ReportLineRule.Of(indicator, "", ""), shown, today, asked.Programme, cancel);
        var row = table.Rows[0];
        var lines = table.Lines.Select(l => l.UnitId).ToList();
        var codes = await db.Units.AsNoTracking().Where(u => EF.Parameter(lines).Contains(u.Id) && u.Level == UnitLevel.Province).Select(u => new { u.Id, u.Code }).ToDictionaryAsync(u => u.Id, u => u.Code, cancel);
        return new YearPage
        {
            Indicator = indicator,
            Year = shown,
            HasNext = shown < today.Year,
            UnitId = asked.Unit,
            ProgrammeId = asked.Programme,
            Table = table,

            // Projects operating well are judged at the end of the days asked for, not month by month.
            Months = indicator.Rule.Source == IndicatorSource.EffectiveProjects ? null : new MonthChart(row.Name, row.Kind == FigureKind.Money ? "đồng" : row.UnitOfCount, row.Kind, months),
            Provinces = ProvinceChart.Of(table, 0, codes),
        };
    }
}
