using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Certificates;

/// <summary>Talks of one mentor that the women confirmed, the latest first.</summary>
public sealed record ConfirmedHours(IReadOnlyList<ConfirmedHours.Talk> Talks)
{
    public int Minutes => Talks.Sum(t => t.Minutes);

    public int Women => Talks.Select(t => t.WomanId).Distinct().Count();

    /// <summary>By month, the latest first.</summary>
    public IReadOnlyList<Month> Months =>
        [.. Talks.GroupBy(t => (t.Date.Year, t.Date.Month)).OrderByDescending(g => g.Key).Select(g => new Month(g.Key.Year, g.Key.Month, g.Count(), g.Select(t => t.WomanId).Distinct().Count(), g.Sum(t => t.Minutes)))];

    public static async Task<ConfirmedHours> LoadAsync(AppDbContext db, Guid profileId, DateOnly from, DateOnly to, CancellationToken cancel) =>
        new(await db.MentoringSessions.AsNoTracking()
            .Where(s => s.Mentorship.ProfileId == profileId && s.Status == SessionStatus.Held && s.Answer == SessionAnswer.Confirmed && s.Date >= from && s.Date <= to)
            .OrderByDescending(s => s.Date).ThenBy(s => s.Id).Select(s => new Talk(s.Date, s.Minutes, s.Mentorship.PersonId)).ToListAsync(cancel));

    public readonly record struct Talk(DateOnly Date, int Minutes, Guid WomanId);

    public readonly record struct Month(int Year, int Number, int Talks, int Women, int Minutes);
}
