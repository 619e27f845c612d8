using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>Units whose reports have not come are reminded some days before the due day and on the day after it, once each; who is told is decided when the letters are written.</summary>
public sealed class ReportReminders(AppDbContext db, TimeProvider time) : IJob
{
    public Task RunAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var today = VietnamTime.Today(now);
        var (soon, late) = (today.AddDays(ReportCall.DaysBefore), today.AddDays(-ReportCall.DaysAfter));
        return db.WriteAsync(
            async token =>
            {
                var due = await db.ReportCalls.Where(c => c.ClosedAt == null && ((!c.SoonTold && c.DueOn >= today && c.DueOn <= soon) || (!c.LateTold && c.DueOn < today && c.DueOn >= late))).ToListAsync(token);
                due.ForEach(c => c.RemindByItself(now));
                return due.Count;
            },
            cancel);
    }
}
