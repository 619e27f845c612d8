using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Web.Features.Entries.Emails;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.Emails;

/// <summary>A decided round that has a next one: those who go on are told; the others hear with the results, as everybody does.</summary>
public sealed class TellWhoGoesOn(AppDbContext db, EntryReaders readers, NoticeWriter notices) : IHandle<RoundDecided>
{
    public async Task HandleAsync(RoundDecided happened, CancellationToken cancel)
    {
        var contest = await db.Contests.AsNoTracking().Include(c => c.Rounds).SingleAsync(c => c.Id == happened.InContestId, cancel);
        var round = contest.Rounds.Single(r => r.Id == happened.RoundId);
        if (contest.Rounds.Where(r => r.Order > round.Order).MinBy(r => r.Order) is not { } next)
        {
            return;
        }

        var goOn = await db.RoundEntries.Where(e => e.RoundId == round.Id && e.GoesOn == true && e.LeftAt == null).OrderBy(e => e.EntryId).Select(e => e.EntryId).ToListAsync(cancel);
        foreach (var batch in goOn.Chunk(NoticeWriter.Batch))
        {
            var entries = await db.Entries.AsNoTracking().Include(e => e.Person).Where(e => batch.Contains(e.Id)).ToListAsync(cancel);
            await notices.WriteAsync(
                await readers.DraftsAsync(
                    entries,
                    entry => NoticeKey.Of(happened.EventId, entry.Id),
                    (entry, name, helped) => new EntryGoesOnEmail(Office.Of(contest), name, entry.Title, helped, entry.Code ?? "", next.Name),
                    entry => $"/ho-so/{entry.Id}",
                    cancel),
                cancel);
        }
    }
}
