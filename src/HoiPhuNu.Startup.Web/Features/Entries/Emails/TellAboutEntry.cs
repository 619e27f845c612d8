using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Web.Features.Notifications;

namespace HoiPhuNu.Startup.Web.Features.Entries.Emails;

/// <summary>Receipt, request to complete, invalid, out of the contest.</summary>
public sealed class TellAboutEntry(EntryReaders readers, NoticeWriter notices) : IHandle<EntrySubmitted>, IHandle<EntryReturned>, IHandle<EntryFoundInvalid>, IHandle<EntryDisqualified>
{
    public async Task HandleAsync(EntrySubmitted happened, CancellationToken cancel)
    {
        if (await readers.FindAsync(happened.EntryId, cancel) is not { } entry)
        {
            return;
        }

        var until = entry.Contest.AcceptsEntriesAt(happened.At) ? entry.Contest.ClosesAt : null;
        await TellAsync(entry, happened.EventId, (name, helped) => new EntrySubmittedEmail(Office.Of(entry.Contest), name, entry.Title, helped, happened.Code, happened.At, happened.Number, until), $"/ho-so/{entry.Id}/bien-nhan", cancel);
    }

    public Task HandleAsync(EntryReturned happened, CancellationToken cancel) =>
        TellWhileAsync(EntryStatus.Returned, happened.EntryId, happened.EventId, (entry, name, helped) => new EntryReturnedEmail(Office.Of(entry.Contest), name, entry.Title, helped, entry.Code!, entry.Reason!, happened.Until), cancel);

    public Task HandleAsync(EntryFoundInvalid happened, CancellationToken cancel) =>
        TellWhileAsync(EntryStatus.Invalid, happened.EntryId, happened.EventId, (entry, name, helped) => new EntryFoundInvalidEmail(Office.Of(entry.Contest), name, entry.Title, helped, entry.Code!, entry.Reason!), cancel);

    public Task HandleAsync(EntryDisqualified happened, CancellationToken cancel) =>
        TellWhileAsync(EntryStatus.Disqualified, happened.EntryId, happened.EventId, (entry, name, helped) => new EntryDisqualifiedEmail(Office.Of(entry.Contest), name, entry.Title, helped, entry.Code!, entry.Reason!), cancel);

    /// <summary>The reason stands with the entry, not in the event: when the entry has moved on meanwhile, the message has lost its meaning.</summary>
    private async Task TellWhileAsync(EntryStatus status, Guid entryId, Guid eventId, Func<Entry, string, string?, Message> message, CancellationToken cancel)
    {
        if (await readers.FindAsync(entryId, cancel) is { } entry && entry.Status == status && entry.Code is not null && entry.Reason is not null)
        {
            await TellAsync(entry, eventId, (name, helped) => message(entry, name, helped), $"/ho-so/{entry.Id}", cancel);
        }
    }

    private async Task TellAsync(Entry entry, Guid eventId, Func<string, string?, Message> message, string url, CancellationToken cancel) =>
        await notices.WriteAsync(await readers.DraftsAsync([entry], _ => eventId, (_, name, helped) => message(name, helped), _ => url, cancel), cancel);
}
