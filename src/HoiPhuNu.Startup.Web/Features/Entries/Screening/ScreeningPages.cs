using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Entries.MyEntries;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.Screening;

/// <summary>Builds the secretary's list and the entry before her.</summary>
public sealed class ScreeningPages(AppDbContext db, IMentoringTopics topics, EntryReader reader, IStringLocalizer<EntriesText> T, IStringLocalizerFactory texts)
{
    private const int CommunesAPage = 20;

    public async Task<ScreeningListPage?> ListAsync(Viewer viewer, string slug, ScreeningFilter filter, CancellationToken cancel)
    {
        if (await db.Contests.AsNoTracking().RunBy(viewer).Where(c => c.Slug == slug).Include(c => c.Tracks).Include(c => c.Sectors).AsSplitQuery().SingleOrDefaultAsync(cancel) is not { } contest)
        {
            return null;
        }

        var all = db.Entries.AsNoTracking().ScreenedBy(viewer).Where(e => e.ContestId == contest.Id);
        var counts = await all.GroupBy(e => e.Status).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        var units = await all.Where(e => e.CommuneId != null).Select(e => e.CommuneId).Distinct().Join(db.Units, id => id, u => u.Id, (_, u) => new { u.Id, u.Name, u.NameSortKey }).OrderBy(u => u.NameSortKey).ToListAsync(cancel);
        var unsubmitted = db.Entries.AsNoTracking().DraftsCountedBy(viewer).Where(e => e.ContestId == contest.Id);
        var drafts = await unsubmitted.GroupBy(e => e.CommuneId)
            .Select(g => new { Commune = db.Units.Where(u => u.Id == g.Key).Select(u => u.Name).FirstOrDefault(), Count = g.Count() })
            .OrderByDescending(d => d.Count).ThenBy(d => d.Commune).ToPageAsync(filter.TrangNhap, cancel, CommunesAPage, "trangnhap");
        return new ScreeningListPage
        {
            Slug = slug,
            ContestTitle = contest.Title,
            Filter = filter,
            Page = await RowsAsync(Filtered(all, filter), filter, cancel),
            Counts = counts.ToDictionary(c => c.Key, c => c.Count),
            DraftCount = await unsubmitted.CountAsync(cancel),
            Drafts = new([.. drafts.Items.Select(d => (d.Commune ?? T["Chưa ghi xã"].Value, d.Count))], drafts.Paging),
            Tracks = [.. contest.Tracks.OrderBy(t => t.Order).Select(t => new FieldOption(t.Id.ToString(), t.Name))],
            Sectors = [.. contest.Sectors.OrderBy(s => s.Order).Select(s => new FieldOption(s.Id.ToString(), s.Name))],
            Units = [.. units.Select(u => new FieldOption(u.Id.ToString(), u.Name))],
        };
    }

