using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Judging;

/// <summary>
/// Loads what <see cref="Ranking"/> needs and ranks every track. A handful of flat queries whatever the size: the nested projection
/// (entry → sheets → scores) is two hundred times slower on SQLite. Scores of open sheets are not even read.
/// </summary>
public static class RoundRankings
{
    public static async Task<RoundRanking?> LoadAsync(AppDbContext db, Guid roundId, CancellationToken cancel = default)
    {
        var round = await db.Rounds.AsNoTracking()
            .Where(r => r.Id == roundId)
            .Select(r => new
            {
                r.Id,
                r.ContestId,
                r.Name,
                r.Order,
                r.Status,
                r.ReadsPerEntry,
                r.AdvancePerTrack,
                Criteria = r.Criteria.OrderBy(c => c.Order).Select(c => new RankingCriterionName(c.Id, c.Name, c.Order, c.MaxPoints, c.LadderPosition)).ToList(),
                IsLast = !db.Rounds.Any(other => other.ContestId == r.ContestId && other.Order > r.Order),
            })
            .SingleOrDefaultAsync(cancel);
        if (round is null)
        {
            return null;
        }

        var criteria = round.Criteria;
        var tracks = await db.Set<Track>().AsNoTracking()
            .Where(t => t.ContestId == round.ContestId)
            .OrderBy(t => t.Order)
            .Select(t => new { t.Id, t.Name })
            .ToListAsync(cancel);
        var entries = await db.RoundEntries.AsNoTracking()
            .Where(e => e.RoundId == roundId)
            .TakingPart()
            .Select(e => new { e.TrackId, Label = new EntryLabel(e.EntryId, e.Id, e.Entry.Code ?? "", e.Entry.Title, e.Entry.Person.FullName, e.Entry.PersonId) })
            .ToListAsync(cancel);

        // Counted on their own, so that "assigned = signed + recused + missing" is a check and not a tautology.
        var assigned = await db.ScoreSheets
            .Where(s => s.RoundId == roundId && s.Status != SheetStatus.Removed)
            .GroupBy(s => s.EntryId)
            .Select(g => new { EntryId = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.EntryId, g => g.Count, cancel);
        var sheets = await db.ScoreSheets.AsNoTracking()
            .Where(s => s.RoundId == roundId && s.Status != SheetStatus.Removed)
            .Select(s => new { s.Id, s.EntryId, s.JudgeId, s.Status })
            .ToListAsync(cancel);
        var scores = await db.CriterionScores.AsNoTracking()
            .Join(db.ScoreSheets.Where(s => s.RoundId == roundId && s.Status == SheetStatus.Signed), c => c.SheetId, s => s.Id, (c, s) => new { c.SheetId, c.CriterionId, c.Points })
            .ToListAsync(cancel);
        var decisions = await db.TieDecisions.AsNoTracking()
            .Where(d => d.RoundId == roundId && d.ReplacedAt == null)
            .Select(d => new TieDecisionRow(d.Id, d.TrackId, d.EntryIds, d.Reason, d.At))
            .ToListAsync(cancel);

        var scoresOf = scores.ToLookup(s => s.SheetId);
        var sheetsOf = sheets.ToLookup(s => s.EntryId);
        RankingCriterion[] rubric = [.. criteria.Select(c => new RankingCriterion(c.Id, c.Id.ToString(), c.Order, c.Max, c.TieOrder))];
        var ranked = new List<TrackRanking>();
        foreach (var track in tracks)
        {
            var here = entries.Where(e => e.TrackId == track.Id).Select(e => e.Label).ToList();
            if (here.Count == 0)
            {
                continue;
            }

            var input = new RankingInput(
                round.ReadsPerEntry,
                rubric,
                [
                    .. here.Select(e => new RankingEntry(
                        e.EntryId,
                        e.Code,
                        assigned.GetValueOrDefault(e.EntryId),
                        [.. sheetsOf[e.EntryId].Select(s => new RankingRead(s.JudgeId, StateOf(s.Status), scoresOf[s.Id].ToDictionary(p => p.CriterionId, p => p.Points)))])),
                ],
                [.. decisions.Where(d => d.TrackId == track.Id).Select(d => new RankingTieDecision(d.EntryIds, d.Reason))]);
            ranked.Add(new TrackRanking(track.Id, track.Name, Ranking.Of(input), here.ToDictionary(e => e.EntryId)));
        }

        return new RoundRanking(round.Id, round.ContestId, round.Name, round.Order, round.Status, round.ReadsPerEntry, round.AdvancePerTrack, round.IsLast, criteria, ranked, decisions);
    }

    private static RankingReadState StateOf(SheetStatus status) => status switch
    {
        SheetStatus.Signed => RankingReadState.Signed,
        SheetStatus.Recused => RankingReadState.Recused,
        _ => RankingReadState.Open,
    };
}
