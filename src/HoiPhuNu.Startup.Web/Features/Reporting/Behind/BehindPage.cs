using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Activities;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Behind;

/// <summary>A number and what each row adds to it. No name of a person stands here, and of what the viewer may not open only the sum.</summary>
public sealed class BehindPage
{
    public required BehindAddress Address { get; init; }

    public required string Unit { get; init; }

    public required Indicator Indicator { get; init; }

    public required FigureWindow Days { get; init; }

    /// <summary>From records as they are now; null: not known.</summary>
    public required long? Figure { get; init; }

    public required PageOf<Row> Rows { get; init; }

    /// <summary>What she may not open, without day, title or single value; null: she may open everything.</summary>
    public required Rest? Others { get; init; }

    public int Lines => Rows.Paging.Total + (Others?.Count ?? 0);

    /// <summary>After the last row: the sum of the others.</summary>
    public Rest? OthersHere => Rows.Paging.Number == Rows.Paging.Last ? Others : null;

    private FigureKind Kind => Indicator.Rule.FigureKind;

    /// <summary>"42 hộ".</summary>
    public string Said => $"{FigureText.Show(Figure, Kind)} {(Kind == FigureKind.Money ? "đồng" : Kind == FigureKind.Percent ? "" : Indicator.UnitOfCount)}".TrimEnd();

    /// <summary>What a row adds, in the kind of the number; of a share the part and the whole.</summary>
    public string Adds(long value, long whole)
    {
        var kind = Kind == FigureKind.Percent ? FigureKind.Whole : Kind;
        return FigureText.Show(value, kind) + (Kind == FigureKind.Percent && Address.Split is null ? "/" + FigureText.Show(whole, kind) : "");
    }

    public static async Task<BehindPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid indicatorId, Guid unitId, BehindAddress address, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(address);
        var to = address.To ?? today;
        var from = address.From ?? new DateOnly(to.Year, 1, 1);
        var heir = await db.AsHeirAsync(viewer, today, cancel);
        if (to < from
            || await db.Units.AsNoTracking().ReportedBy(heir).Where(u => u.Id == unitId).Select(u => u.Name).SingleOrDefaultAsync(cancel) is not { } unit
            || await db.Indicators.AsNoTracking().SingleOrDefaultAsync(i => i.Id == indicatorId, cancel) is not { } indicator)
        {
            return null;
        }

