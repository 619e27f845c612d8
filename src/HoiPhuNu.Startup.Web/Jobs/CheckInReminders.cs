using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>
/// Check-ins that may be filled from now on, and those whose days passed without anything sent: each is told once of either. Where a later
/// planned one of the project is open already only that one is reminded of: nobody gets three letters for three years at once. A question
/// that nobody answered within the days of grace is told once more.
/// </summary>
public sealed class CheckInReminders(AppDbContext db, TimeProvider time) : IJob
{
    /// <summary>In one transaction: nobody waits long behind it.</summary>
    private const int Batch = 100;

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        while (await db.WriteAsync(token => RemindAsync(now, token), cancel) == Batch)
        {
            db.ChangeTracker.Clear();
        }

        await db.WriteAsync(token => RemindOfQuestionsAsync(now, token), cancel);
    }

    private async Task<int> RemindAsync(DateTime now, CancellationToken cancel)
    {
        var today = VietnamTime.Today(now);
        var due = await db.CheckIns.StillAsked(db)
            .Where(c => (c.Status == CheckInStatus.Due || c.Status == CheckInStatus.Draft) && c.SubmittedVersion == 0 && c.OpensOn <= today && c.Project.ClosedAt == null)
            .Where(c => c.RemindedAt == null || (c.LateFrom <= today && !c.LateTold))
            .Where(c => !db.CheckIns.Any(later => later.ProjectId == c.ProjectId && later.Month > 0 && later.DueOn > c.DueOn && later.OpensOn <= today))
            .OrderBy(c => c.DueOn).ThenBy(c => c.Id).Take(Batch).ToListAsync(cancel);
        due.ForEach(c => c.Remind(now));
        return due.Count;
    }

    /// <summary>Those not told since they came back: a few, and told only once, so all in one go.</summary>
    private async Task<int> RemindOfQuestionsAsync(DateTime now, CancellationToken cancel)
    {
        var today = VietnamTime.Today(now);
        var waiting = await db.CheckIns.Where(c => c.Status == CheckInStatus.Returned && c.Project.ClosedAt == null && (c.RemindedAt == null || c.RemindedAt < c.ReadAt)).ToListAsync(cancel);
        var late = waiting.Where(c => c.AnswerLateFrom <= today).ToList();
        late.ForEach(c => c.RemindOfQuestion(now));
        return late.Count;
    }
}
