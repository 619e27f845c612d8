using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Awards;

/// <summary>
/// Everything a results publication is made of, read afresh: the decided last round with its frozen ranks, the award plan, the counts.
/// Read when preparing and again when approving: what changed in between changes the hash. An entry disqualified after its round was
/// decided keeps its frozen rank there and gets nothing here.
/// </summary>
public sealed record LastRound(
    IReadOnlyList<Award> Awards,
    IReadOnlyList<CollectiveAward> CollectiveAwards,
    IReadOnlyList<LastRound.Line> Lines,
    ResultsFacts Facts)
{
    public IReadOnlyList<RankedForAward> Ranked => [.. Lines.Select(l => new RankedForAward(l.EntryId, l.TrackId, l.Rank, l.GoesOn))];

    public string CodeOf(Guid entryId) => Lines.FirstOrDefault(l => l.EntryId == entryId)?.Code ?? "";

    /// <summary>Null while the contest has no decided last round. Six flat commands, whatever the number of entries.</summary>
    public static async Task<LastRound?> LoadAsync(AppDbContext db, Contest contest, string decisionNumber, CancellationToken cancel)
    {
        var round = await db.Rounds.AsNoTracking().Where(r => r.ContestId == contest.Id).OrderByDescending(r => r.Order)
            .Select(r => new
            {
                r.Id,
                r.Name,
                r.Status,
                Host = db.Units.Where(u => u.Id == contest.HostUnitId).Select(u => u.Name).First(),
                Received = db.Entries.Count(e => e.ContestId == contest.Id && e.SubmittedVersion > 0),
            }).FirstOrDefaultAsync(cancel);
        if (round is not { Status: RoundStatus.Decided })
        {
            return null;
        }

        var rows = await (
            from e in db.RoundEntries.AsNoTracking()
            where e.RoundId == round.Id && e.LeftAt == null && e.Entry.Status != EntryStatus.Disqualified
            join t in db.Set<Track>() on e.TrackId equals t.Id
            join u in db.Units on e.Entry.CommuneId equals u.Id into units
            from unit in units.DefaultIfEmpty()
            select new { e.EntryId, Code = e.Entry.Code!, e.TrackId, TrackName = t.Name, TrackOrder = t.Order, e.Rank, e.Score, e.ExactScore, GoesOn = e.GoesOn == true, e.EntryVersion.Content, e.EntryVersion.Details, Path = (string?)unit!.Path }).ToListAsync(cancel);
        var provinces = await db.Units.AsNoTracking().Where(u => u.Level == UnitLevel.Province).Select(u => new { u.Path, u.Name }).ToListAsync(cancel);
        var lines = rows.Select(r => new Line(
            r.EntryId,
            r.Code,
            r.Content.Title,
            r.Details.FullName,
            provinces.Where(p => r.Path?.StartsWith(p.Path, StringComparison.Ordinal) == true).MaxBy(p => p.Path.Length)?.Name ?? "",
            FirstSentences(r.Content.Summary),
            r.TrackId,
            r.TrackName,
            r.TrackOrder,
            r.Rank,
            r.Score,
            r.ExactScore ?? "",
            r.GoesOn)).OrderBy(l => l.TrackOrder).ThenBy(l => l.Rank ?? int.MaxValue).ThenBy(l => l.Code, StringComparer.Ordinal).ToList();
        var awards = await db.Awards.AsNoTracking().Where(a => a.ContestId == contest.Id).OrderBy(a => a.Rank).ToListAsync(cancel);
        var collective = await db.CollectiveAwards.AsNoTracking().Include(a => a.Unit).Where(a => a.ContestId == contest.Id).ToListAsync(cancel);
        var sheets = await db.ScoreSheets.AsNoTracking().Where(s => s.RoundId == round.Id && s.RoundEntry.LeftAt == null && s.RoundEntry.Entry.Status != EntryStatus.Disqualified && s.Status != SheetStatus.Removed)
            .GroupBy(s => new { s.JudgeId, s.Status }).Select(g => new { g.Key.JudgeId, g.Key.Status, Count = g.Count() }).ToListAsync(cancel);
        var facts = new ResultsFacts
        {
            ContestTitle = contest.Title,
            HostUnitName = round.Host,
            RoundName = round.Name,
            DecisionNumber = VietnameseText.Clean(decisionNumber),
            Received = round.Received,
            InLastRound = lines.Count,
            Provinces = lines.Select(l => l.Province).Where(p => p.Length > 0).Distinct().Count(),
            SheetsAssigned = sheets.Sum(s => s.Count),
            SheetsSigned = sheets.Where(s => s.Status == SheetStatus.Signed).Sum(s => s.Count),
            SheetsRecused = sheets.Where(s => s.Status == SheetStatus.Recused).Sum(s => s.Count),
            SheetsMissing = sheets.Where(s => s.Status == SheetStatus.Open).Sum(s => s.Count),
            Judges = sheets.Where(s => s.Status == SheetStatus.Signed).Select(s => s.JudgeId).Distinct().Count(),
        };
        return new LastRound(awards, collective, lines, facts);
    }

    public IEnumerable<ResultRow> Rows(Guid publicationId, IReadOnlyDictionary<Guid, AwardChoice> choices) => Lines.Select(line =>
    {
        var choice = choices.GetValueOrDefault(line.EntryId);
        var award = Awards.FirstOrDefault(a => a.Id == choice?.AwardId);
        return new ResultRow(publicationId)
        {
            EntryId = line.EntryId,
            EntryCode = line.Code,
            Title = line.Title,
            EntrantName = line.EntrantName,
            UnitName = line.Province,
            Summary = line.Summary,
            TrackId = line.TrackId,
            TrackName = line.TrackName,
            TrackOrder = line.TrackOrder,
            Rank = line.Rank,
            Score = line.Score,
            ExactScore = line.ExactScore,
            AwardId = award?.Id,
            AwardName = award?.Name ?? "",
            AwardRank = award?.Rank,
            Amount = award?.Amount,
            InKind = award?.InKind ?? "",
            Sponsor = award?.Sponsor ?? "",
            Certificate = award?.Certificate ?? "",
            OverrideReason = VietnameseText.CleanLines(choice?.Reason),
        };
    });

    public IEnumerable<CollectiveRow> Collective(Guid publicationId) => CollectiveAwards
        .OrderBy(a => a.Unit.NameSortKey, StringComparer.Ordinal).ThenBy(a => a.Id)
        .Select((a, i) => new CollectiveRow(publicationId) { Order = i + 1, UnitName = a.Unit.Name, UnitId = a.UnitId, AwardName = a.Name, Amount = a.Amount, Reason = a.Reason });

    /// <summary>As much of her summary as fits on a card, cut at the end of a sentence or, failing that, of a word.</summary>
    private static string FirstSentences(string summary)
    {
        var text = VietnameseText.Clean(summary);
        const int goal = 180;
        if (text.Length <= goal)
        {
            return text;
        }

        var stop = text.LastIndexOf(". ", goal, StringComparison.Ordinal);
        if (stop > 40)
        {
            return text[..(stop + 1)];
        }

        // Somebody pasted an address or typed without spaces: cut anywhere, but not through a pair.
        var word = text.LastIndexOf(' ', goal) is > 0 and var space ? space : char.IsHighSurrogate(text[goal - 1]) ? goal - 1 : goal;
        return string.Concat(text.AsSpan(0, word), "…");
    }

    public sealed record Line(Guid EntryId, string Code, string Title, string EntrantName, string Province, string Summary, Guid TrackId, string TrackName, int TrackOrder, int? Rank, int? Score, string ExactScore, bool GoesOn);
}
