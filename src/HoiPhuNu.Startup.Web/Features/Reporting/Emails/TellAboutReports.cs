using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Emails;

/// <summary>Who keeps the figures of a unit hears when a report is asked for, missing, returned or accepted.</summary>
public sealed class TellAboutReports(AppDbContext db, NoticeWriter notices, IOptions<SiteOptions> site, TimeProvider time) :
    IHandle<ReportCalled>, IHandle<ReportsReminded>, IHandle<ReportReturned>, IHandle<ReportAccepted>
{
    public async Task HandleAsync(ReportCalled happened, CancellationToken cancel)
    {
        var (call, office) = await CallAsync(happened.CallId, cancel);
        var keepers = await KeepersAsync(call, missingOnly: false, cancel);
        await notices.WriteAsync(keepers.Select(k => new NoticeDraft(NoticeKey.Of(happened.EventId, k.UnitId), Recipient.Of(k.Person), null, new ReportCalledEmail(office, k.Person.FullName, call.Title, k.Unit, call.From, call.To, call.DueOn), Address(call.Id, k.UnitId))), cancel);
    }

    public async Task HandleAsync(ReportsReminded happened, CancellationToken cancel)
    {
        var (call, office) = await CallAsync(happened.CallId, cancel);
        var keepers = await KeepersAsync(call, missingOnly: true, cancel);
        var asked = await db.Reports.AsNoTracking().Where(r => r.CallId == call.Id && r.Status == ReportStatus.Returned).ToDictionaryAsync(r => r.UnitId, r => r.Question, cancel);
        await notices.WriteAsync(keepers.Select(k => new NoticeDraft(NoticeKey.Of(happened.EventId, k.UnitId), Recipient.Of(k.Person), null, new ReportMissingEmail(office, k.Person.FullName, call.Title, k.Unit, call.DueOn, asked.GetValueOrDefault(k.UnitId, "")), Address(call.Id, k.UnitId))), cancel);
    }

    public Task HandleAsync(ReportReturned happened, CancellationToken cancel) =>
        TellAsync(happened.EventId, happened.ReportId, happened.Number, (office, name, title, unit, question) => new ReportReturnedEmail(office, name, title, unit, question), cancel);

    public Task HandleAsync(ReportAccepted happened, CancellationToken cancel) =>
        TellAsync(happened.EventId, happened.ReportId, null, (office, name, title, unit, _) => new ReportAcceptedEmail(office, name, title, unit), cancel);

    /// <param name="returned">The version that was returned, whose question is told. Sent again meanwhile it is the reason of the one after it.</param>
    private async Task TellAsync(Guid eventId, Guid reportId, int? returned, Func<Office, string, string, string, string, Message> write, CancellationToken cancel)
    {
        var report = await db.Reports.AsNoTracking().Include(r => r.Call).SingleAsync(r => r.Id == reportId, cancel);
        var (_, office) = await CallAsync(report.CallId, cancel);
        var unit = await db.Units.Where(u => u.Id == report.UnitId).Select(u => u.Name).SingleAsync(cancel);
        var answered = returned is null ? null : await db.Set<ReportVersion>().Where(v => v.ReportId == reportId && v.Number > returned).OrderBy(v => v.Number).Select(v => v.Reason).FirstOrDefaultAsync(cancel);
        var readers = await db.People.AsNoTracking().Where(p => p.Id == report.PreparedById || p.Id == report.SentById).ToListAsync(cancel);
        await notices.WriteAsync(readers.Select(p => new NoticeDraft(eventId, Recipient.Of(p), null, write(office, p.FullName, report.Call.Title, unit, answered ?? report.Question), Address(report.CallId, report.UnitId))), cancel);
    }

    private async Task<(ReportCall Call, Office Office)> CallAsync(Guid id, CancellationToken cancel)
    {
        var call = await db.ReportCalls.AsNoTracking().SingleAsync(c => c.Id == id, cancel);
        var unit = await db.Units.Where(u => u.Id == call.UnitId).Select(u => u.Name).SingleAsync(cancel);
        return (call, Office.Of(site.Value, unit));
    }

    private async Task<List<Keeper>> KeepersAsync(ReportCall call, bool missingOnly, CancellationToken cancel)
    {
        var units = db.Units.AskedIn(db, call).Where(u => u.Id != call.UnitId);
        if (missingOnly)
        {
            units = units.Where(u => !db.Reports.Counting().Any(r => r.CallId == call.Id && r.UnitId == u.Id));
        }

        var rows = await db.UnitAppointments.AsNoTracking()
            .Where(a => a.RevokedAt == null && (a.Role == UnitRole.Officer || a.Role == UnitRole.FiguresLead) && units.Any(u => u.Id == a.UnitId))
            .Select(a => new Keeper(a.Person, a.UnitId, a.Unit.Name)).ToListAsync(cancel);
        rows.AddRange(await HeirsAsync(units, cancel));
        return [.. rows.DistinctBy(k => (k.Person.Id, k.UnitId))];
    }

    /// <summary>A unit that is asked and has ended since has nobody any more: who took it over hears of it, under its old name.</summary>
    private async Task<List<Keeper>> HeirsAsync(IQueryable<UnionUnit> units, CancellationToken cancel)
    {
        var today = VietnamTime.Today(time.GetUtcNow().UtcDateTime);
        var former = await units.Where(u => u.ValidTo < today && u.MergedIntoId != null).Select(u => new { u.Id, u.Name, u.MergedIntoId }).ToListAsync(cancel);
        var next = former.ToDictionary(u => u.Id, u => u.MergedIntoId!.Value);
        for (List<Guid> open = [.. next.Values]; open.Count > 0;)
        {
            var further = await db.Units.Where(u => open.Contains(u.Id) && u.ValidTo < today && u.MergedIntoId != null).Select(u => new { u.Id, u.MergedIntoId }).ToListAsync(cancel);
            open = [.. further.Where(u => next.TryAdd(u.Id, u.MergedIntoId!.Value)).Select(u => u.MergedIntoId!.Value)];
        }

        var heirs = former.ToLookup(u => Last(next, u.Id));
        List<Guid> asked = [.. heirs.Select(h => h.Key)];
        var keepers = await db.UnitAppointments.AsNoTracking()
            .Where(a => a.RevokedAt == null && (a.Role == UnitRole.Officer || a.Role == UnitRole.FiguresLead) && asked.Contains(a.UnitId)).Select(a => new { a.Person, a.UnitId }).ToListAsync(cancel);
        return [.. keepers.SelectMany(k => heirs[k.UnitId].Select(u => new Keeper(k.Person, u.Id, u.Name)))];
    }

    private static Guid Last(Dictionary<Guid, Guid> next, Guid unit)
    {
        for (var steps = 0; steps < next.Count && next.TryGetValue(unit, out var heir); steps++)
        {
            unit = heir;
        }

        return unit;
    }

    private static string Address(Guid callId, Guid unitId) => $"/bao-cao/ky/{callId}/{unitId}";

    private sealed record Keeper(Person Person, Guid UnitId, string Unit);
}
