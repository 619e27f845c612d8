using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Calls;

/// <summary>A call with every unit it asks that the viewer may see: who sent, who was given it back, who is missing.</summary>
public sealed class CallPage
{
    public required ReportCall Call { get; init; }

    public required string Unit { get; init; }

    public required string Form { get; init; }

    public required bool MayManage { get; init; }

    public required CallFilter Filter { get; init; }

    public required IReadOnlyDictionary<ReportStatus, int> Counts { get; init; }

    /// <summary>Units she sees, without the one that called.</summary>
    public required int Asked { get; init; }

    /// <summary>Units whose report does not count, those it was given back to among them: who is reminded.</summary>
    public required int Missing { get; init; }

    /// <summary>Of the button that reminds: pressed twice it reminds once.</summary>
    public Guid FormKey { get; } = Guid.CreateVersion7();

    public Refusal? WhyCannotRemind { get; private init; }

    public required PageOf<Row> Rows { get; init; }

    public required IReadOnlyList<FieldOption> Parents { get; init; }

    public required DateOnly Today { get; init; }

    public int NotSent => Missing - Counts.GetValueOrDefault(ReportStatus.Returned);

    public static async Task<CallPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid id, CallFilter filter, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        viewer = await db.AsHeirAsync(viewer, VietnamTime.Today(now), cancel);
        var found = await (from c in db.ReportCalls.AsNoTracking().VisibleTo(db, viewer)
                           join u in db.Units on c.UnitId equals u.Id
                           join f in db.ReportForms on c.FormId equals f.Id
                           where c.Id == id
                           select new { Call = c, Unit = u.Name, u.Level, Form = f.Name, MayManage = db.ReportCalls.LedBy(db, viewer).Any(x => x.Id == c.Id) }).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var asked = db.Units.AsNoTracking().ReportedBy(viewer).AskedIn(db, found.Call).Where(u => u.Id != found.Call.UnitId);
        var counts = await (from u in asked
                            join r in db.Reports.Where(r => r.CallId == id) on u.Id equals r.UnitId into reports
                            from r in reports.DefaultIfEmpty()
                            group r by new { Status = (ReportStatus?)r.Status, IsSent = r.SentNumber != null } into g
                            select new { g.Key.Status, Counts = g.Key.IsSent && g.Key.Status != ReportStatus.Returned, Count = g.Count() }).ToListAsync(cancel);
        var rows = await Matching(db, asked, id, filter).OrderBy(u => u.Level).ThenBy(u => u.NameSortKey)
            .Select(u => new
            {
                u.Id,
                u.Name,
                Parent = db.Units.Where(p => p.Id == u.ParentId).Select(p => p.Name).FirstOrDefault() ?? "",
                Report = db.Reports.Where(r => r.CallId == id && r.UnitId == u.Id).Select(r => new { r.Status, r.SentAt, r.Question, r.Correction, r.SentNumber }).FirstOrDefault(),
            })
            .Select(x => new Row(x.Id, x.Name, x.Parent, x.Report == null ? null : x.Report.Status, x.Report == null ? null : x.Report.SentAt, x.Report == null ? "" : x.Report.Question, x.Report != null && x.Report.Correction != "", x.Report != null && x.Report.SentNumber != null && x.Report.Status != ReportStatus.Returned))
            .ToPageAsync(filter.Trang, cancel);
        return new CallPage
        {
            Call = found.Call,
            Unit = found.Unit,
            Form = found.Form,
            MayManage = found.MayManage,
            Filter = filter,
            Counts = counts.Where(c => c.Status is not null).GroupBy(c => c.Status!.Value).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)),
            Rows = rows,
            Today = VietnamTime.Today(now),
            Asked = counts.Sum(c => c.Count),
            Missing = counts.Where(c => !c.Counts).Sum(c => c.Count),
            WhyCannotRemind = found.Call.WhyCannotRemind(now),
            Parents = found.Level != UnitLevel.Central ? [] : await asked.Where(u => u.Level == UnitLevel.Province).OrderBy(u => u.NameSortKey).Select(u => new NamedId(u.Id, u.Name)).OptionsAsync(cancel),
        };
    }

    private static IQueryable<UnionUnit> Matching(AppDbContext db, IQueryable<UnionUnit> asked, Guid callId, CallFilter filter)
    {
        var units = asked.Matching(filter.Tim);
        if (filter.DonVi is { } parent)
        {
            units = units.Where(u => db.Units.Any(p => p.Id == parent && EF.Functions.Like(u.Path, p.Path + "%")));
        }

        return CallFilter.StatusOf(filter.TinhTrang) is { } status ? units.Where(u => db.Reports.Any(r => r.CallId == callId && r.UnitId == u.Id && r.Status == status))
            : filter.TinhTrang == CallFilter.NotSent ? units.Where(u => !db.Reports.Any(r => r.CallId == callId && r.UnitId == u.Id && r.SentNumber != null))
            : units;
    }

    public sealed record Row(Guid UnitId, string Name, string Parent, ReportStatus? Status, DateTime? SentAt, string Question, bool IsCorrected, bool Counts);
}
