using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mine;

/// <summary>What is next and what is open, for a mentor, a woman, an officer: whatever of these the viewer is.</summary>
/// <param name="Profile">Her mentor profile, where she has one.</param>
/// <param name="AsMentor">Proposed and running pairs first, then ended ones.</param>
/// <param name="AsWoman">The same, where she is the woman.</param>
/// <param name="Needs">What she asked for and may still edit.</param>
/// <param name="InCare">Pairs of women she looks after as an officer.</param>
/// <param name="Waiting">Proposals for her as a mentor that she cannot read before her pledge.</param>
public sealed record MyMentoringPage(MentorProfile? Profile, IReadOnlyList<MyPair> AsMentor, IReadOnlyList<MyPair> AsWoman, IReadOnlyList<MyNeed> Needs, PageOf<MyPair>? InCare, int Waiting)
{
    private const int Shown = 50;

    public bool IsEmpty => Profile is null && AsMentor.Count == 0 && AsWoman.Count == 0 && Needs.Count == 0 && InCare is null or { Items.Count: 0 };

    public static async Task<MyMentoringPage> LoadAsync(AppDbContext db, Viewer viewer, DateTime now, int page, CancellationToken cancel)
    {
        var today = VietnamTime.Today(now);
        var profile = await db.MentorProfiles.OwnedBy(viewer).AsNoTracking().SingleOrDefaultAsync(cancel);
        var asMentor = profile?.PledgedAt is null ? [] : await Rows(db, db.Mentorships.MentoredBy(viewer), PairSide.Mentor, today).Take(Shown).ToListAsync(cancel);
        var waiting = profile is { PledgedAt: null } ? await db.Mentorships.CountAsync(m => m.ProfileId == profile.Id && m.Status == MentorshipStatus.Proposed, cancel) : 0;
        var asWoman = await Rows(db, db.Mentorships.OwnedBy(viewer), PairSide.Woman, today).Take(Shown).ToListAsync(cancel);
        var needs = await db.MentoringNeeds.AsNoTracking().Where(n => n.PersonId == viewer.PersonId && n.LeftAt == null && n.LockedAt == null && n.Cohort.Status != CohortStatus.Closed)
            .OrderByDescending(n => n.CreatedAt).Select(n => new MyNeed(n.Id, n.Title, n.Cohort.Name)).Take(Shown).ToListAsync(cancel);
        var inCare = viewer.IsOfficer ? await Rows(db, db.LookedAfterBy(viewer, today), PairSide.Woman, today).ToPageAsync(page, cancel) : null;
        return new MyMentoringPage(profile, asMentor, asWoman, needs, inCare, waiting);
    }

    private static IQueryable<MyPair> Rows(AppDbContext db, IQueryable<Mentorship> pairs, PairSide side, DateOnly today) =>
        pairs.AsNoTracking()
            .Where(m => m.Status == MentorshipStatus.Proposed || m.Status == MentorshipStatus.Active || m.Status == MentorshipStatus.Ended)
            .OrderBy(m => m.Status).ThenByDescending(m => m.ProposedAt).ThenBy(m => m.Id)
            .Select(m => new MyPair(
                m.Id,
                m.Person.FullName,
                side == PairSide.Mentor ? m.Person.FullName : m.Profile.Person.FullName,
                m.Need.Title,
                m.Status,
                m.Role,
                m.AnswerBy,
                side == PairSide.Mentor ? m.MentorAcceptedAt != null : m.WomanAcceptedAt != null,
                db.MentoringSessions.Where(s => s.MentorshipId == m.Id && s.Status == SessionStatus.Planned && s.Date >= today).Min(s => (DateOnly?)s.Date),
                db.MentoringSessions.Where(s => s.MentorshipId == m.Id && s.Status == SessionStatus.Held).Max(s => (DateOnly?)s.Date),
                db.ActionItems.Count(a => a.MentorshipId == m.Id && a.DoneAt == null),
                db.MentoringSessions.Count(s => s.MentorshipId == m.Id && s.Status == SessionStatus.Held && s.Answer == SessionAnswer.None)));
}
