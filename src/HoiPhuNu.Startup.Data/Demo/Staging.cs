using System.Buffers.Binary;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>
/// Leads a contest through its stages by the same domain methods the site calls, at any hour of the past. For demo data and for tests
/// that need a contest in some state; a step that is refused is a mistake of the caller and throws.
/// </summary>
public static class Staging
{
    // Shares no factor with the number of codes, so every code comes once before one returns.
    private const uint CodeStep = 7919;
    private const uint Codes = 30 * 30 * 30 * 30;

    /// <exception cref="InvalidOperationException">The step was refused.</exception>
    public static void Must(this Refusal? refusal)
    {
        if (refusal is not null)
        {
            throw new InvalidOperationException($"A staged step was refused: {refusal.Code} ({string.Join(", ", refusal.Arguments)}).");
        }
    }

    /// <summary>The same code for the same number, different codes for different numbers.</summary>
    public static string Code(Contest contest, int number)
    {
        ArgumentNullException.ThrowIfNull(contest);
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(bytes, (uint)number * CodeStep % Codes);
        return EntryCode.Create(contest.CodePrefix, contest.Year, bytes);
    }

    /// <summary>Tracks it, fills it whole and leaves it a draft.</summary>
    public static Entry Fill(AppDbContext db, Contest contest, Person entrant, EntryContent content, EntrantDetails details, DateTime at, Person? helper = null, Guid? helperUnitId = null)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(entrant);
        var by = helper?.Id ?? entrant.Id;
        var entry = Entry.Start(contest, entrant, at, by);
        db.Entries.Add(entry);
        if (helper is not null)
        {
            entry.BeHelpedBy(helper.Id, helperUnitId!.Value, ConsentWay.InPerson, "Chị đồng ý tại nhà văn hóa thôn, có chi hội trưởng chứng kiến.", at).Must();
        }

