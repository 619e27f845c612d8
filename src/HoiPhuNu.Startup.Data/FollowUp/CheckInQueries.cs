using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>Which check-ins count as the last, and which as the next. Of all projects: the caller asks for one she may see.</summary>
public static class CheckInQueries
{
    /// <summary>Accepted ones, the one of the latest period first: what is filled late of an earlier period tells the past, as in figures (docs/follow-up.md).</summary>
    public static IOrderedQueryable<CheckIn> LatestFirst(this IQueryable<CheckIn> checkIns) =>
        checkIns.Where(c => c.SeenOn != null).OrderByDescending(c => c.To).ThenByDescending(c => c.SeenOn);

    /// <summary>Wait for somebody to fill them, and no later one came: who filled that one said all the earlier ones asked. A question that came back is always answered.</summary>
    public static IQueryable<CheckIn> StillAsked(this IQueryable<CheckIn> checkIns, AppDbContext db) =>
        checkIns.Where(c => c.Status == CheckInStatus.Returned
            || ((c.Status == CheckInStatus.Due || c.Status == CheckInStatus.Draft)
                && !db.CheckIns.Any(later => later.ProjectId == c.ProjectId && (later.Status == CheckInStatus.Submitted || later.Status == CheckInStatus.Accepted) && later.DueOn >= c.DueOn)));
}
