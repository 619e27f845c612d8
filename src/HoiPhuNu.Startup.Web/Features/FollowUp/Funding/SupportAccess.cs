using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>A support the viewer may open, tracked and whole, with what she may do.</summary>
/// <param name="Support">With all parts, the project, its unit and the woman.</param>
/// <param name="Manages">In charge of the unit's projects: decides, changes, marks conditions.</param>
/// <param name="Handles">In charge, or the woman's officer: asks for payments, types refunds and uses.</param>
/// <param name="Approves">Approves the unit's payments.</param>
/// <param name="Today">Vietnam time.</param>
public sealed record SupportAccess(Support Support, bool Manages, bool Handles, bool Approves, DateOnly Today)
{
    public SupportedProject Project => Support.Project;

    public string Here => $"/theo-doi/ho-tro/{Support.Id}";

    public bool IsOpen => Support.CancelledAt is null;

    /// <summary>Staff of any kind; the woman reads.</summary>
    public bool IsStaff => Handles || Approves;

    /// <summary>Where its thread stands: staff and the woman have pages of their own.</summary>
    public string ProjectUrl => IsStaff ? $"/theo-doi/{Support.ProjectId}" : $"/du-an/{Support.ProjectId}";

    public static async Task<SupportAccess?> LoadAsync(AppDbContext db, Guid id, Viewer viewer, DateOnly today, CancellationToken cancel)
    {
        if (await db.Supports.VisibleTo(db, viewer, today).Whole().SingleOrDefaultAsync(s => s.Id == id, cancel) is not { } support)
        {
            return null;
        }

        var path = support.Project.Unit.Path;
        // Of her own she reads the account, whatever else she is.
        var own = support.Project.PersonId == viewer.PersonId;
        var manages = !own && viewer.ManagerOf.Any(p => path.StartsWith(p, StringComparison.Ordinal));
        var handles = manages || (viewer.IsOfficer && await db.SupportedProjects.LookedAfterBy(db, viewer, today).AnyAsync(p => p.Id == support.ProjectId, cancel));
        return new(support, manages, handles, !own && viewer.ApproverOf.Any(p => path.StartsWith(p, StringComparison.Ordinal)), today);
    }
}
