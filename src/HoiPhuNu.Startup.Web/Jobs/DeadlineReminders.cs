using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Web.Features.Entries.Emails;
using HoiPhuNu.Startup.Web.Features.Judging.Emails;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>
/// Reminds who has begun an entry and not submitted it, and judges with unsigned sheets. Each reminder once: its key is made of what
/// it is about, and of the deadline, so that a deadline that was moved is announced again.
/// </summary>
public sealed class DeadlineReminders(AppDbContext db, EntryReaders readers, NoticeWriter notices, TimeProvider time) : IJob
{
    public static readonly TimeSpan[] BeforeEntriesClose = [TimeSpan.FromHours(3), TimeSpan.FromDays(1), TimeSpan.FromDays(7)];

    public static readonly TimeSpan[] BeforeScoringCloses = [TimeSpan.FromDays(1), TimeSpan.FromDays(3)];

    public async Task RunAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await RemindEntrantsAsync(now, cancel);
        await RemindJudgesAsync(now, cancel);
    }

    /// <summary>The nearest reminder that has come due; after a pause of the site only the last one missed is sent.</summary>
    public static TimeSpan? Due(TimeSpan[] before, DateTime deadline, DateTime now) =>
        now < deadline && before.Order().Where(b => deadline - b <= now).Select(b => (TimeSpan?)b).FirstOrDefault() is { } due ? due : null;

    private async Task RemindEntrantsAsync(DateTime now, CancellationToken cancel)
    {
        var soon = now + BeforeEntriesClose.Max();
        var contests = await db.Contests.AsNoTracking().Where(c => c.Status == ContestStatus.Open && c.ClosesAt > now && c.ClosesAt <= soon).ToListAsync(cancel);
        foreach (var contest in contests)
        {
            var closes = contest.ClosesAt!.Value;
            if (Due(BeforeEntriesClose, closes, now) is not { } before)
            {
                continue;
            }

            // Who began after the reminder came due knows the deadline: it stood on the first page she saw.
            var drafts = await db.Entries.Where(e => e.ContestId == contest.Id && e.Status == EntryStatus.Draft && e.CreatedAt <= closes - before).OrderBy(e => e.CreatedAt).Select(e => e.Id).ToListAsync(cancel);
            foreach (var batch in drafts.Chunk(NoticeWriter.Batch))
            {
                var entries = await db.Entries.AsNoTracking().Include(e => e.Person).Where(e => batch.Contains(e.Id)).ToListAsync(cancel);
                await notices.WriteAsync(
                    await readers.DraftsAsync(
                        entries,
                        entry => NoticeKey.Of(entry.Id, closes, before.TotalHours),
                        (entry, name, helped) => new EntryDeadlineEmail(Office.Of(contest), name, entry.Title, helped, closes),
                        entry => $"/ho-so/{entry.Id}",
                        cancel),
                    cancel);
            }
        }
    }

    private async Task RemindJudgesAsync(DateTime now, CancellationToken cancel)
    {
        var soon = now + BeforeScoringCloses.Max();
        var open = await db.AwaitedFromJudges()
            .Where(s => s.Round.ScoringClosesAt > now && s.Round.ScoringClosesAt <= soon)
            .GroupBy(s => new { s.ContestId, s.RoundId, s.JudgeId })
            .Select(g => new { g.Key.ContestId, g.Key.RoundId, g.Key.JudgeId, Left = g.Count() })
            .ToListAsync(cancel);
        if (open.Count == 0)
        {
            return;
        }

        var contestIds = open.Select(o => o.ContestId).Distinct().ToList();
        var judgeIds = open.Select(o => o.JudgeId).Distinct().ToList();
        var contests = await db.Contests.AsNoTracking().Include(c => c.Rounds).Where(c => contestIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancel);
        var judges = await db.People.AsNoTracking().Where(p => judgeIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        await notices.WriteAsync(
            from o in open
            let contest = contests[o.ContestId]
            let round = contest.Rounds.Single(r => r.Id == o.RoundId)
            let judge = judges[o.JudgeId]
            let until = round.ScoringClosesAt!.Value
            let before = Due(BeforeScoringCloses, until, now)
            where before is not null
            select new NoticeDraft(
                NoticeKey.Of(round.Id, judge.Id, until, before.Value.TotalHours),
                Recipient.Of(judge),
                contest.Id,
                new JudgeDeadlineEmail(Office.Of(contest), judge.FullName, round.Name, o.Left, until),
                "/cham-diem"),
            cancel);
    }
}
