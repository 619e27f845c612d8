using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Judging.Panel;

/// <summary>Makes the panel of a round the chosen judges. What those who leave had not signed comes back; what they had signed stays and counts.</summary>
public sealed class ChangePanel(AppDbContext db, TimeProvider time, IStringLocalizer<JudgingText> T)
{
    /// <returns>How many unsigned sheets came back.</returns>
    public Task<int> RunAsync(RoundHead round, IReadOnlyDictionary<Guid, int?> wanted, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var now = time.GetUtcNow().UtcDateTime;
            var known = await db.PanelMembers.Where(m => m.RoundId == round.Id).ToDictionaryAsync(m => m.JudgeId, token);
            List<Guid> came = [.. wanted.Keys.Where(id => !known.TryGetValue(id, out var member) || member.RemovedAt is not null)];
            List<Guid> left = [.. known.Values.Where(m => m.RemovedAt is null && !wanted.ContainsKey(m.JudgeId)).Select(m => m.JudgeId)];
            foreach (var (judgeId, capacity) in wanted)
            {
                if (known.TryGetValue(judgeId, out var member))
                {
                    member.Restore();
                    member.Limit(capacity);
                }
                else
                {
                    db.PanelMembers.Add(PanelMember.Create(round.Id, judgeId, capacity, now));
                }
            }

            left.ForEach(id => known[id].Remove(now));
            var sheets = await db.ScoreSheets.Where(s => s.RoundId == round.Id && left.Contains(s.JudgeId) && s.Status == SheetStatus.Open).ToListAsync(token);
            sheets.ForEach(s => s.Remove(viewer.PersonId, now, T["Giám khảo rời ban chấm"]));
            if (came.Count + left.Count > 0)
            {
                db.Happened(new PanelChanged(round.Id, viewer.PersonId, now, round.ContestId, came, left));
            }

            return sheets.Count;
        },
        cancel);
}
