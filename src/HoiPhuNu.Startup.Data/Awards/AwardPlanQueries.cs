using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Data.Awards;

/// <summary>Who plans which awards: the organizers of the contest.</summary>
public static class AwardPlanQueries
{
    /// <summary>What the call of a contest promises: of every contest that is public.</summary>
    public static IQueryable<Award> AwardsAnnounced(this AppDbContext db) => db.Awards.Where(a => db.Contests.Public().Any(c => c.Id == a.ContestId));

    public static IQueryable<Award> AwardsPlannedBy(this AppDbContext db, Viewer viewer, string contestSlug)
    {
        var contests = db.Contests.ManagedBy(viewer).Where(c => c.Slug == contestSlug);
        return db.Awards.Where(a => contests.Any(c => c.Id == a.ContestId));
    }

    public static IQueryable<CollectiveAward> CollectiveAwardsPlannedBy(this AppDbContext db, Viewer viewer, string contestSlug)
    {
        var contests = db.Contests.ManagedBy(viewer).Where(c => c.Slug == contestSlug);
        return db.CollectiveAwards.Where(a => contests.Any(c => c.Id == a.ContestId));
    }
}
