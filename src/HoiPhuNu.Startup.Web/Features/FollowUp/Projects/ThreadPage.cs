using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

/// <summary>The thread of one project, from the entry to what became of it: one flat query for each part.</summary>
public sealed record ThreadPage(
    ThreadPage.Top Project,
    IReadOnlyList<ThreadPage.Form> Forms,
    IReadOnlyList<ThreadPage.Comment> Comments,
    IReadOnlyList<ProjectParts.PairLine> Pairs,
    IReadOnlyList<ProjectParts.SupportLine> Supports,
    IReadOnlyList<ProjectParts.TrancheLine> Tranches,
    IReadOnlyList<ProjectParts.MilestoneLine> Milestones,
    IReadOnlyList<ProjectParts.CheckInLine> CheckIns,
    IReadOnlyList<ProjectParts.AskedLine> Asked,
    IReadOnlyList<ProjectParts.VisitLine> Visits,
    IReadOnlyList<ProjectParts.ActionLine> Actions,
    IReadOnlyList<ThreadPage.Warned> Warnings,
    DateOnly Today)
{
    /// <summary>What she entered since, and what else of hers is supported.</summary>
    public Afterwards After { get; private init; } = Afterwards.None;

    public ProjectParts.CheckInLine? LastSeen => ProjectParts.LastSeen(CheckIns);

    public ProjectParts.CheckInLine? NextCheckIn => ProjectParts.Next(CheckIns);

    public ProjectParts.TrancheLine? NextTranche => Tranches.FirstOrDefault(t => !t.IsPaid);

    public int? Progress => ProjectParts.Progress(Milestones);

    public ProjectParts.MoneySum Money => ProjectParts.Sum(Supports);

    /// <summary>Null when the viewer is no staff of it.</summary>
    public static async Task<ThreadPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid id, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        var today = VietnamTime.Today(now);
        if (await TopAsync(db, viewer, id, today, cancel) is not { } top)
        {
            return null;
        }

        return new ThreadPage(
            top,
            await db.SupportedProjects.AsNoTracking().Where(p => p.Id == id).SelectMany(p => p.LegalForms).OrderBy(f => f.Since != null).ThenBy(f => f.Since).Select(f => new Form(f.Form, f.Since, f.Name)).ToListAsync(cancel),
            await CommentsAsync(db, top, cancel),
            await ProjectParts.PairsAsync(db, top.PersonId, db.PairsVisibleTo(viewer, today), cancel),
            await ProjectParts.SupportsAsync(db, id, cancel),
            await ProjectParts.TranchesAsync(db, id, cancel),
            await ProjectParts.MilestonesAsync(db, id, cancel),
            await ProjectParts.CheckInsAsync(db, id, cancel),
            await ProjectParts.AskedAsync(db, id, cancel),
            await ProjectParts.VisitsAsync(db, id, cancel),
            await ProjectParts.ActionsAsync(db, id, cancel),
            await db.Warnings.AsNoTracking().Where(w => w.ProjectId == id && (w.Status == WarningStatus.Open || w.Status == WarningStatus.Snoozed)).OrderBy(w => w.Status).ThenBy(w => w.RaisedOn)
                .Select(w => new Warned(w.Kind, w.Facts, w.RaisedOn, w.Status == WarningStatus.Snoozed ? w.SnoozedUntil : null)).Take(ProjectParts.Most).ToListAsync(cancel),
            today)
        {
            After = await Afterwards.ForStaffAsync(db, viewer, id, today, cancel),
        };
    }

    private static async Task<Top?> TopAsync(AppDbContext db, Viewer viewer, Guid id, DateOnly today, CancellationToken cancel)
    {
        var screened = db.Entries.ScreenedBy(viewer);
        var helped = db.Entries.HelpedBy(viewer);
        var looked = db.HomesLookedAfterBy(viewer, today);
        var found = await db.SupportedProjects.AsNoTracking().FollowedBy(db, viewer, today).Where(p => p.Id == id).Select(p => new
        {
            Project = p,
            p.Person.FullName,
            p.Person.Phone,
            Unit = p.Unit.Name,
            p.Unit.Path,
            Above = db.Units.Where(u => u.Id == p.Unit.ParentId).Select(u => u.Name).FirstOrDefault(),
            By = db.People.Where(x => x.Id == p.CreatedById).Select(x => x.FullName).FirstOrDefault(),
            Entry = db.Entries.Where(e => e.Id == p.EntryId).Select(e => new { e.Code, e.Title, e.Contest.Slug, ContestTitle = e.Contest.Title, IsPublished = e.Contest.Status == ContestStatus.Published, MayScreen = screened.Any(x => x.Id == e.Id), MayHelp = helped.Any(x => x.Id == e.Id) }).FirstOrDefault(),
            IsOfficer = looked.Any(u => u.Id == p.UnitId),
        }).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var p = found.Project;
        bool In(IReadOnlyList<string> paths) => paths.Any(path => found.Path.StartsWith(path, StringComparison.Ordinal));
        var entry = found.Entry is null ? null : new EntryOf(
            found.Entry.Code,
            found.Entry.Title,
            found.Entry.Slug,
            found.Entry.ContestTitle,
            found.Entry.IsPublished,
            found.Entry.MayScreen ? $"/to-chuc/{found.Entry.Slug}/ho-so/{p.EntryId}" : found.Entry.MayHelp ? $"/ho-so/{p.EntryId}" : null);
        return new Top(
            id, p.Code, p.Title, p.Summary, p.Sector, (EntrantTypes)p.EntrantType, p.PersonId, found.FullName, found.Phone, found.Unit, found.Above ?? "", p.Origin, p.AwardName, p.Year, p.LegalForm, p.FirstSupportedOn,
            p.RevenueBefore, p.WorkersBefore, p.WomenWorkersBefore, p.CreatedAt, found.By ?? "", p.ClosedAt, p.CloseReason, p.EntryId, entry,
            new Roles(In(viewer.ManagerOf), In(viewer.ApproverOf), found.IsOfficer));
    }

    /// <summary>What the judges wrote for her, once the results are public; without their names.</summary>
    private static async Task<IReadOnlyList<Comment>> CommentsAsync(AppDbContext db, Top top, CancellationToken cancel) =>
        top.Entry is not { IsPublished: true } ? [] : await db.ScoreSheets.AsNoTracking().Where(s => s.EntryId == top.EntryId && s.Status == SheetStatus.Signed && s.Comment != "")
            .OrderBy(s => s.Round.Order).ThenBy(s => s.SignedAt).Select(s => new Comment(s.Round.Name, s.Comment)).Take(ProjectParts.Most).ToListAsync(cancel);

    /// <summary>What the viewer is to the project.</summary>
    public sealed record Roles(bool IsManager, bool IsApprover, bool IsOfficer)
    {
        /// <summary>Visits, milestones, asking for payments: not for who approves only.</summary>
        public bool MayWork => IsManager || IsOfficer;
    }

    /// <param name="Href">Where the viewer may read it; null: nowhere.</param>
    public sealed record EntryOf(string? Code, string Title, string ContestSlug, string ContestTitle, bool IsPublished, string? Href);

    public sealed record Top(
        Guid Id, string Code, string Title, string Summary, string Sector, EntrantTypes EntrantType, Guid PersonId, string Woman, string? Phone, string Unit, string Above, ProjectOrigin Origin, string AwardName, int Year, LegalForm LegalForm,
        DateOnly? FirstSupportedOn, long? RevenueBefore, int? WorkersBefore, int? WomenWorkersBefore, DateTime CreatedAt, string CreatedBy, DateTime? ClosedAt, string CloseReason, Guid? EntryId, EntryOf? Entry, Roles Viewer);

    public sealed record Form(LegalForm Kind, DateOnly? Since, string Name);

    public sealed record Comment(string Round, string Text);

    public sealed record Warned(WarningKind Kind, WarningFacts Facts, DateOnly RaisedOn, DateOnly? SnoozedUntil);
}
