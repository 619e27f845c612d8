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

    /// <summary>Entries that a round takes in: the valid ones into the first, those that go on into a later one.</summary>
    /// <param name="db">The database.</param>
    /// <param name="contestId">The contest.</param>
    /// <param name="order">Of the round.</param>
    public static IQueryable<Entry> ComingInto(this AppDbContext db, Guid contestId, int order) =>
        db.GoingFor(contestId, order).Where(e => e.Status == EntryStatus.Valid);

    /// <summary>Entries that came as far as this round and do not enter it: not found valid, withdrawn, disqualified.</summary>
    public static IQueryable<Entry> LeftOutOf(this AppDbContext db, Guid contestId, int order) =>
        db.GoingFor(contestId, order).Where(e => e.Status != EntryStatus.Valid);

    /// <summary>Entries that would have come into a round that has begun, but were found valid too late.</summary>
    public static IQueryable<Entry> LateFor(this AppDbContext db, Guid contestId, Guid roundId, int order) =>
        db.ComingInto(contestId, order).Where(e => !db.RoundEntries.Any(r => r.RoundId == roundId && r.EntryId == e.Id));

    /// <summary>
    /// Entries that take part. Withdrawn, disqualified and invalid ones do not, from the moment they are; in a decided round the list
    /// is frozen (<see cref="RoundEntry.LeftAt"/>). The same rule as <see cref="RoundEntry.HasLeft"/>.
    /// </summary>
    public static IQueryable<RoundEntry> TakingPart(this IQueryable<RoundEntry> entries) =>
        entries.Where(e => e.LeftAt == null
            && (e.Round.Status == RoundStatus.Decided
                || (e.Entry.Status != EntryStatus.Withdrawn && e.Entry.Status != EntryStatus.Disqualified && e.Entry.Status != EntryStatus.Invalid)));

    /// <summary>Submitted entries of the contest; for a later round those the round before sent on.</summary>
    private static IQueryable<Entry> GoingFor(this AppDbContext db, Guid contestId, int order)
    {
        var submitted = db.Entries.Where(e => e.ContestId == contestId && e.SubmittedVersion > 0);
        return order == 1 ? submitted : submitted.Where(e => db.RoundEntries.Any(r => r.EntryId == e.Id && r.Round.ContestId == contestId && r.Round.Order == order - 1 && r.GoesOn == true));
    }
}
