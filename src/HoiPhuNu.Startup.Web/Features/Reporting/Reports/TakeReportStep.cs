using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>One step of a report, from what it was when its page was shown: the second of two people who act on it at once is told.</summary>
public sealed class TakeReportStep(AppDbContext db)
{
    /// <summary>A step that freezes nothing: no figures are read for it.</summary>
    /// <param name="facts">Of the report.</param>
    /// <param name="version">Of the page that was posted; 0: there was no report yet.</param>
    /// <param name="begin">Begins the report where there is none; null: only what was begun is acted on.</param>
    /// <param name="step">The domain's method.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Why not, and whether somebody else was faster.</returns>
    public Task<(Refusal? Refusal, bool IsLate)> RunAsync(ReportFacts facts, int version, Func<ReportCall, Report>? begin, Func<Report, Refusal?> step, CancellationToken cancel) =>
        InGateAsync(facts, version, begin, (report, _) => Task.FromResult(step(report)), cancel);

    /// <summary>A step that may freeze a version, out of the figures that were seen.</summary>
    /// <param name="paper">As it is shown: what is sent or signed is its table.</param>
    /// <param name="version">Of the page that was posted; 0: there was no report yet.</param>
    /// <param name="begin">Begins the report where there is none; null: only what was begun is acted on.</param>
    /// <param name="step">The domain's method, with the head of the unit's papers.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>Why not, and whether somebody else was faster.</returns>
    public Task<(Refusal? Refusal, bool IsLate)> FreezeAsync(ReportPaper paper, int version, Func<ReportCall, Report>? begin, Func<Report, ReportHead, Refusal?> step, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(paper);
        return InGateAsync(
            paper.Facts,
            version,
            begin,
            async (report, token) =>
            {
                if (paper is { Shown: null, HasBelow: true } && await HasChangedBelowAsync(paper, token))
                {
                    return ReportingRefusals.FiguresChanged;
                }

                if (!report.IsOpen)
                {
                    await db.Entry(report).Collection(r => r.Versions).Query().Where(v => v.Number == report.LastNumber).LoadAsync(token);
                }

                return step(report, ReportHead.For(paper.Unit, await db.DocumentHeads.AsNoTracking().SingleOrDefaultAsync(h => h.UnitId == paper.Unit.Id, token)));
            },
            cancel);
    }

    private async Task<(Refusal? Refusal, bool IsLate)> InGateAsync(ReportFacts facts, int version, Func<ReportCall, Report>? begin, Func<Report, CancellationToken, Task<Refusal?>> step, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(facts);
        try
        {
            return await db.WriteAsync(
                async token =>
                {
                    var report = await db.Reports.Include(r => r.Call).SingleOrDefaultAsync(r => r.CallId == facts.Call.Id && r.UnitId == facts.Unit.Id, token);
                    if (report is not null && report.Version != version)
                    {
                        return (null, true);
                    }

                    if (report is null && begin is null)
                    {
                        return (ReportingRefusals.NotPreparedYet, false);
                    }

                    report ??= db.Reports.Add(begin!(await db.ReportCalls.SingleAsync(c => c.Id == facts.Call.Id, token))).Entity;
                    if (await step(report, token) is { } refusal)
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

    /// <summary>Between the reading of the sum and now a unit below sent, or was given its report back.</summary>
    private async Task<bool> HasChangedBelowAsync(ReportPaper paper, CancellationToken cancel)
    {
        var asked = db.Units.AskedBelow(db, paper.Call, paper.Unit);
        var now = await db.Reports.AsNoTracking().Where(r => r.CallId == paper.Call.Id && asked.Any(u => u.Id == r.UnitId)).Select(r => new BelowReport(r.UnitId, r.Status, r.SentNumber)).ToListAsync(cancel);
        return !now.ToHashSet().SetEquals(paper.Below);
    }
}