    /// <param name="viewer">Organizer or secretary.</param>
    /// <param name="slug">The contest.</param>
    /// <param name="entryId">The entry.</param>
    /// <param name="number">An older version; null: the one that counts.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<ScreeningPage?> ShowAsync(Viewer viewer, string slug, Guid entryId, int? number, DateTime now, CancellationToken cancel)
    {
        if (await Load(db.Entries.AsNoTracking(), viewer, slug, entryId, cancel) is not { } entry)
        {
            return null;
        }

        var shown = number ?? entry.SubmittedVersion;
        if (await db.EntryVersions.AsNoTracking().SingleOrDefaultAsync(v => v.EntryId == entryId && v.Number == shown, cancel) is not { } version)
        {
            return null;
        }

        var waiting = db.Entries.AsNoTracking().ScreenedBy(viewer).Where(e => e.ContestId == entry.ContestId && e.Status == EntryStatus.Submitted && e.Id != entryId);
        var names = await EntryNames.LoadAsync(db, entry.Contest, version.Details, cancel, topics);
        var versions = await db.EntryVersions.AsNoTracking().Where(v => v.EntryId == entryId).OrderByDescending(v => v.Number)
            .Select(v => new ScreeningPage.VersionLine(v.Number, v.ReceivedAt, v.InGrace, db.People.Where(p => p.Id == v.SubmittedById).Select(p => p.FullName).First(), v.ContentHash)).ToListAsync(cancel);
        return new ScreeningPage
        {
            Slug = slug,
            ContestTitle = entry.Contest.Title,
            EntryId = entryId,
            Code = entry.Code!,
            Title = entry.Title,
            Status = entry.Status,
            Reason = entry.Reason,
            ReturnedUntil = entry.ReturnedUntil,
            ScreenedBy = entry.ScreenedById is null ? null : await db.People.Where(p => p.Id == entry.ScreenedById).Select(p => p.FullName).SingleAsync(cancel),
            ScreenedAt = entry.ScreenedAt,
            Number = shown,
            Counts = entry.SubmittedVersion,
            Sheet = new FactSheet(EntryFacts.Of(version.Content, version.Details, version.Pledges, names, withSensitive: false, T)),
            Versions = versions,
            Helpers = await reader.HelpersAsync(entryId, cancel),
            WhyNot = entry.WhyCannotScreen(now) is { } why ? texts.Say(why) : null,
            WhyNotDisqualify = entry.WhyCannotDisqualify() is { } whyNot ? texts.Say(whyNot) : null,
            Next = await waiting.OrderBy(e => e.LastSubmittedAt < entry.LastSubmittedAt).ThenBy(e => e.LastSubmittedAt).Select(e => (Guid?)e.Id).FirstOrDefaultAsync(cancel),
            Left = await waiting.CountAsync(cancel),
            SuggestedUntil = VietnamTime.ToUtc(VietnamTime.ToLocal(now).Date.AddDays(7).AddHours(17)),
        };
    }

    /// <summary>One submitted entry of a contest the viewer runs, with what its rules look at.</summary>
    public static Task<Entry?> Load(IQueryable<Entry> entries, Viewer viewer, string slug, Guid entryId, CancellationToken cancel) =>
        entries.ScreenedBy(viewer).Include(e => e.Contest).ThenInclude(c => c.Rounds).Include(e => e.Contest).ThenInclude(c => c.Tracks).Include(e => e.Contest).ThenInclude(c => c.Sectors)
            .AsSplitQuery().SingleOrDefaultAsync(e => e.Id == entryId && e.Contest.Slug == slug, cancel);

    private static IQueryable<Entry> Filtered(IQueryable<Entry> entries, ScreeningFilter filter)
    {
        entries = entries.Matching(filter.Tim);
        entries = filter.TinhTrang is { } status ? entries.Where(e => e.Status == status) : entries;
        entries = filter.Bang is { } track ? entries.Where(e => e.TrackId == track) : entries;
        entries = filter.LinhVuc is { } sector ? entries.Where(e => e.SectorId == sector) : entries;
        return filter.DonVi is { } unit ? entries.Where(e => e.CommuneId == unit) : entries;
    }

    private Task<PageOf<ScreeningListPage.Row>> RowsAsync(IQueryable<Entry> entries, ScreeningFilter filter, CancellationToken cancel)
    {
        var ordered = filter.SapXep switch
        {
            "ten" => entries.OrderBy(e => e.Person.NameSortKey).ThenBy(e => e.Code),
            "ma" => entries.OrderBy(e => e.Code),
            _ => entries.OrderBy(e => e.LastSubmittedAt).ThenBy(e => e.Code),
        };
        return ordered.Select(e => new ScreeningListPage.Row(
            e.Id, e.Code!, e.Title, e.Person.FullName,
            db.Units.Where(u => u.Id == e.CommuneId).Select(u => u.Name).FirstOrDefault() ?? "",
            e.Contest.Tracks.Where(t => t.Id == e.TrackId).Select(t => t.Name).FirstOrDefault() ?? "",
            e.Contest.Sectors.Where(s => s.Id == e.SectorId).Select(s => s.Name).FirstOrDefault() ?? "",
            e.Status, e.LastSubmittedAt!.Value, e.SubmittedVersion, e.Assistances.Any(), e.ReturnedUntil)).ToPageAsync(filter.Trang, cancel);
    }
}
