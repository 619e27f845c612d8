using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Data.Judging;

/// <summary>Who may open which score sheet. Somebody else's is no sheet at all: the page answers 404.</summary>
public static class ScoreSheetQueries
{
    /// <summary>The viewer's own sheets of rounds that have begun to score, as long as she may work on them (<see cref="InJudgesHands"/>).</summary>
    public static IQueryable<ScoreSheet> ForJudge(this AppDbContext db, Viewer viewer) =>
        db.InJudgesHands().Where(s => s.JudgeId == viewer.PersonId
            && (s.Round.Status == RoundStatus.Scoring || s.Round.Status == RoundStatus.Locked || s.Round.Status == RoundStatus.Decided));

    /// <summary>Sheets whose signature is waited for: open ones, of entries that take part, in a round that is scoring.</summary>
    public static IQueryable<ScoreSheet> AwaitedFromJudges(this AppDbContext db) =>
        db.InJudgesHands().OfEntriesTakingPart().Where(s => s.Status == SheetStatus.Open && s.Round.Status == RoundStatus.Scoring);

    /// <summary>
    /// Sheets whose judge has her appointment in force and stands on the round's panel, in a contest that was not cancelled. A sheet an
    /// organizer took away is hers no more.
    /// </summary>
    private static IQueryable<ScoreSheet> InJudgesHands(this AppDbContext db) =>
        db.ScoreSheets.Where(s => s.Status != SheetStatus.Removed
            && db.PanelMembers.Any(m => m.RoundId == s.RoundId && m.JudgeId == s.JudgeId && m.RemovedAt == null)
            && db.ContestAppointments.Any(a => a.ContestId == s.ContestId && a.PersonId == s.JudgeId && a.RevokedAt == null && (a.Role == ContestRole.HeadJudge || a.Role == ContestRole.Judge))
            && db.Contests.Any(c => c.Id == s.ContestId && c.Status != ContestStatus.Cancelled));

    /// <summary>All sheets of rounds of contests whose jury the viewer heads.</summary>
    public static IQueryable<ScoreSheet> ForHeadJudge(this AppDbContext db, Viewer viewer) =>
        db.ScoreSheets.Where(s => s.Status != SheetStatus.Removed
            && db.ContestAppointments.Any(a => a.ContestId == s.ContestId && a.PersonId == viewer.PersonId && a.RevokedAt == null && a.Role == ContestRole.HeadJudge));

    /// <summary>Sheets of entries that still take part: the same rule as <see cref="RoundQueries.TakingPart"/>.</summary>
    public static IQueryable<ScoreSheet> OfEntriesTakingPart(this IQueryable<ScoreSheet> sheets) =>
        sheets.Where(s => s.RoundEntry.LeftAt == null
            && (s.Round.Status == RoundStatus.Decided
                || (s.RoundEntry.Entry.Status != EntryStatus.Withdrawn && s.RoundEntry.Entry.Status != EntryStatus.Disqualified && s.RoundEntry.Entry.Status != EntryStatus.Invalid)));
}
