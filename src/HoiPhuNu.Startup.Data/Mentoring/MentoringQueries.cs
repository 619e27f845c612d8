using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Mentoring;

/// <summary>Who may see and do what in mentoring. Every load starts from one of these; somebody else's pair is no pair at all.</summary>
public static class MentoringQueries
{
    /// <summary>Profiles kept by units of the viewer's as a coordinator, and by those below them.</summary>
    public static IQueryable<MentorProfile> CoordinatedBy(this IQueryable<MentorProfile> profiles, Viewer viewer)
    {
        var paths = viewer.CoordinatorOf;
        return profiles.Where(p => paths.Any(path => EF.Functions.Like(p.Unit.Path, path + "%")));
    }

    /// <summary>Units the viewer coordinates, those below them with it.</summary>
    public static IQueryable<UnionUnit> CoordinatedBy(this IQueryable<UnionUnit> units, Viewer viewer)
    {
        var paths = viewer.CoordinatorOf;
        return units.Where(u => paths.Any(path => EF.Functions.Like(u.Path, path + "%")));
    }

    /// <summary>The profile whose claim link carries this secret. Whoever holds the link may look: it is handed to one person.</summary>
    public static IQueryable<MentorProfile> ClaimedWith(this IQueryable<MentorProfile> profiles, string secretHash) => profiles.Where(p => p.ClaimHash == secretHash);

    /// <summary>The viewer's own profile: none or one.</summary>
    public static IQueryable<MentorProfile> OwnedBy(this IQueryable<MentorProfile> profiles, Viewer viewer) => profiles.Where(p => p.PersonId == viewer.PersonId);

    public static IQueryable<MentoringCohort> CoordinatedBy(this IQueryable<MentoringCohort> cohorts, Viewer viewer)
    {
        var paths = viewer.CoordinatorOf;
        return cohorts.Where(c => paths.Any(path => EF.Functions.Like(c.Unit.Path, path + "%")));
    }

    public static IQueryable<MentoringNeed> CoordinatedBy(this IQueryable<MentoringNeed> needs, Viewer viewer)
    {
        var paths = viewer.CoordinatorOf;
        return needs.Where(n => paths.Any(path => EF.Functions.Like(n.Cohort.Unit.Path, path + "%")));
    }

    /// <summary>Her own, and those of women the viewer looks after as an officer.</summary>
    public static IQueryable<MentoringNeed> EditableBy(this AppDbContext db, Viewer viewer, DateOnly day) =>
        db.MentoringNeeds.Where(n => n.LeftAt == null
            && (n.PersonId == viewer.PersonId || db.Units.LookedAfterBy(viewer, day).Any(u => u.Id == n.Person.UnitId)));

    public static IQueryable<MatchRun> CoordinatedBy(this IQueryable<MatchRun> runs, Viewer viewer)
    {
        var paths = viewer.CoordinatorOf;
        return runs.Where(r => paths.Any(path => EF.Functions.Like(r.Cohort.Unit.Path, path + "%")));
    }

    /// <summary>The pair one of whose answer links carries this secret. Whoever holds the link may look: it was mailed to one person.</summary>
    public static IQueryable<Mentorship> AnsweredWith(this IQueryable<Mentorship> pairs, string secretHash) =>
        pairs.Where(m => m.MentorLinkHash == secretHash || m.WomanLinkHash == secretHash);

    /// <summary>Pairs the viewer may answer for: as the mentor, as the woman, for a woman she looks after as an officer.</summary>
    public static IQueryable<Mentorship> AnswerableBy(this AppDbContext db, Viewer viewer, DateOnly day) =>
        db.Mentorships.Where(m => m.PersonId == viewer.PersonId || m.Profile.PersonId == viewer.PersonId
            || db.Units.LookedAfterBy(viewer, day).Any(u => u.Id == m.Person.UnitId));

    public static IQueryable<Mentorship> CoordinatedBy(this IQueryable<Mentorship> pairs, Viewer viewer)
    {
        var paths = viewer.CoordinatorOf;
        return pairs.Where(m => paths.Any(path => EF.Functions.Like(m.Cohort.Unit.Path, path + "%")));
    }

