using HoiPhuNu.Startup.Data;
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
        // Days are the cohort's, so the day is reckoned for each setting that occurs.
        var settings = await db.MentoringCohorts.Where(c => c.Status == CohortStatus.Running).Select(c => c.QuietDays).Distinct().OrderBy(d => d).ToListAsync(cancel);
        var reminded = 0;
        foreach (var days in settings)
        {
            var before = now.AddDays(-days);
            var day = VietnamTime.Today(before);
            var quiet = await db.Mentorships
                .Where(m => m.Status == MentorshipStatus.Active && m.Cohort.QuietDays == days && m.StartedAt <= before && (m.RemindedAt == null || m.RemindedAt <= before)
                    && !db.MentoringSessions.Any(s => s.MentorshipId == m.Id && s.Status == SessionStatus.Held && s.Date > day))
                .OrderBy(m => m.Id).Take(Batch - reminded).ToListAsync(cancel);
            quiet.ForEach(m => m.Remind(now));
            reminded += quiet.Count;
        }

        return reminded;
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
