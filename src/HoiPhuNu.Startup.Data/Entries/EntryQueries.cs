using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Entries;

/// <summary>Who may see which entry. Judges are not here: they read frozen versions through their sheets.</summary>
public static class EntryQueries
{
    /// <summary>Her own.</summary>
    public static IQueryable<Entry> OwnedBy(this IQueryable<Entry> entries, Viewer viewer) => entries.Where(e => e.PersonId == viewer.PersonId);

    /// <summary>Her own and those she helps with at present, as in <see cref="AssistanceQueries.HelpedBy"/>.</summary>
    public static IQueryable<Entry> EditableBy(this IQueryable<Entry> entries, Viewer viewer) =>
        entries.Where(e => e.PersonId == viewer.PersonId || e.Assistances.Any(a => a.HelperId == viewer.PersonId && a.EndedAt == null && viewer.OfficerUnits.Contains(a.HelperUnitId)));

    /// <summary>One entry the viewer may type in, with its contest's tracks and sectors and the woman it belongs to.</summary>
    public static Task<Entry?> LoadForTyping(this IQueryable<Entry> entries, Viewer viewer, Guid id, CancellationToken cancel) =>
        entries.EditableBy(viewer).Include(e => e.Person).Include(e => e.Assistances).Include(e => e.Contest).ThenInclude(c => c.Tracks).Include(e => e.Contest).ThenInclude(c => c.Sectors)
            .AsSplitQuery().SingleOrDefaultAsync(e => e.Id == id, cancel);

    /// <summary>Submitted entries of contests whose files the viewer keeps (organizers and secretaries). Drafts stay the entrant's own.</summary>
    public static IQueryable<Entry> ScreenedBy(this IQueryable<Entry> entries, Viewer viewer) =>
        entries.Where(e => e.SubmittedVersion > 0 && e.Contest.Appointments.Any(a => a.PersonId == viewer.PersonId && a.RevokedAt == null && (a.Role == ContestRole.Organizer || a.Role == ContestRole.CoOrganizer || a.Role == ContestRole.Secretary)));

    /// <summary>Drafts of contests whose files the viewer keeps: to be counted, never to be read.</summary>
    public static IQueryable<Entry> DraftsCountedBy(this IQueryable<Entry> entries, Viewer viewer) =>
        entries.Where(e => e.Status == EntryStatus.Draft && e.Contest.Appointments.Any(a => a.PersonId == viewer.PersonId && a.RevokedAt == null && (a.Role == ContestRole.Organizer || a.Role == ContestRole.CoOrganizer || a.Role == ContestRole.Secretary)));

    /// <summary>Whose title, code or entrant holds what was typed, marks and case apart. Nothing typed: all.</summary>
    public static IQueryable<Entry> Matching(this IQueryable<Entry> entries, string? typed)
    {
        var words = VietnameseText.Fold(typed);
        if (words.Length == 0)
        {
            return entries;
        }

        var code = EntryCode.TryParse(typed, out var whole) ? whole : words.ToUpperInvariant();
        return entries.Where(e => e.TitleFolded.Contains(words) || e.Person.NameFolded.Contains(words) || (e.Code != null && e.Code.Contains(code)));
    }
}
