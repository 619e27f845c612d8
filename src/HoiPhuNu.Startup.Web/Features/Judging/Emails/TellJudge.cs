using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Emails;

public sealed class TellJudge(AppDbContext db, NoticeWriter notices) : IHandle<JudgeGotEntries>
{
    public async Task HandleAsync(JudgeGotEntries happened, CancellationToken cancel)
    {
        var contest = await db.Contests.AsNoTracking().SingleAsync(c => c.Id == happened.InContestId, cancel);
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == happened.RoundId, cancel);
        var judge = await db.People.AsNoTracking().SingleAsync(p => p.Id == happened.JudgeId, cancel);
        await notices.WriteAsync(
            [new(happened.EventId, Recipient.Of(judge), contest.Id, new JudgeGotEntriesEmail(Office.Of(contest), judge.FullName, round.Name, happened.Count, round.ScoringClosesAt), "/cham-diem")],
            cancel);
    }
}
