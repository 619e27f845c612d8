using System.Security.Cryptography;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>
/// Freezes the draft as the version that counts. What was submitted is what stood on the page: if it changed meanwhile she is asked to
/// read it again. Pressing twice submits once.
/// </summary>
public sealed class SubmitEntry(AppDbContext db)
{
    private const int Attempts = 3;

    /// <param name="viewer">The entrant or her helper.</param>
    /// <param name="id">The entry.</param>
    /// <param name="version">Version of the entry that was shown.</param>
    /// <param name="receivedAt">The instant that counts.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<(bool Found, Refusal? Refusal)> RunAsync(Viewer viewer, Guid id, int version, DateTime receivedAt, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await db.WriteAsync(token => SubmitAsync(viewer, id, version, receivedAt, token), cancel);
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // On SQL Server two presses may meet, or two entries draw the same code: look again.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<(bool Found, Refusal? Refusal)> SubmitAsync(Viewer viewer, Guid id, int version, DateTime receivedAt, CancellationToken cancel)
    {
        if (await db.Entries.LoadForTyping(viewer, id, cancel) is not { } entry)
        {
            return (false, null);
        }

        if (!entry.IsSubmittedAsTyped && entry.Version != version)
        {
            return (true, entry.WhyCannotEdit(receivedAt) ?? EntryRefusals.ChangedMeanwhile);
        }

        var code = entry.Code ?? await FreshCodeAsync(entry, cancel);
        return (true, entry.Submit(code, EntryHash.Of(entry.Draft, entry.DraftDetails, entry.DraftPledges), viewer.PersonId, receivedAt));
    }

    private async Task<string> FreshCodeAsync(Entry entry, CancellationToken cancel)
    {
        while (true)
        {
            var code = EntryCode.Create(entry.Contest.CodePrefix, entry.Contest.Year, RandomNumberGenerator.GetBytes(4));
            if (!await db.Entries.AnyAsync(e => e.Code == code, cancel))
            {
                return code;
            }
        }
    }
}
