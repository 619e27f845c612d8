using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Entries.Emails;

/// <summary>
/// Consent to help is what the officer writes down; the woman herself is told, so that help she never asked for does not go unseen. On
/// the list of telephone calls it does not stand: who has neither account nor address was met or called by the officer.
/// </summary>
public sealed class TellAboutHelp(AppDbContext db, EntryReaders readers, NoticeWriter notices) : IHandle<HelpBegan>
{
    public async Task HandleAsync(HelpBegan happened, CancellationToken cancel)
    {
        if (await readers.FindAsync(happened.EntryId, cancel) is not { } entry)
        {
            return;
        }

        var help = await (
            from a in db.Assistances
            where a.EntryId == entry.Id && a.HelperId == happened.ById && a.EndedAt == null
            join person in db.People on a.HelperId equals person.Id
            join unit in db.Units on a.HelperUnitId equals unit.Id
            select new { person.FullName, Unit = unit.Name }).FirstOrDefaultAsync(cancel);
        if (help is not null)
        {
            var message = new EntryHelpBeganEmail(Office.Of(entry.Contest), entry.Person.FullName, entry.Draft.Title, help.FullName, help.Unit);
            await notices.WriteAsync([new NoticeDraft(happened.EventId, Recipient.Of(entry.Person, entry.DraftDetails.Email), entry.ContestId, message, $"/ho-so/{entry.Id}/nguoi-giup")], cancel);
        }
    }
}