    /// <summary>Where the viewer is the mentor; only once she has pledged to keep silence does she see a woman's data.</summary>
    public static IQueryable<Mentorship> MentoredBy(this IQueryable<Mentorship> pairs, Viewer viewer) =>
        pairs.Where(m => m.Profile.PersonId == viewer.PersonId && m.Profile.PledgedAt != null);

    /// <summary>Where the viewer is the woman.</summary>
    public static IQueryable<Mentorship> OwnedBy(this IQueryable<Mentorship> pairs, Viewer viewer) => pairs.Where(m => m.PersonId == viewer.PersonId);

    /// <summary>Pairs of women the viewer looks after as an officer: she may log and confirm for them.</summary>
    public static IQueryable<Mentorship> LookedAfterBy(this AppDbContext db, Viewer viewer, DateOnly day) =>
        db.Mentorships.Where(m => m.PersonId != viewer.PersonId && db.Units.LookedAfterBy(viewer, day).Any(u => u.Id == m.Person.UnitId));

    /// <summary>Everything the viewer may open as a pair page: mentor, woman, her officer, the coordinators.</summary>
    public static IQueryable<Mentorship> PairsVisibleTo(this AppDbContext db, Viewer viewer, DateOnly day)
    {
        var paths = viewer.CoordinatorOf;
        return db.Mentorships.Where(m => m.PersonId == viewer.PersonId
            || (m.Profile.PersonId == viewer.PersonId && m.Profile.PledgedAt != null)
            || paths.Any(path => EF.Functions.Like(m.Cohort.Unit.Path, path + "%"))
            || db.Units.LookedAfterBy(viewer, day).Any(u => u.Id == m.Person.UnitId));
    }

    /// <summary>Proposed or running: such a pair counts against the mentor's capacity in a new run.</summary>
    public static IQueryable<Mentorship> Open(this IQueryable<Mentorship> pairs) =>
        pairs.Where(m => m.Status == MentorshipStatus.Proposed || m.Status == MentorshipStatus.Active);

    /// <summary>Proposals a woman let pass unanswered (<see cref="Mentorship.Silent"/>) with nobody proposed to her in that role since: the coordinator speaks to her first.</summary>
    public static IQueryable<Mentorship> WaitingForHerWord(this AppDbContext db, IQueryable<Mentorship> pairs) =>
        pairs.Where(m => m.Status == MentorshipStatus.Lapsed && m.WomanAcceptedAt == null && m.Need.LeftAt == null && m.Cohort.Status != CohortStatus.Closed
            && !db.Mentorships.Any(later => later.NeedId == m.NeedId && later.Role == m.Role && later.ProposedAt > m.ProposedAt));

    /// <summary>Wishes for another pair in cohorts of the viewer's as a coordinator.</summary>
    public static IQueryable<ChangeWish> ChangeWishesFor(this AppDbContext db, Viewer viewer)
    {
        var pairs = db.Mentorships.CoordinatedBy(viewer);
        return db.ChangeWishes.Where(w => pairs.Any(m => m.Id == w.MentorshipId));
    }

    public static IQueryable<HoursCertificate> CoordinatedBy(this IQueryable<HoursCertificate> certificates, Viewer viewer)
    {
        var paths = viewer.CoordinatorOf;
        return certificates.Where(c => paths.Any(path => EF.Functions.Like(c.Profile.Unit.Path, path + "%")));
    }

    /// <summary>The mentor's own, and those her coordinators issued.</summary>
    public static IQueryable<HoursCertificate> PrintedBy(this IQueryable<HoursCertificate> certificates, Viewer viewer)
    {
        var paths = viewer.CoordinatorOf;
        return certificates.Where(c => c.Profile.PersonId == viewer.PersonId || paths.Any(path => EF.Functions.Like(c.Profile.Unit.Path, path + "%")));
    }

    /// <summary>Mentors the viewer's units may match: their own, those of units below, and those kept above (see <see cref="MatchInputs.InReachOf"/>).</summary>
    public static IQueryable<MentorProfile> WithinReachOf(this IQueryable<MentorProfile> profiles, Viewer viewer)
    {
        var paths = viewer.CoordinatorOf;
        return profiles.Where(p => p.Status == MentorStatus.Active && paths.Any(path => EF.Functions.Like(p.Unit.Path, path + "%") || EF.Functions.Like(path, p.Unit.Path + "%")));
    }
}
