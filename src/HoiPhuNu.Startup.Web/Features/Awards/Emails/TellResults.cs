using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Web.Features.Entries.Emails;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Awards.Emails;

/// <summary>
/// Everyone who submitted hears how it ended, winners and others alike, in the same minutes; from the frozen rows, so the message
/// says what the public page says. Who withdrew or was taken out has been told before.
/// </summary>
public sealed class TellResults(AppDbContext db, EntryReaders readers, NoticeWriter notices) : IHandle<ResultsPublished>
{
    public async Task HandleAsync(ResultsPublished happened, CancellationToken cancel)
    {
        var contest = await db.Contests.AsNoTracking().SingleAsync(c => c.Id == happened.InContestId, cancel);
        // A number above one is no correction by itself: a preparation that was sent back has taken one, too.
        var isCorrection = await db.ResultsPublications.AnyAsync(p => p.ContestId == contest.Id && p.Status == PublicationStatus.Published && p.Number < happened.Number, cancel);
        var won = (await db.ResultRows.AsNoTracking().Where(r => r.PublicationId == happened.PublicationId && r.AwardName != "").ToListAsync(cancel)).ToDictionary(r => r.EntryId);
        var told = await db.Entries
            .Where(e => e.ContestId == contest.Id && e.SubmittedVersion > 0 && e.Status != EntryStatus.Withdrawn && e.Status != EntryStatus.Disqualified)
            .OrderBy(e => e.FirstSubmittedAt).Select(e => e.Id).ToListAsync(cancel);
        foreach (var batch in told.Chunk(NoticeWriter.Batch))
        {
            var entries = await db.Entries.AsNoTracking().Include(e => e.Person).Where(e => batch.Contains(e.Id)).ToListAsync(cancel);
            await notices.WriteAsync(
                await readers.DraftsAsync(
                    entries,
                    entry => NoticeKey.Of(happened.EventId, entry.Id),
                    (entry, name, helped) => Tell(entry, name, helped, won.GetValueOrDefault(entry.Id)),
                    _ => $"/ket-qua/{contest.Slug}",
                    cancel),
                cancel);
        }

        ResultsPublishedEmail Tell(Entry entry, string name, string? helped, ResultRow? row) => new(
            Office.Of(contest), name, row?.Title ?? entry.Title, helped, entry.Code ?? "", row?.AwardName ?? "", row?.Amount, row?.InKind ?? "", row?.Certificate ?? "", isCorrection);
    }
}
