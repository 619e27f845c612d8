using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Data.Awards;

/// <summary>Who may see which results: everyone the published ones, a contest's organizers every preparation.</summary>
public static class ResultsQueries
{
    /// <summary>Published and not yet corrected: of each contest the one with the highest number.</summary>
    public static IQueryable<ResultsPublication> InForce(this IQueryable<ResultsPublication> publications) =>
        publications.Where(p => p.Status == PublicationStatus.Published
            && !publications.Any(later => later.ContestId == p.ContestId && later.Status == PublicationStatus.Published && later.Number > p.Number));

    public static IQueryable<ResultsPublication> PreparedIn(this AppDbContext db, Viewer viewer, string slug) =>
        db.ResultsPublications.Where(p => db.Contests.Any(c => c.Id == p.ContestId && c.Slug == slug
            && c.Appointments.Any(a => a.PersonId == viewer.PersonId && a.RevokedAt == null && (a.Role == ContestRole.Organizer || a.Role == ContestRole.CoOrganizer))));
}
