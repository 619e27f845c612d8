using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Mentoring;

/// <summary>Finds quiet pairs, for the coordinator's lists and for the reminder alike; what quiet means is <see cref="Mentorship.IsQuiet"/>.</summary>
public static class QuietPairs
{
    /// <summary>Those of <paramref name="pairs"/> that run and are quiet, with when they were last reminded; one command.</summary>
    /// <param name="db">Read only.</param>
    /// <param name="pairs">Which pairs are asked about: a named query, or all for the clock.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<IReadOnlyList<QuietPair>> QuietAsync(this AppDbContext db, IQueryable<Mentorship> pairs, DateTime now, CancellationToken cancel)
    {
        var active = await pairs.AsNoTracking().Where(m => m.Status == MentorshipStatus.Active)
            .Select(m => new { m.Id, m.StartedAt, m.RemindedAt, m.Cohort.QuietDays, Last = db.MentoringSessions.Where(s => s.MentorshipId == m.Id && s.Status == SessionStatus.Held).Max(s => (DateOnly?)s.Date) })
            .ToListAsync(cancel);
        return [.. active.Where(m => Mentorship.IsQuiet(m.StartedAt!.Value, m.Last, m.QuietDays, now)).Select(m => new QuietPair(m.Id, m.QuietDays, m.RemindedAt)).OrderBy(m => m.Id)];
    }
}
