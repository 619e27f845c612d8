using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>One project as its viewer meets it: as the woman, as her officer, as the one in charge of support, as the one who approves payments.</summary>
/// <param name="Project">With the woman, her unit and its legal forms.</param>
/// <param name="ViewerId">Who looks.</param>
/// <param name="IsOfficer">Looks after the woman's unit.</param>
/// <param name="IsManager">In charge of the unit, or of one above.</param>
public sealed record FollowedProject(SupportedProject Project, Guid ViewerId, bool IsOfficer, bool IsManager)
{
    public bool IsWoman => Project.PersonId == ViewerId;

    /// <summary>Check-ins: she herself, or her officer for her.</summary>
    public bool MayFill => IsWoman || IsOfficer;

    /// <summary>Writes down visits, milestones and actions; reads check-ins.</summary>
    public bool MayWork => !IsWoman && (IsOfficer || IsManager);

    public bool MayDecide => !IsWoman && IsManager;

    /// <summary>The woman goes back to her own page, staff to the thread.</summary>
    public string Home => IsWoman ? $"/du-an/{Project.Id}" : $"/theo-doi/{Project.Id}";

    public static async Task<FollowedProject?> LoadAsync(AppDbContext db, Viewer viewer, Guid projectId, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var project = await db.SupportedProjects.VisibleTo(db, viewer, today).Include(p => p.Person).Include(p => p.Unit).Include(p => p.LegalForms).AsSingleQuery().SingleOrDefaultAsync(p => p.Id == projectId, cancel);
        return project is null ? null : await OfAsync(db, viewer, project, today, cancel);
    }

    /// <param name="db">The database.</param>
    /// <param name="viewer">Who looks.</param>
    /// <param name="project">Found by a named query of the viewer.</param>
    /// <param name="today">Vietnam time.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<FollowedProject> OfAsync(AppDbContext db, Viewer viewer, SupportedProject project, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(project);
        var officer = viewer.IsOfficer && await db.SupportedProjects.LookedAfterBy(db, viewer, today).AnyAsync(p => p.Id == project.Id, cancel);
        return new FollowedProject(project, viewer.PersonId, officer, viewer.ManagerOf.Any(path => project.Unit.Path.StartsWith(path, StringComparison.Ordinal)));
    }
}
