using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>Builds what stands before and after submitting: the check, the receipt, the frozen versions.</summary>
public sealed class Submissions(AppDbContext db, IMentoringTopics topics, EntryReader reader, IStringLocalizer<EntriesText> T, IStringLocalizerFactory texts)
{
    public async Task<CheckPage?> CheckAsync(Viewer viewer, Guid id, DateTime now, CancellationToken cancel)
    {
        if (await db.Entries.AsNoTracking().LoadForTyping(viewer, id, cancel) is not { } entry)
        {
            return null;
        }

        var closed = entry.WhyCannotEdit(now);
        var names = await EntryNames.LoadAsync(db, entry.Contest, entry.DraftDetails, cancel, topics);
        return new CheckPage
        {
            Id = id,
            Title = entry.Draft.Title,
            ContestTitle = entry.Contest.Title,
            Until = closed is null ? entry.LastMinute : null,
            Sheet = new FactSheet(EntryFacts.Of(entry.Draft, entry.DraftDetails, entry.DraftPledges, names, withSensitive: true, T), closed is null ? $"/ho-so/{id}" : null),
            Lacks = [.. EntryCompleteness.Of(entry).Missing.Select(m => new CheckPage.Lack(texts.Say(m), $"/ho-so/{id}/{EntrySteps.StepOf(m).Slug}?ve=kiem-tra"))],
            ClosedBecause = closed is null ? null : texts.Say(closed),
            IsSubmittedAsTyped = entry.IsSubmittedAsTyped,
            SubmittedVersion = entry.SubmittedVersion,
            HelpedName = entry.PersonId == viewer.PersonId ? null : entry.Person.FullName,
            Form = new SubmitForm { Version = entry.Version },
        };
    }

    public async Task<ReceiptPage?> ReceiptAsync(Viewer viewer, Guid id, DateTime now, CancellationToken cancel)
    {
        var found = await db.Entries.AsNoTracking().EditableBy(viewer).Include(e => e.Contest).Where(e => e.Id == id && e.SubmittedVersion > 0)
            .Select(e => new
            {
                Entry = e,
                Entrant = e.Person.FullName,
                Version = e.Versions.Where(v => v.Number == e.SubmittedVersion).Select(v => new { v.Number, v.ReceivedAt, v.InGrace, v.ContentHash, v.SubmittedById }).First(),
                Round = e.Contest.Rounds.OrderBy(r => r.Order).Select(r => new { r.ScoringClosesAt, r.ReadsPerEntry }).FirstOrDefault(),
            }).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var helpers = await reader.HelpersAsync(id, cancel);
        return new ReceiptPage
        {
            Id = id,
            Code = found.Entry.Code!,
            Entrant = found.Entrant,
            Title = found.Entry.Title,
            ContestTitle = found.Entry.Contest.Title,
            Status = found.Entry.Status,
            Number = found.Version.Number,
            ReceivedAt = found.Version.ReceivedAt,
            InGrace = found.Version.InGrace,
            Hash = found.Version.ContentHash,
            SubmittedBy = found.Version.SubmittedById == found.Entry.PersonId ? found.Entrant : helpers.FirstOrDefault(h => h.PersonId == found.Version.SubmittedById)?.Name ?? "",
            SubmittedByHelper = found.Version.SubmittedById != found.Entry.PersonId,
            Until = found.Entry.WhyCannotEdit(now) is null ? found.Entry.LastMinute : null,
            FirstRoundUntil = found.Round?.ScoringClosesAt,
            Reads = found.Round?.ReadsPerEntry,
            ContactName = found.Entry.Contest.ContactName,
            ContactPhone = found.Entry.Contest.ContactPhone,
            Helpers = [.. helpers.Where(h => h.EndedAt is null)],
            HelpedName = found.Entry.PersonId == viewer.PersonId ? null : found.Entrant,
            DraftDiffers = found.Entry.DraftDiffers,
            CanWithdraw = found.Entry.WhyCannotWithdraw() is null,
        };
    }

    /// <param name="viewer">The entrant or her helper.</param>
    /// <param name="id">The entry.</param>
    /// <param name="number">Null: the version that counts.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<VersionPage?> VersionAsync(Viewer viewer, Guid id, int? number, CancellationToken cancel)
    {
        if (await db.Entries.AsNoTracking().LoadForTyping(viewer, id, cancel) is not { SubmittedVersion: > 0 } entry)
        {
            return null;
        }

        var wanted = number ?? entry.SubmittedVersion;
        if (await db.EntryVersions.AsNoTracking().SingleOrDefaultAsync(v => v.EntryId == id && v.Number == wanted, cancel) is not { } version)
        {
            return null;
        }

        var names = await EntryNames.LoadAsync(db, entry.Contest, version.Details, cancel, topics);
        return new VersionPage(id, version.Content.Title, entry.Code!, wanted, version.ReceivedAt, version.ContentHash, wanted == entry.SubmittedVersion,
            new FactSheet(EntryFacts.Of(version.Content, version.Details, version.Pledges, names, withSensitive: true, T)));
    }
}
