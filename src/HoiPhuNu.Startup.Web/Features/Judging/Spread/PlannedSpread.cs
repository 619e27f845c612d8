using System.Security.Cryptography;
using System.Text;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Spread;

/// <summary>
/// The plan a seed makes from the records as they are now. While assigning, untouched automatic sheets are planned anew; once the judges
/// have them (scoring) everything given stays and only what is lacking is added.
/// </summary>
/// <param name="Plan">What the pure function says.</param>
/// <param name="Replaced">Sheets that the plan no longer wants.</param>
/// <param name="Added">Pairs that the plan wants and nobody has yet.</param>
public sealed record PlannedSpread(SpreadResult Plan, IReadOnlyList<Guid> Replaced, IReadOnlyList<SpreadPair> Added)
{
    /// <summary>Changes whenever the plan does: what is put into effect is what was shown.</summary>
    public string Fingerprint
    {
        get
        {
            var text = new StringBuilder();
            foreach (var pair in Added.OrderBy(p => p.EntryId).ThenBy(p => p.JudgeId))
            {
                text.Append(pair.EntryId).Append(pair.JudgeId);
            }

            foreach (var sheet in Replaced.Order())
            {
                text.Append(sheet);
            }

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text.ToString())))[..16];
        }
    }

    public static async Task<PlannedSpread> MakeAsync(AppDbContext db, RoundHead round, long seed, CancellationToken cancel)
    {
        var entries = await db.RoundEntries.Where(e => e.RoundId == round.Id).TakingPart().Select(e => e.EntryId).ToListAsync(cancel);
        var judges = await db.PanelMembers
            .Where(m => m.RoundId == round.Id && m.RemovedAt == null && db.ContestAppointments.Any(a => a.ContestId == round.ContestId && a.PersonId == m.JudgeId && a.RevokedAt == null && (a.Role == ContestRole.HeadJudge || a.Role == ContestRole.Judge)))
            .Select(m => new SpreadJudge(m.JudgeId, m.Capacity))
            .ToListAsync(cancel);
        var sheets = await db.ScoreSheets.OfEntriesTakingPart()
            .Where(s => s.RoundId == round.Id && (s.Status == SheetStatus.Open || s.Status == SheetStatus.Signed))
            .Select(s => new { s.Id, s.EntryId, s.JudgeId, Kept = s.Status == SheetStatus.Signed || s.ByHand || s.SavedAt != null })
            .ToListAsync(cancel);
        var scoring = round.Status == RoundStatus.Scoring;
        var kept = sheets.Where(s => s.Kept || scoring).Select(s => new SpreadPair(s.EntryId, s.JudgeId)).ToList();
        var free = sheets.Where(s => !s.Kept && !scoring).ToDictionary(s => new SpreadPair(s.EntryId, s.JudgeId), s => s.Id);
        var conflicts = await ConflictTable.LoadAsync(db, round.ContestId, judges.ConvertAll(j => j.Id), entries, cancel);
        var plan = JudgeSpread.Plan(new SpreadInput(
            round.Reads,
            entries,
            judges,
            [.. conflicts.All.Select(c => new SpreadForbidden(c.EntryId, c.JudgeId, c.Kind.ToString()))],
            kept,
            seed));
        var wanted = plan.Added.ToHashSet();
        return new PlannedSpread(plan, [.. free.Where(f => !wanted.Contains(f.Key)).Select(f => f.Value)], [.. plan.Added.Where(p => !free.ContainsKey(p))]);
    }
}
