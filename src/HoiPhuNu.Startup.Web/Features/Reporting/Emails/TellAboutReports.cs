using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Emails;

/// <summary>Who keeps the figures of a unit hears when a report is asked for, missing, returned or accepted.</summary>
public sealed class TellAboutReports(AppDbContext db, NoticeWriter notices, IOptions<SiteOptions> site) :
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
        await notices.WriteAsync(keepers.Select(k => new NoticeDraft(NoticeKey.Of(happened.EventId, k.UnitId), Recipient.Of(k.Person), null, new ReportMissingEmail(office, k.Person.FullName, call.Title, k.Unit, call.DueOn), Address(call.Id, k.UnitId))), cancel);
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
        return (call, Office.Of(site.Value) with { Name = unit });
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
        return [.. rows.DistinctBy(k => (k.Person.Id, k.UnitId))];
    }

    private static string Address(Guid callId, Guid unitId) => $"/bao-cao/ky/{callId}/{unitId}";

    private sealed record Keeper(Person Person, Guid UnitId, string Unit);
}
