using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>
/// Finds pairs without a session for as many days as their cohort says, and planned sessions whose day passed without a log. Each is
/// reminded once (a quiet pair again after as many days); who is told what is the events' business.
/// </summary>
public sealed class MentoringReminders(AppDbContext db, TimeProvider time) : IJob
{
    /// <summary>In one transaction: nobody waits long behind it.</summary>
    private const int Batch = 100;

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        while (await db.WriteAsync(token => RemindQuietAsync(now, token), cancel) == Batch)
        {
            db.ChangeTracker.Clear();
        }

        while (await db.WriteAsync(token => RemindPassedAsync(VietnamTime.Today(now), now, token), cancel) == Batch)
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task<int> RemindQuietAsync(DateTime now, CancellationToken cancel)
    {
        var quiet = await db.QuietAsync(db.Mentorships.Where(m => m.Cohort.Status == CohortStatus.Running), now, cancel);
        var due = quiet.Where(q => q.RemindedAt is null || q.RemindedAt <= now.AddDays(-q.Days)).Select(q => q.Id).Take(Batch).ToList();
        var pairs = await db.Mentorships.Where(m => due.Contains(m.Id)).ToListAsync(cancel);
        pairs.ForEach(m => m.Remind(now));
        return pairs.Count;
    }

    private async Task<int> RemindPassedAsync(DateOnly today, DateTime now, CancellationToken cancel)
    {
        var passed = await db.MentoringSessions
            .Where(s => s.Status == SessionStatus.Planned && s.Date < today && s.RemindedAt == null && s.Mentorship.Status == MentorshipStatus.Active)
            .OrderBy(s => s.Id).Take(Batch).ToListAsync(cancel);
        passed.ForEach(s => s.Remind(now));
        return passed.Count;
    }
}
