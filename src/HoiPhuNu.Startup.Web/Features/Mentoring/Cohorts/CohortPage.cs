using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

/// <summary>One cohort: its women and what each wants.</summary>
public sealed record CohortPage(CohortPage.Facts Cohort, PageOf<CohortPage.Row> Women, TopicNames Topics, int All, int Wordless, int Places, string? Search)
{
    public static async Task<CohortPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid id, string? search, int page, DateTime now, CancellationToken cancel)
    {
        var facts = await db.MentoringCohorts.AsNoTracking().CoordinatedBy(viewer).Where(c => c.Id == id)
            .Select(c => new Facts(c.Id, c.Name, c.Unit.Name, c.Unit.Path, c.Kind, c.Status, db.Contests.Where(x => x.Id == c.ContestId).Select(x => x.Title).FirstOrDefault(), c.AnswerDays, c.QuietDays, c.Weights,
                db.Mentorships.Count(m => m.CohortId == c.Id && m.Status == MentorshipStatus.Proposed), db.Mentorships.Count(m => m.CohortId == c.Id && m.Status == MentorshipStatus.Active)))
            .SingleOrDefaultAsync(cancel);
        if (facts is null)
        {
            return null;
        }

        var needs = db.MentoringNeeds.AsNoTracking().CoordinatedBy(viewer).Where(n => n.CohortId == id && n.LeftAt == null);
        var all = await needs.CountAsync(cancel);
        var wordless = await needs.CountAsync(n => n.TopicCount == 0, cancel);
        var folded = VietnameseText.Fold(search);
        if (folded.Length > 0)
        {
            needs = needs.Where(n => n.Person.NameFolded.Contains(folded));
        }

        var rows = await needs.OrderBy(n => n.Person.NameSortKey).ThenBy(n => n.Id)
            .Select(n => new Row(
                n.Id,
                n.Person.FullName,
                n.Title,
                db.Units.Where(u => u.Id == n.ProvinceId).Select(u => u.Name).FirstOrDefault(),
                n.Details,
                n.LockedAt != null,
                db.Mentorships.Count(m => m.NeedId == n.Id && m.Status == MentorshipStatus.Proposed),
                db.Mentorships.Count(m => m.NeedId == n.Id && m.Status == MentorshipStatus.Active)))
            .ToPageAsync(page, cancel);
        return new CohortPage(facts, rows, await TopicNames.LoadAsync(db, cancel), all, wordless, await PlacesAsync(db, facts.Path, VietnamTime.Today(now), cancel), search);
    }

    /// <summary>Women the mentors in reach could still take.</summary>
    private static async Task<int> PlacesAsync(AppDbContext db, string path, DateOnly today, CancellationToken cancel)
    {
        var rooms = await db.MentorProfiles.InReachOf(path).Where(p => p.PausedUntil == null || p.PausedUntil < today)
            .Select(p => p.Capacity - db.Mentorships.Count(m => m.ProfileId == p.Id && (m.Status == MentorshipStatus.Proposed || m.Status == MentorshipStatus.Active))).ToListAsync(cancel);
        return rooms.Sum(room => Math.Max(0, room));
    }

    public sealed record Facts(Guid Id, string Name, string Unit, string Path, CohortKind Kind, CohortStatus Status, string? Contest, int AnswerDays, int QuietDays, MatchWeights Weights, int Proposed, int Active);

    public sealed record Row(Guid Id, string Name, string Title, string? Province, NeedDetails Details, bool Locked, int Proposed, int Active);
}