        entry.SavePledges(AllPledges, by, at).Must();
        entry.SaveDetails(_ => details, by, at).Must();
        entry.SaveDraft(_ => content, by, at).Must();
        return entry;
    }

    public static void Submit(Entry entry, int number, DateTime at, Guid? byId = null)
    {
        ArgumentNullException.ThrowIfNull(entry);
        entry.Submit(Code(entry.Contest, number), EntryHash.Of(entry.Draft, entry.DraftDetails, entry.DraftPledges), byId ?? entry.PersonId, at).Must();
    }

    /// <summary>Entries into a round with the version that counts now; the round goes on to assigning.</summary>
    public static List<RoundEntry> Bring(AppDbContext db, Round round, IEnumerable<Entry> entries, Guid byId, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(round);
        round.MoveTo(RoundStatus.Assigning, byId, at).Must();
        var brought = entries.Select(e => RoundEntry.Create(round.Id, e.Id, e.Versions.Single(v => v.Number == e.SubmittedVersion).Id, e.TrackId!.Value, at)).ToList();
        db.RoundEntries.AddRange(brought);
        return brought;
    }

    /// <summary>Spreads the round's entries over its panel and starts the scoring.</summary>
    public static List<ScoreSheet> Spread(AppDbContext db, Contest contest, Round round, IReadOnlyList<RoundEntry> entries, IReadOnlyList<Guid> judges, IReadOnlyList<SpreadForbidden> forbidden, Guid byId, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(contest);
        ArgumentNullException.ThrowIfNull(round);
        db.PanelMembers.AddRange(judges.Select(j => PanelMember.Create(round.Id, j, null, at)));
        var plan = JudgeSpread.Plan(new SpreadInput(round.ReadsPerEntry, [.. entries.Select(e => e.EntryId)], [.. judges.Select(j => new SpreadJudge(j, null))], forbidden, [], Seed: round.Order));
        var byEntry = entries.ToDictionary(e => e.EntryId);
        var sheets = plan.Added.Select(p => ScoreSheet.Assign(byEntry[p.EntryId], contest.Id, p.JudgeId, byHand: false, byId, at)).ToList();
        db.ScoreSheets.AddRange(sheets);
        round.MoveTo(RoundStatus.Scoring, byId, at).Must();
        return sheets;
    }

    public static void Score(ScoreSheet sheet, Func<Criterion, int> points, string comment, DateTime at, bool sign = true)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        sheet.Save(sheet.Round.Criteria.ToDictionary(c => c.Id, c => (int?)points(c)), comment, "", at).Must();
        if (sign)
        {
            sheet.Sign(at).Must();
        }
    }

    /// <summary>The ranking of each track, from the sheets as they are now.</summary>
    public static IReadOnlyDictionary<Guid, RankingResult> Rank(Round round, IReadOnlyList<RoundEntry> entries, IReadOnlyList<ScoreSheet> sheets, IReadOnlyDictionary<Guid, string> labels, IReadOnlyList<TieDecision>? ties = null)
    {
        ArgumentNullException.ThrowIfNull(round);
        var criteria = round.Criteria.Select(c => new RankingCriterion(c.Id, $"C{c.Order}", c.Order, c.MaxPoints, c.LadderPosition)).ToList();
        var reads = sheets.Where(s => s.Status != SheetStatus.Removed).ToLookup(s => s.RoundEntryId);
        return entries.Where(e => e.LeftAt is null).GroupBy(e => e.TrackId).ToDictionary(
            track => track.Key,
            track => Ranking.Of(new RankingInput(
                round.ReadsPerEntry,
                criteria,
                [.. track.Select(e => new RankingEntry(e.EntryId, labels[e.EntryId], reads[e.Id].Count(), [.. reads[e.Id].Select(Read)]))],
                [.. (ties ?? []).Where(t => t.TrackId == track.Key).Select(t => new RankingTieDecision(t.EntryIds, t.Reason))])));
    }

    /// <summary>No sheet changes any more; what is left is to part ties and to decide.</summary>
    public static void Lock(Round round, Guid byId, DateTime at) => round.MoveTo(RoundStatus.Locked, byId, at).Must();

    /// <summary>Decides the round, locking it first where that was not done: the best <paramref name="goOn"/> of each track go on (in the last round: are meant for an award).</summary>
    public static List<Guid> Decide(AppDbContext db, Contest contest, Round round, IReadOnlyList<RoundEntry> entries, IReadOnlyDictionary<Guid, RankingResult> rankings, int goOn, Guid byId, DateTime at)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(contest);
        ArgumentNullException.ThrowIfNull(round);
        if (round.Status == RoundStatus.Scoring)
        {
            Lock(round, byId, at);
        }

        var ranked = rankings.Values.SelectMany(r => r.Entries).ToDictionary(e => e.EntryId);
        foreach (var entry in entries)
        {
            var place = ranked[entry.EntryId];
            entry.Freeze(place.Rank, (int?)place.Score?.RoundedHundredths, place.Score?.ToString(), place.Rank <= goOn, null).Must();
        }

        round.MoveTo(RoundStatus.Decided, byId, at).Must();
        var going = entries.Where(e => e.GoesOn == true).OrderBy(e => e.Rank).Select(e => e.EntryId).ToList();
        db.Happened(new RoundDecided(round.Id, byId, at, contest.Id, entries.Count, going.Count, 0));
        return going;
    }

    public static Pledges AllPledges { get; } = new()
    {
        OwnWork = true,
        AcceptsRules = true,
        ConsentContest = true,
        ConsentSupport = true,
        ConsentMedia = true,
        ConsentSensitive = true,
        TextVersion = "2026-11",
    };

    private static RankingRead Read(ScoreSheet sheet) => new(
        sheet.JudgeId,
        sheet.Status switch { SheetStatus.Signed => RankingReadState.Signed, SheetStatus.Recused => RankingReadState.Recused, _ => RankingReadState.Open },
        sheet.Scores.ToDictionary(s => s.CriterionId, s => s.Points));
}
