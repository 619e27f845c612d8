using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Data.Judging;

/// <summary>Who may open which score sheet. Somebody else's is no sheet at all: the page answers 404.</summary>
public static class ScoreSheetQueries
{
    /// <summary>
    /// The viewer's own sheets of rounds that have begun to score, as long as her appointment is in force and she is on the round's
    /// panel. A sheet an organizer took away is hers no more.
    /// </summary>
    public static IQueryable<ScoreSheet> ForJudge(this AppDbContext db, Viewer viewer) =>
        db.ScoreSheets.Where(s => s.JudgeId == viewer.PersonId
            && s.Status != SheetStatus.Removed
            && (s.Round.Status == RoundStatus.Scoring || s.Round.Status == RoundStatus.Locked || s.Round.Status == RoundStatus.Decided)
            && db.PanelMembers.Any(m => m.RoundId == s.RoundId && m.JudgeId == viewer.PersonId && m.RemovedAt == null)
            && db.ContestAppointments.Any(a => a.ContestId == s.ContestId && a.PersonId == viewer.PersonId && a.RevokedAt == null && (a.Role == ContestRole.HeadJudge || a.Role == ContestRole.Judge)));

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