        var (figure, parts) = await ReportTables.BehindAsync(
            db, unitId, ReportLineRule.Of(indicator, "", ""), new FigureWindow(from, to), address.Split, cancel, address.Direct ? LineDetail.NextLevel : LineDetail.None, address is { Direct: true, OfSum: true });
        var visible = await VisibleAsync(db, viewer, heir, unitId, indicator.Rule.Source, [.. parts.Select(p => p.Id)], today, cancel);
        var hers = visible is null ? parts : [.. parts.Where(p => visible.Contains(p.Id))];
        var others = visible is null ? [] : parts.Where(p => !visible.Contains(p.Id)).ToList();
        var paging = new Paging(1, PagingQueries.UsualSize, hers.Count) { Parameter = "trang" };
        paging = paging with { Number = Math.Clamp(address.Page, 1, paging.Last) };
        var shown = hers.Skip((paging.Number - 1) * PagingQueries.UsualSize).Take(PagingQueries.UsualSize).ToList();
        Guid[] onPage = [.. shown.Select(p => p.Id)];
        var opened = indicator.Rule.Source is IndicatorSource.Records or IndicatorSource.Entered
            ? await db.ActivityRecords.VisibleTo(viewer).Select(r => r.Id).Where(id => EF.Parameter(onPage).Contains(id)).ToHashSetAsync(cancel)
            : [];
        var things = (await ThingsAsync(db, indicator.Rule.Source, shown.ConvertAll(p => p.Id), cancel)).ToDictionary(t => t.Id);
        return new BehindPage
        {
            Address = address,
            Unit = unit,
            Days = new FigureWindow(from, to),
            Indicator = indicator,
            Figure = figure,
            Rows = new PageOf<Row>([.. shown.Where(p => things.ContainsKey(p.Id)).Select(p => new Row(p, things[p.Id], opened.Contains(p.Id)))], paging),
            Others = others.Count == 0 ? null : new Rest(others.Count, others.Sum(p => p.Value), others.Sum(p => p.Whole)),
        };
    }

    /// <summary>Which of these she may open where they stand: being in charge of figures opens no entry, no project and no pair.</summary>
    /// <param name="db">Read only.</param>
    /// <param name="viewer">Who asks.</param>
    /// <param name="heir">She with the units that hers took over: their records are hers to read.</param>
    /// <param name="unitId">Whose number it is.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="ids">The things it counts.</param>
    /// <param name="today">In Vietnam.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>Null: all of them.</returns>
    private static async Task<HashSet<Guid>?> VisibleAsync(AppDbContext db, Viewer viewer, Viewer heir, Guid unitId, IndicatorSource source, Guid[] ids, DateOnly today, CancellationToken cancel)
    {
        switch (source)
        {
            case IndicatorSource.Records or IndicatorSource.Entered:
                // What stands behind the number of a unit whose records she keeps are its records, also where it took over another.
                return await db.Units.InFiguresOf(heir).AnyAsync(u => u.Id == unitId, cancel) ? null
                    : await Of(db.ActivityRecords.VisibleTo(heir).Select(r => r.Id));
            case IndicatorSource.Entries:
                var typed = db.Entries.EditableBy(viewer).Select(e => e.Id);
                var kept = db.Entries.ScreenedBy(viewer).Select(e => e.Id);
                return await Of(db.Entries.Select(e => e.Id).Where(id => typed.Contains(id) || kept.Contains(id)));
            case IndicatorSource.SupportedProjects or IndicatorSource.EffectiveProjects or IndicatorSource.SupportPaid:
                return await Of(db.SupportedProjects.VisibleTo(db, viewer, today).Select(p => p.Id));
            case IndicatorSource.MentoringSessions:
                var pairs = db.PairsVisibleTo(viewer, today);
                return await Of(db.MentoringSessions.Where(s => pairs.Any(m => m.Id == s.MentorshipId)).Select(s => s.Id));
            default:
                return null; // awards are published
        }

        async Task<HashSet<Guid>> Of(IQueryable<Guid> hers) => await hers.Where(id => EF.Parameter(ids).Contains(id)).ToHashSetAsync(cancel);
    }

    private static async Task<List<Thing>> ThingsAsync(AppDbContext db, IndicatorSource source, List<Guid> ids, CancellationToken cancel) => await (source switch
    {
        IndicatorSource.Records or IndicatorSource.Entered => db.ActivityRecords.AsNoTracking().Where(r => ids.Contains(r.Id)).Select(r => new Thing(r.Id, r.Title, r.Unit.Name)),
        IndicatorSource.Entries or IndicatorSource.Awards => db.Entries.AsNoTracking().Where(e => ids.Contains(e.Id)).Select(e => new Thing(e.Id, e.Title, e.Code ?? "")),
        IndicatorSource.SupportedProjects or IndicatorSource.EffectiveProjects or IndicatorSource.SupportPaid => db.SupportedProjects.AsNoTracking().Where(p => ids.Contains(p.Id)).Select(p => new Thing(p.Id, p.Title, p.Unit.Name)),
        IndicatorSource.MentoringSessions => db.MentoringSessions.AsNoTracking().Where(s => ids.Contains(s.Id)).Select(s => new Thing(s.Id, s.Mentorship.Cohort.Name, s.Mentorship.Cohort.Unit.Name)),
        _ => from p in db.ResultsPublications.AsNoTracking() from r in p.CollectiveRows where ids.Contains(r.Id) select new Thing(r.Id, r.AwardName, r.UnitName),
    }).ToListAsync(cancel);

    /// <param name="Part">What it adds to the number, and its day.</param>
    /// <param name="Thing">What it is.</param>
    /// <param name="Opens">It is a record, which has a page, and she may open it.</param>
    public sealed record Row(FigurePart Part, Thing Thing, bool Opens);

    /// <param name="Count">How many rows.</param>
    /// <param name="Value">All of them together.</param>
    /// <param name="Whole">Of a share what they are a part of.</param>
    public sealed record Rest(int Count, long Value, long Whole);

    /// <param name="Id">The thing.</param>
    /// <param name="Title">Of a session its cohort: two people stand behind it.</param>
    /// <param name="Where">Unit, or code of an entry.</param>
    public sealed record Thing(Guid Id, string Title, string Where);
}
