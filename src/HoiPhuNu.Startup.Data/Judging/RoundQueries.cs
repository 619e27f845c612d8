using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Data.Judging;

/// <summary>Who may work on which round.</summary>
public static class RoundQueries
{
    /// <summary>Rounds of contests the viewer organizes: assigning, locking, deciding.</summary>
    public static IQueryable<Round> RoundsManagedBy(this AppDbContext db, Viewer viewer) =>
        db.Rounds.Where(r => db.Contests.ManagedBy(viewer).Any(c => c.Id == r.ContestId));

    /// <summary>Rounds whose jury the viewer heads.</summary>
    public static IQueryable<Round> RoundsHeadedBy(this AppDbContext db, Viewer viewer) =>
        db.Rounds.Where(r => db.Contests.HeadedBy(viewer).Any(c => c.Id == r.ContestId));

    /// <summary>
    /// Entries that take part. Withdrawn, disqualified and invalid ones do not, from the moment they are; in a decided round the list
    /// is frozen (<see cref="RoundEntry.LeftAt"/>). The same rule as <see cref="RoundEntry.HasLeft"/>.
    /// </summary>
    public static IQueryable<RoundEntry> TakingPart(this IQueryable<RoundEntry> entries) =>
        entries.Where(e => e.LeftAt == null
            && (e.Round.Status == RoundStatus.Decided
                || (e.Entry.Status != EntryStatus.Withdrawn && e.Entry.Status != EntryStatus.Disqualified && e.Entry.Status != EntryStatus.Invalid)));
}
