using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>One step of a report, from what it was when its page was shown: the second of two people who act on it at once is told.</summary>
public sealed class TakeReportStep(AppDbContext db)
{
    /// <param name="paper">As it is shown: what is sent or signed is its table.</param>
    /// <param name="version">Of the page that was posted; 0: there was no report yet.</param>
    /// <param name="byId">Who.</param>
    /// <param name="now">UTC.</param>
    /// <param name="step">The domain's method.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Why not, and whether somebody else was faster.</returns>
    public async Task<(Refusal? Refusal, bool IsLate)> RunAsync(ReportPaper paper, int version, Guid byId, DateTime now, Func<Report, Refusal?> step, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(step);
        try
        {
            return await db.WriteAsync(
                async token =>
                {
                    var report = await db.Reports.Include(r => r.Call).Include(r => r.Versions).SingleOrDefaultAsync(r => r.CallId == paper.Call.Id && r.UnitId == paper.Unit.Id, token);
                    if (report is null)
                    {
                        report = Report.Begin(await db.ReportCalls.SingleAsync(c => c.Id == paper.Call.Id, token), paper.Unit.Id, byId, now);
                        db.Reports.Add(report);
                    }
                    else if (report.Version != version)
                    {
                        return (null, true);
                    }

                    if (step(report) is { } refusal)
                    {
                        db.ChangeTracker.Clear();
                        return (refusal, false);
                    }

                    return ((Refusal?)null, false);
                },
                cancel);
        }
        catch (DbUpdateException)
        {
            // Where the write gate stands open two may meet: the loser is told.
            db.ChangeTracker.Clear();
            return (null, true);
        }
    }
}
