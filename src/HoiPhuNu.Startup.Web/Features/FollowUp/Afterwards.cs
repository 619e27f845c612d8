using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp;

/// <summary>What came after a project: contests the woman entered since, and her other projects. Call with a project the viewer may see.</summary>
/// <param name="Entries">In the order in which she began them.</param>
/// <param name="Projects">Whichever came first.</param>
public sealed record Afterwards(IReadOnlyList<Afterwards.Entered> Entries, IReadOnlyList<Afterwards.Other> Projects)
{
    private const int Most = 10;

    public static Afterwards None { get; } = new([], []);

    public bool IsEmpty => Entries.Count == 0 && Projects.Count == 0;

    public static Task<Afterwards> ForHerAsync(AppDbContext db, Viewer viewer, Guid projectId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        var own = db.Entries.OwnedBy(viewer);
        return LoadAsync(db, projectId, own, db.Entries.Where(e => false), own, db.SupportedProjects.OwnedBy(viewer), "/du-an/", cancel);
    }

    /// <summary>
    /// Entries that were submitted, without title or code where the viewer may not read them. Who judges a contest is not told before its
    /// results whom she may have before her.
    /// </summary>
    public static Task<Afterwards> ForStaffAsync(AppDbContext db, Viewer viewer, Guid projectId, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        var entries = db.Entries.Where(e => e.SubmittedVersion > 0 && e.Status != EntryStatus.Draft
            && (e.Contest.Status == ContestStatus.Published || !db.PanelMembers.Any(m => m.JudgeId == viewer.PersonId && m.RemovedAt == null && m.Round.ContestId == e.ContestId)));
        return LoadAsync(db, projectId, entries, db.Entries.ScreenedBy(viewer), db.Entries.HelpedBy(viewer), db.SupportedProjects.FollowedBy(db, viewer, today), "/theo-doi/", cancel);
    }

    private static async Task<Afterwards> LoadAsync(AppDbContext db, Guid projectId, IQueryable<Entry> entries, IQueryable<Entry> screened, IQueryable<Entry> typed, IQueryable<SupportedProject> projects, string home, CancellationToken cancel)
    {
        var inForce = db.ResultsPublications.InForce();
        var entered = await (
            from p in db.SupportedProjects.AsNoTracking()
            where p.Id == projectId
            from e in entries
            where e.PersonId == p.PersonId && (p.EntryId == null || e.Id != p.EntryId)
                && e.CreatedAt > (db.Entries.Where(own => own.Id == p.EntryId).Select(own => (DateTime?)own.CreatedAt).FirstOrDefault() ?? p.CreatedAt)
            orderby e.CreatedAt
            select new
            {
                e.Id,
                e.Title,
                e.Status,
                e.Contest.Slug,
                Contest = e.Contest.Title,
                e.Contest.Year,
                IsPublished = e.Contest.Status == ContestStatus.Published,
                MayScreen = screened.Any(x => x.Id == e.Id),
                MayType = typed.Any(x => x.Id == e.Id),
                Award = db.ResultRows.Where(r => r.EntryId == e.Id && r.AwardName != "" && inForce.Any(x => x.Id == r.PublicationId)).Select(r => r.AwardName).FirstOrDefault(),
            }).Take(Most).ToListAsync(cancel);
        var others = await (
            from p in db.SupportedProjects.AsNoTracking()
            where p.Id == projectId
            from other in projects
            where other.PersonId == p.PersonId && other.Id != p.Id
            orderby other.CreatedAt
            select new { other.Id, other.Title, other.Code, other.ClosedAt }).Take(Most).ToListAsync(cancel);
        return new Afterwards(
            [
                .. entered.Select(e => new Entered(
                    e.Contest,
                    e.Year,
                    e.MayScreen || e.MayType || e.IsPublished ? e.Title : "",
                    e.Status,
                    e.IsPublished ? e.Award ?? "" : "",
                    e.MayScreen ? $"/to-chuc/{e.Slug}/ho-so/{e.Id}" : e.MayType ? $"/ho-so/{e.Id}" : null)),
            ],
            [.. others.Select(p => new Other(p.Title, p.Code, p.ClosedAt is not null, home + p.Id))]);
    }

    /// <param name="Contest">Its title.</param>
    /// <param name="Year">The contest's.</param>
    /// <param name="Title">Of the entry; empty: not for this viewer.</param>
    /// <param name="Status">Of the entry.</param>
    /// <param name="Award">Once the results are published; empty: none.</param>
    /// <param name="Href">Where the viewer reads it; null: nowhere.</param>
    public sealed record Entered(string Contest, int Year, string Title, EntryStatus Status, string Award, string? Href);

    /// <param name="Title">Of the project.</param>
    /// <param name="Code">DA26-7F3K-92.</param>
    /// <param name="IsClosed">Not followed any more.</param>
    /// <param name="Href">Its page.</param>
    public sealed record Other(string Title, string Code, bool IsClosed, string Href);
}
