using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Data.Awards;

/// <summary>Who may see which results: everyone the published ones, a contest's organizers every preparation.</summary>
public static class ResultsQueries
{
    /// <summary>Published and not yet corrected: of each contest the one with the highest number.</summary>
    public static IQueryable<ResultsPublication> InForce(this IQueryable<ResultsPublication> publications) =>
        publications.Where(p => p.Status == PublicationStatus.Published
            && !publications.Any(later => later.ContestId == p.ContestId && later.Status == PublicationStatus.Published && later.Number > p.Number));

    /// <summary>Every publication of a contest the viewer organizes, published or not.</summary>
    public static IQueryable<ResultsPublication> PreparedIn(this AppDbContext db, Viewer viewer, string slug)
    {
        var contests = db.Contests.ManagedBy(viewer).Where(c => c.Slug == slug);
        return db.ResultsPublications.Where(p => contests.Any(c => c.Id == p.ContestId));
    }
}
