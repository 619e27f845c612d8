using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
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

    public required PageOf<Row> Rows { get; init; }

    public required IReadOnlyList<FieldOption> Parents { get; init; }

    public required DateOnly Today { get; init; }

    public int NotSent => Asked - Counts.GetValueOrDefault(ReportStatus.Sent) - Counts.GetValueOrDefault(ReportStatus.Accepted) - Counts.GetValueOrDefault(ReportStatus.Returned);

    public static async Task<CallPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid id, CallFilter filter, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(filter);
        var found = await (from c in db.ReportCalls.AsNoTracking().VisibleTo(db, viewer)
                           join u in db.Units on c.UnitId equals u.Id
                           join f in db.ReportForms on c.FormId equals f.Id
                           where c.Id == id
                           select new { Call = c, Unit = u.Name, Form = f.Name, MayManage = db.ReportCalls.LedBy(db, viewer).Any(x => x.Id == c.Id) }).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var asked = db.Units.AsNoTracking().ReportedBy(viewer).AskedIn(db, found.Call).Where(u => u.Id != found.Call.UnitId);
        var counts = await db.Reports.AsNoTracking().Where(r => r.CallId == id && asked.Any(u => u.Id == r.UnitId)).GroupBy(r => r.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var rows = await Matching(db, asked, id, filter).OrderBy(u => u.Level).ThenBy(u => u.NameSortKey)
            .Select(u => new
            {
                u.Id,
                u.Name,
                Parent = db.Units.Where(p => p.Id == u.ParentId).Select(p => p.Name).FirstOrDefault() ?? "",
                Report = db.Reports.Where(r => r.CallId == id && r.UnitId == u.Id).Select(r => new { r.Status, r.SentAt, r.Question, r.Correction }).FirstOrDefault(),
            })
            .Select(x => new Row(x.Id, x.Name, x.Parent, x.Report == null ? null : x.Report.Status, x.Report == null ? null : x.Report.SentAt, x.Report == null ? "" : x.Report.Question, x.Report != null && x.Report.Correction != ""))
            .ToPageAsync(filter.Trang, cancel);
        return new CallPage
        {
            Call = found.Call,
            Unit = found.Unit,
            Form = found.Form,
            MayManage = found.MayManage,
            Filter = filter,
            Counts = counts,
            Rows = rows,
            Today = today,
            Asked = await asked.CountAsync(cancel),
            Parents = await asked.Where(u => u.Level == UnitLevel.Province).OrderBy(u => u.NameSortKey).Select(u => new NamedId(u.Id, u.Name)).OptionsAsync(cancel),
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
            : filter.TinhTrang == CallFilter.NotSent ? units.Where(u => !db.Reports.Any(r => r.CallId == callId && r.UnitId == u.Id && r.Status != ReportStatus.Draft))
            : units;
    }

    public sealed record Row(Guid UnitId, string Name, string Parent, ReportStatus? Status, DateTime? SentAt, string Question, bool IsCorrected);
}
