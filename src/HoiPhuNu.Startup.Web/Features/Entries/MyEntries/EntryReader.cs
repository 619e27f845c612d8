using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>What several pages of the entry file read alike.</summary>
public sealed class EntryReader(AppDbContext db, IStringLocalizer<EntriesText> T, IStringLocalizerFactory texts)
{
    /// <summary>Rows of a list, two commands: what is missing in a draft is worked out from the draft itself.</summary>
    public async Task<PageOf<EntryRow>> RowsAsync(IQueryable<Entry> ordered, Guid viewerPersonId, DateTime now, int page, CancellationToken cancel)
    {
        var found = await ordered.AsNoTracking().Include(e => e.Contest).Select(e => new
        {
            Entry = e,
            Entrant = e.Person.FullName,
            Commune = db.Units.Where(u => u.Id == e.CommuneId).Select(u => u.Name).FirstOrDefault(),
        }).ToPageAsync(page, cancel, size: 20);
        return new PageOf<EntryRow>(
            [.. found.Items.Select(x =>
            {
                var e = x.Entry;
                var sections = EntryCompleteness.SectionsOf(e.Draft);
                var completeness = EntryCompleteness.Of(e.Draft, e.DraftDetails, e.DraftPledges, e.Contest.EntrantTypes);
                var hers = e.PersonId == viewerPersonId;
                return new EntryRow(
                    e.Id, e.Status == EntryStatus.Draft ? e.Draft.Title : e.Title, hers ? null : x.Entrant, hers ? null : x.Commune, e.Contest.Title, e.Status, e.Code, e.DraftDiffers,
                    e.WhyCannotEdit(now) is null ? e.LastMinute : null, sections.Count(completeness.IsDone), sections.Count,
                    completeness.Missing is [var first, ..] ? texts.Say(first) : null);
            })],
            found.Paging);
    }

    /// <summary>Who helps with an entry, or has helped; one command.</summary>
    public async Task<IReadOnlyList<Helper>> HelpersAsync(Guid entryId, CancellationToken cancel)
    {
        var rows = await (
            from a in db.Assistances.AsNoTracking()
            where a.EntryId == entryId
            join person in db.People on a.HelperId equals person.Id
            join unit in db.Units on a.HelperUnitId equals unit.Id
            orderby a.At
            select new { a.Id, a.HelperId, person.FullName, Unit = unit.Name, person.Phone, a.Consent, a.Note, a.At, a.EndedAt, a.Typed }).ToListAsync(cancel);
        return [.. rows.Select(r => new Helper(r.Id, r.HelperId, r.FullName, r.Unit, r.Phone, EntryWords.Consent(r.Consent, T), r.Note, r.At, r.EndedAt, r.Typed))];
    }

    public sealed record Helper(Guid Id, Guid PersonId, string Name, string Unit, string? Phone, string Consent, string Note, DateTime At, DateTime? EndedAt, IReadOnlyList<HelpedPage> Typed)
    {
        public string Given => VietnameseText.GivenName(Name);

        public string? Tel => Phone is null ? null : PhoneNumber.Display(Phone);
    }
}
