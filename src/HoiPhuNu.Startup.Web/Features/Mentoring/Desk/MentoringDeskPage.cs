using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>What a coordinator sees first: where her cohorts stand and what waits for her.</summary>
/// <param name="Pairs">By state.</param>
/// <param name="Quiet">Pairs that run and have not talked for long.</param>
/// <param name="Unmatched">Women of running cohorts without a main mentor, proposed or running.</param>
/// <param name="Silent">Proposals a woman let pass without an answer: nobody else is asked until somebody has spoken to her.</param>
/// <param name="Applied">Mentors who wait to be taken in.</param>
/// <param name="Wishes">Wishes for another pair not handled yet.</param>
/// <param name="Different">Talks of which the woman says it was different.</param>
/// <param name="Minutes">Confirmed, in all.</param>
public sealed record MentoringDeskPage(IReadOnlyDictionary<MentorshipStatus, int> Pairs, int Quiet, int Unmatched, int Silent, int Applied, int Wishes, int Different, int Minutes, IReadOnlyList<MentoringDeskPage.Cohort> Cohorts)
{
    private const int Shown = 6;

    public static async Task<MentoringDeskPage> LoadAsync(AppDbContext db, Viewer viewer, DateTime now, CancellationToken cancel)
    {
        var pairs = db.Mentorships.AsNoTracking().CoordinatedBy(viewer);
        var talks = db.MentoringSessions.AsNoTracking().Where(s => s.Status == SessionStatus.Held && pairs.Any(m => m.Id == s.MentorshipId));
        return new MentoringDeskPage(
            await pairs.GroupBy(m => m.Status).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel),
            (await db.QuietAsync(db.Mentorships.CoordinatedBy(viewer), now, cancel)).Count,
            await db.MentoringNeeds.CoordinatedBy(viewer).CountAsync(
                n => n.LeftAt == null && n.Cohort.Status == CohortStatus.Running
                    && !db.Mentorships.Any(m => m.NeedId == n.Id && m.Role == MatchRole.Main && (m.Status == MentorshipStatus.Proposed || m.Status == MentorshipStatus.Active)),
                cancel),
            await db.WaitingForHerWord(db.Mentorships.CoordinatedBy(viewer)).CountAsync(cancel),
            await db.MentorProfiles.CoordinatedBy(viewer).CountAsync(p => p.Status == MentorStatus.Applied, cancel),
            await db.ChangeWishesFor(viewer).CountAsync(w => w.HandledAt == null, cancel),
            await talks.CountAsync(s => s.Answer == SessionAnswer.Different, cancel),
            await talks.Where(s => s.Answer == SessionAnswer.Confirmed).SumAsync(s => s.Minutes, cancel),
            await db.MentoringCohorts.AsNoTracking().CoordinatedBy(viewer).Where(c => c.Status != CohortStatus.Closed).OrderByDescending(c => c.CreatedAt).ThenBy(c => c.Id).Take(Shown)
                .Select(c => new Cohort(c.Id, c.Name, c.Status, db.MentoringNeeds.Count(n => n.CohortId == c.Id && n.LeftAt == null), db.Mentorships.Count(m => m.CohortId == c.Id && m.Status == MentorshipStatus.Active)))
                .ToListAsync(cancel));
    }

    public int Of(MentorshipStatus status) => Pairs.GetValueOrDefault(status);

    public sealed record Cohort(Guid Id, string Name, CohortStatus Status, int Women, int Active);
}
