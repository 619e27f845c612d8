using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Data.Notifications;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Entries.Emails;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Calls;

public sealed record CallsPage(string Slug, string Contest, PageOf<CallRow> Calls, CallsFilter Filter, int ToCall)
{
    /// <summary>One-time links are nobody else's business, and a receipt was on the screen of whoever pressed the button.</summary>
    private static readonly string[] KindsWithoutCall = [.. OneTimeMessage.Kinds, Message.KindOf(typeof(EntrySubmittedEmail)), Message.KindOf(typeof(EntryHelpBeganEmail))];

    public static async Task<CallsPage?> LoadAsync(AppDbContext db, string slug, Viewer viewer, CallsFilter filter, int page, CancellationToken cancel)
    {
        if (await db.Contests.RunBy(viewer).Where(c => c.Slug == slug).Select(c => new { c.Id, c.Title }).SingleOrDefaultAsync(cancel) is not { } contest)
        {
            return null;
        }

        var all = db.Notices.AsNoTracking().ThatNeedACall(contest.Id, KindsWithoutCall);
        var toCall = await all.StillToCall().CountAsync(cancel);
        var shown = from notice in filter.Done ? all.Where(n => n.TelephonedAt != null) : all.StillToCall()
                    join person in db.People on notice.PersonId equals person.Id
                    select new { notice, person };
        if (VietnameseText.Fold(filter.Search) is { Length: > 0 } search)
        {
            shown = shown.Where(x => x.person.NameFolded.Contains(search));
        }

        shown = filter.ByName ? shown.OrderBy(x => x.person.NameSortKey).ThenBy(x => x.notice.CreatedAt) : shown.OrderBy(x => x.notice.CreatedAt).ThenBy(x => x.person.NameSortKey);
        var rows = await shown.Select(x => new CallRow(
            x.notice.Id, x.person.FullName, x.person.Phone, x.notice.Subject, x.notice.Body, x.notice.CreatedAt, x.notice.TelephonedAt,
            db.People.Where(p => p.Id == x.notice.TelephonedById).Select(p => p.FullName).FirstOrDefault())).ToPageAsync(page, cancel);
        return new(slug, contest.Title, rows, filter, toCall);
    }
}
