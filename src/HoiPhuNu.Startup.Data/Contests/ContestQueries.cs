using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Contests;

/// <summary>Who may see and run which contest. Every load starts from one of these.</summary>
public static class ContestQueries
{
    /// <summary>What everyone may see: what was opened once, cancelled since or not; never a draft, not even a cancelled one.</summary>
    public static IQueryable<Contest> Public(this IQueryable<Contest> contests) => contests.Where(c => c.OpenedAt != null);

    /// <summary>Open to entries at this instant, the closing minute included.</summary>
    public static IQueryable<Contest> TakingEntriesAt(this IQueryable<Contest> contests, DateTime now)
    {
        var minuteBefore = now.AddMinutes(-1);
        return contests.Public().Where(c => c.Status == ContestStatus.Open && c.OpensAt <= now && c.ClosesAt > minuteBefore);
    }

    /// <summary>Announced, not yet taking entries.</summary>
    public static IQueryable<Contest> UpcomingAt(this IQueryable<Contest> contests, DateTime now) =>
        contests.Public().Where(c => c.Status == ContestStatus.Open && c.OpensAt > now);

    /// <summary>Public, and no longer taking entries: judged, published or cancelled.</summary>
    public static IQueryable<Contest> PastAt(this IQueryable<Contest> contests, DateTime now)
    {
        var minuteBefore = now.AddMinutes(-1);
        return contests.Public().Where(c => c.Status != ContestStatus.Open || c.ClosesAt <= minuteBefore);
    }

    /// <summary>Contests the viewer organizes: as organizer or co-organizer, by an appointment in force.</summary>
    public static IQueryable<Contest> ManagedBy(this IQueryable<Contest> contests, Viewer viewer) =>
        contests.Where(c => c.Appointments.Any(a => a.PersonId == viewer.PersonId && a.RevokedAt == null && (a.Role == ContestRole.Organizer || a.Role == ContestRole.CoOrganizer)));

    /// <summary>Contests in which the viewer organizes or keeps the files: screening, who must be telephoned.</summary>
    public static IQueryable<Contest> RunBy(this IQueryable<Contest> contests, Viewer viewer) =>
        contests.Where(c => c.Appointments.Any(a => a.PersonId == viewer.PersonId && a.RevokedAt == null && (a.Role == ContestRole.Organizer || a.Role == ContestRole.CoOrganizer || a.Role == ContestRole.Secretary)));

    /// <summary>Contests whose jury the viewer heads.</summary>
    public static IQueryable<Contest> HeadedBy(this IQueryable<Contest> contests, Viewer viewer) =>
        contests.Where(c => c.Appointments.Any(a => a.PersonId == viewer.PersonId && a.RevokedAt == null && a.Role == ContestRole.HeadJudge));

    /// <summary>Contests in which the viewer has any work: nobody of them may enter it.</summary>
    public static IQueryable<Contest> WorkedInBy(this IQueryable<Contest> contests, Guid personId) =>
        contests.Where(c => c.Appointments.Any(a => a.PersonId == personId && a.RevokedAt == null));

    /// <summary>With everything its rules ask about: tracks, sectors, rounds and their rubrics; one flat query each.</summary>
    public static IQueryable<Contest> Whole(this IQueryable<Contest> contests) =>
        contests.Include(c => c.Tracks).Include(c => c.Sectors).Include(c => c.Rounds).ThenInclude(r => r.Criteria).AsSplitQuery();
}
