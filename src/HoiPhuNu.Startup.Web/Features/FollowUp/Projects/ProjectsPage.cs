using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Projects;

/// <summary>The staff's list of supported projects.</summary>
public sealed record ProjectsPage(ProjectFilter Filter, PageOf<ProjectsPage.Row> Projects, IReadOnlyList<FieldOption> Units, IReadOnlyList<FieldOption> Programmes, IReadOnlyList<int> Years, bool MayBegin, DateOnly Today)
{
    public static async Task<ProjectsPage> LoadAsync(AppDbContext db, Viewer viewer, ProjectFilter filter, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(filter);
        var today = VietnamTime.Today(now);
        var hers = db.SupportedProjects.AsNoTracking().FollowedBy(db, viewer, today);
        var rows = await Ordered(Standing(Matching(hers, db, filter), db, filter), db, filter)
            .Select(p => new Row(
                p.Id,
                p.Code,
                p.Title,
                p.Person.FullName,
                p.Unit.Name,
                p.Origin,
                p.AwardName,
                p.Year,
                p.ClosedAt != null,
                db.CheckIns.LatestFirst().Where(c => c.ProjectId == p.Id).Select(c => c.State).FirstOrDefault(),
                db.CheckIns.LatestFirst().Where(c => c.ProjectId == p.Id).Select(c => c.SeenOn).FirstOrDefault(),
                db.Supports.Where(s => s.ProjectId == p.Id && s.CancelledAt == null).Sum(s => s.Amount),
                db.CheckIns.StillAsked(db).Where(c => c.ProjectId == p.Id).Min(c => (DateOnly?)c.DueOn),
                db.Warnings.Count(w => w.ProjectId == p.Id && w.Status == WarningStatus.Open)))
            .ToPageAsync(filter.Trang, cancel);
        var programmes = await db.Programmes.AsNoTracking().OrderBy(p => p.From).ThenBy(p => p.Code).Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        var years = await hers.Select(p => p.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancel);
        return new ProjectsPage(filter, rows, await UnitsAsync(db, viewer, hers, today, cancel), [.. programmes.Select(p => new FieldOption(p.Id.ToString(), p.Name))], years, viewer.IsManager, today);
    }

    /// <summary>Provinces for who works in several; else the places her projects are in.</summary>
    private static async Task<IReadOnlyList<FieldOption>> UnitsAsync(AppDbContext db, Viewer viewer, IQueryable<SupportedProject> hers, DateOnly today, CancellationToken cancel)
    {
        string[] paths = [.. viewer.ManagerOf.Union(viewer.ApproverOf).Union(viewer.OfficerOf)];
        var provinces = await db.Units.AsNoTracking().ValidOn(today).Where(u => u.Level == UnitLevel.Province && paths.Any(path => EF.Functions.Like(u.Path, path + "%"))).OrderBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        var places = provinces.Count > 1 ? [] : await db.Units.AsNoTracking().Where(u => hers.Any(p => p.UnitId == u.Id)).OrderBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        return [.. (provinces.Count > 1 ? provinces : places).Select(u => new FieldOption(u.Id.ToString(), u.Name))];
    }

    private static IQueryable<SupportedProject> Matching(IQueryable<SupportedProject> projects, AppDbContext db, ProjectFilter filter)
    {
        var words = VietnameseText.Fold(filter.Tim);
        if (words.Length > 0)
        {
            var code = EntryCode.TryParse(filter.Tim, out var whole) ? whole : words.ToUpperInvariant();
            projects = projects.Where(p => p.TitleFolded.Contains(words) || p.Person.NameFolded.Contains(words) || p.Code.Contains(code));
        }

        if (filter.DonVi is { } unit)
        {
            projects = projects.Where(p => db.Units.Any(u => (u.Id == unit || u.MergedIntoId == unit) && EF.Functions.Like(p.Unit.Path, u.Path + "%")));
        }

        if (filter.ChuongTrinh is { } programme)
        {
            projects = projects.Where(p => db.Supports.Any(s => s.ProjectId == p.Id && s.ProgrammeId == programme && s.CancelledAt == null));
        }

        return projects.Where(p => (filter.Nam == null || p.Year == filter.Nam) && (filter.Nguon == null || p.Origin == filter.Nguon));
    }

    private static IQueryable<SupportedProject> Standing(IQueryable<SupportedProject> projects, AppDbContext db, ProjectFilter filter)
    {
        if (filter.CanhBao == ProjectFilter.WithWarnings)
        {
            projects = projects.Where(p => db.Warnings.Any(w => w.ProjectId == p.Id && w.Status == WarningStatus.Open));
        }

        if (filter.ChungTu == ProjectFilter.WithoutEvidence)
        {
            projects = projects.Where(p => db.Supports.Any(s => s.ProjectId == p.Id && s.CancelledAt == null
                && s.Disbursements.Any(d => d.Status == DisbursementStatus.Paid && !db.StoredFiles.Any(f => f.OwnerId == d.Id && f.RemovedAt == null))));
        }

        if (filter.TinhTrang is ProjectStanding.NotSeen)
        {
            return projects.Where(p => p.ClosedAt == null && !db.CheckIns.Any(c => c.ProjectId == p.Id && c.SeenOn != null));
        }

        if (filter.TinhTrang is ProjectStanding.Closed)
        {
            return projects.Where(p => p.ClosedAt != null);
        }

        var state = (BusinessState?)(int?)filter.TinhTrang;
        return state is null ? projects : projects.Where(p => p.ClosedAt == null
            && db.CheckIns.LatestFirst().Where(c => c.ProjectId == p.Id).Select(c => c.State).FirstOrDefault() == state);
    }

    private static IOrderedQueryable<SupportedProject> Ordered(IQueryable<SupportedProject> projects, AppDbContext db, ProjectFilter filter)
    {
        var ordered = projects.OrderBy(p => p.ClosedAt != null);
        ordered = filter.Xep switch
        {
            ProjectFilter.ByName => ordered.ThenBy(p => p.Person.NameSortKey),
            ProjectFilter.ByWarnings => ordered.ThenByDescending(p => db.Warnings.Count(w => w.ProjectId == p.Id && w.Status == WarningStatus.Open)),
            _ => ordered,
        };
        return ordered.ThenByDescending(p => p.CreatedAt).ThenBy(p => p.Code);
    }

    /// <param name="State">As it was seen last; null: not yet.</param>
    /// <param name="NextOn">When the next check-in is due.</param>
    public sealed record Row(Guid Id, string Code, string Title, string Woman, string Unit, ProjectOrigin Origin, string AwardName, int Year, bool IsClosed, BusinessState? State, DateOnly? SeenOn, long Approved, DateOnly? NextOn, int Warnings);
}
