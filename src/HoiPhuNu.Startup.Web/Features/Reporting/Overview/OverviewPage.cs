using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Overview;

/// <summary>Calls, the newest first, with where each of the viewer's own units stands in them.</summary>
public sealed class OverviewPage
{
    /// <summary>Nobody works for more units by herself; a lead sees those below hers on the page of the call.</summary>
    public const int MostUnits = 20;

    public const string FormerParameter = "trang-cu";

    private const int CallsOnPage = 20;

    public required PageOf<CallRow> Calls { get; init; }

    /// <summary>What units that hers took over have sent or are still asked for.</summary>
    public required PageOf<FormerRow> Former { get; init; }

    public required IReadOnlyList<UnitRow> Units { get; init; }

    public required DateOnly Today { get; init; }

    public required bool IsLead { get; init; }

    /// <summary>In charge of a unit that makes report forms.</summary>
    public required bool MakesForms { get; init; }

    public static async Task<OverviewPage> LoadAsync(AppDbContext db, Viewer viewer, DateOnly today, int number, int formerNumber, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        string[] paths = [.. viewer.FiguresOf.Union(viewer.OfficerOf)];
        var calls = await db.ReportCalls.AsNoTracking().VisibleTo(db, viewer).OrderByDescending(c => c.DueOn).ThenByDescending(c => c.CalledAt)
            .Join(db.Units, c => c.UnitId, u => u.Id, (c, u) => new CallRow(c.Id, c.Title, u.Name, u.Path, c.From, c.To, c.DueOn, c.ClosedAt != null)).ToPageAsync(number, cancel, CallsOnPage);
        var ids = calls.Items.Select(c => c.Id).ToList();
        var units = await db.Units.AsNoTracking().Where(u => paths.Contains(u.Path) && u.Level != UnitLevel.Branch && u.Level != UnitLevel.District).OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Take(MostUnits)
            .Select(u => new { u.Id, u.Name, u.Path, u.ValidFrom, u.ValidTo }).ToListAsync(cancel);
        var own = units.Select(u => u.Id).ToList();
        var reports = (await db.Reports.AsNoTracking().Where(r => ids.Contains(r.CallId) && own.Contains(r.UnitId)).Select(r => new { r.CallId, r.UnitId, r.Status, r.Correction }).ToListAsync(cancel)).ToDictionary(r => (r.CallId, r.UnitId));
        var below = (await db.AskedParts(db.ReportCalls.Where(c => ids.Contains(c.Id)), db.Units.Where(u => own.Contains(u.Id) && (u.Level == UnitLevel.Central || u.Level == UnitLevel.Province)))
            .Select(p => new { Id = p.CallId, UnitId = p.SumId, Sent = db.Reports.Counting().Any(r => r.CallId == p.CallId && r.UnitId == p.UnitId) })
            .GroupBy(x => new { x.Id, x.UnitId }).Select(g => new { g.Key.Id, g.Key.UnitId, All = g.Count(), Sent = g.Sum(x => x.Sent ? 1 : 0) }).ToListAsync(cancel)).ToDictionary(x => (x.Id, x.UnitId));
        var rows = from c in calls.Items
                   from u in units
                   where u.Path.StartsWith(c.Path, StringComparison.Ordinal) && (u.ValidFrom is null || u.ValidFrom <= c.To) && (u.ValidTo is null || u.ValidTo >= c.To)
                   let report = reports.GetValueOrDefault((c.Id, u.Id))
                   let parts = below.GetValueOrDefault((c.Id, u.Id))
                   select new UnitRow(c.Id, u.Id, u.Name, u.Path == c.Path, report?.Status, report?.Correction.Length > 0, parts?.All ?? 0, parts?.Sent ?? 0);
        return new OverviewPage { Calls = calls, Former = await FormerAsync(db, viewer, today, formerNumber, cancel), Units = [.. rows], Today = today, IsLead = viewer.IsFiguresLead, MakesForms = viewer.IsFiguresLead && await db.Units.AskingFor(viewer).AnyAsync(cancel) };
    }

    /// <summary>
    /// Of units taken over: each call that asks them, and what they had sent in others. Of units below hers that ended as of a day before a
    /// call's last: what they had sent, which no other page lists any more.
    /// </summary>
    private static async Task<PageOf<FormerRow>> FormerAsync(AppDbContext db, Viewer viewer, DateOnly today, int number, CancellationToken cancel)
    {
        var heir = await db.AsHeirAsync(viewer, today, cancel);
        string[] roots = [.. heir.FiguresOf.Concat(heir.OfficerOf).Except(viewer.FiguresOf).Except(viewer.OfficerOf)];
        var ended = db.Units.ReportedBy(heir).Where(u => u.ValidTo < today && (u.Level == UnitLevel.Central || u.Level == UnitLevel.Province || u.Level == UnitLevel.Commune));
        return await (from c in db.ReportCalls.AsNoTracking().VisibleTo(db, heir)
                      join top in db.Units on c.UnitId equals top.Id
                      from u in ended
                      join r in db.Reports on new { CallId = c.Id, UnitId = u.Id } equals new { r.CallId, r.UnitId } into reports
                      from r in reports.DefaultIfEmpty()
                      where roots.Contains(u.Path)
                          ? r != null || ((u.ValidFrom == null || u.ValidFrom <= c.To) && u.ValidTo >= c.To && EF.Functions.Like(u.Path, top.Path + "%"))
                          : r != null && u.ValidTo < c.To
                      orderby c.To descending, u.NameSortKey, c.Id, u.Id
                      select new FormerRow(c.Id, u.Id, u.Name, c.Title, c.From, c.To, r == null ? null : r.Status, r != null && r.Correction != "")).ToPageAsync(number, cancel, parameter: FormerParameter);
    }

    /// <param name="CallId">In which call.</param>
    /// <param name="UnitId">The unit that is no more.</param>
    /// <param name="Name">As it was called.</param>
    /// <param name="Title">Of the call.</param>
    /// <param name="From">Its first day.</param>
    /// <param name="To">Its last day.</param>
    /// <param name="Status">Of its report; null: not begun.</param>
    /// <param name="IsCorrected">A correction is under way.</param>
    public sealed record FormerRow(Guid CallId, Guid UnitId, string Name, string Title, DateOnly From, DateOnly To, ReportStatus? Status, bool IsCorrected);

    public sealed record CallRow(Guid Id, string Title, string Unit, string Path, DateOnly From, DateOnly To, DateOnly DueOn, bool IsClosed);

    /// <param name="CallId">In which call.</param>
    /// <param name="UnitId">Her unit.</param>
    /// <param name="Name">Of it.</param>
    /// <param name="IsTop">It called itself.</param>
    /// <param name="Status">Of its report; null: not begun.</param>
    /// <param name="IsCorrected">A correction is under way.</param>
    /// <param name="Below">Units whose reports make up its sum.</param>
    /// <param name="Sent">How many of those have sent.</param>
    public sealed record UnitRow(Guid CallId, Guid UnitId, string Name, bool IsTop, ReportStatus? Status, bool IsCorrected, int Below, int Sent);
}
