using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>Pairs that run and have not talked for as many days as their cohort allows: the rule of the reminder, for the coordinator's eyes.</summary>
public static class QuietPairs
{
    public static async Task<IReadOnlyList<Guid>> LoadAsync(AppDbContext db, Viewer viewer, DateTime now, CancellationToken cancel)
    {
        var active = await db.Mentorships.AsNoTracking().CoordinatedBy(viewer).Where(m => m.Status == MentorshipStatus.Active)
            .Select(m => new { m.Id, m.StartedAt, m.Cohort.QuietDays, Last = db.MentoringSessions.Where(s => s.MentorshipId == m.Id && s.Status == SessionStatus.Held).Max(s => (DateOnly?)s.Date) })
            .ToListAsync(cancel);
        return [.. active.Where(m => IsQuiet(m.StartedAt!.Value, m.Last, m.QuietDays, now)).Select(m => m.Id)];
    }

    /// <param name="startedAt">When both had accepted, UTC.</param>
    /// <param name="last">Of the last talk held.</param>
    /// <param name="days">The cohort's setting.</param>
    /// <param name="now">UTC.</param>
    public static bool IsQuiet(DateTime startedAt, DateOnly? last, int days, DateTime now)
    {
        var before = now.AddDays(-days);
        return startedAt <= before && !(last > VietnamTime.Today(before));
    }
}
