using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Behind;

/// <summary>What a number is made of: as many rows as it says where it counts rows. No name of a person stands here.</summary>
public sealed class BehindPage
{
    public required BehindAddress Address { get; init; }

    public required string Unit { get; init; }

    public required Indicator Indicator { get; init; }

    public required FigureWindow Days { get; init; }

    public required PageOf<Row> Rows { get; init; }

    public static async Task<BehindPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid indicatorId, Guid unitId, BehindAddress address, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(address);
        var to = address.To ?? today;
        var from = address.From ?? new DateOnly(to.Year, 1, 1);
        if (to < from
            || await db.Units.AsNoTracking().ReportedBy(viewer).Where(u => u.Id == unitId).Select(u => u.Name).SingleOrDefaultAsync(cancel) is not { } unit
            || await db.Indicators.AsNoTracking().SingleOrDefaultAsync(i => i.Id == indicatorId, cancel) is not { } indicator)
        {
            return null;
        }

        var ids = await ReportTables.BehindAsync(db, unitId, ReportLineRule.Of(indicator, "", ""), new FigureWindow(from, to), address.Split, cancel, address.Direct ? LineDetail.NextLevel : LineDetail.None);
        var paging = new Paging(1, PagingQueries.UsualSize, ids.Count) { Parameter = "trang" };
        paging = paging with { Number = Math.Clamp(address.Page, 1, paging.Last) };
        var shown = ids.Skip((paging.Number - 1) * PagingQueries.UsualSize).Take(PagingQueries.UsualSize).ToList();
        var rows = (await RowsAsync(db, indicator.Rule.Source, shown, cancel)).ToDictionary(r => r.Id);
        return new BehindPage { Address = address, Unit = unit, Days = new FigureWindow(from, to), Indicator = indicator, Rows = new PageOf<Row>([.. shown.Select(id => rows.GetValueOrDefault(id)).OfType<Row>()], paging) };
    }

    private static async Task<List<Row>> RowsAsync(AppDbContext db, IndicatorSource source, List<Guid> ids, CancellationToken cancel) => source switch
    {
        IndicatorSource.Records or IndicatorSource.Entered => (await db.ActivityRecords.AsNoTracking().Include(r => r.Unit).Where(r => ids.Contains(r.Id)).ToListAsync(cancel))
            .ConvertAll(r => new Row(r.Id, r.On, r.Title, r.Unit.Name, r.Numbers, $"/so-lieu/{r.Id}")),
        IndicatorSource.Entries or IndicatorSource.Awards => await db.Entries.AsNoTracking().Where(e => ids.Contains(e.Id)).Select(e => new Row(e.Id, null, e.Title, e.Code ?? "", null, "")).ToListAsync(cancel),
        IndicatorSource.SupportedProjects or IndicatorSource.EffectiveProjects or IndicatorSource.SupportPaid =>
            await db.SupportedProjects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new Row(p.Id, null, p.Title, p.Unit.Name, null, "")).ToListAsync(cancel),
        IndicatorSource.MentoringSessions => await db.MentoringSessions.AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new Row(s.Id, s.Date, "", "", null, "")).ToListAsync(cancel),
        _ => ids.ConvertAll(id => new Row(id, null, "", "", null, "")),
    };

    /// <param name="Numbers">Of a record.</param>
    /// <param name="Href">Where it stands; empty: not here.</param>
    public sealed record Row(Guid Id, DateOnly? On, string Title, string Where, RecordNumbers? Numbers, string Href);
}
