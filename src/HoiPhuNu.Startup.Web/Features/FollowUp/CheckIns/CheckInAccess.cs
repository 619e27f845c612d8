using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>A check-in and what its viewer is to the project.</summary>
/// <param name="CheckIn">With its versions.</param>
/// <param name="In">The project.</param>
public sealed record CheckInAccess(CheckIn CheckIn, FollowedProject In)
{
    public SupportedProject Project => In.Project;

    public string Address => $"/theo-doi/lan/{CheckIn.Id}";

    /// <param name="db">The database; what is found is tracked.</param>
    /// <param name="viewer">Who asks: somebody else's check-in is none at all.</param>
    /// <param name="id">Its id.</param>
    /// <param name="today">Vietnam time.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<CheckInAccess?> LoadAsync(AppDbContext db, Viewer viewer, Guid id, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var visible = db.SupportedProjects.VisibleTo(db, viewer, today);
        var checkIn = await db.CheckIns.Where(c => visible.Any(p => p.Id == c.ProjectId))
            .Include(c => c.Versions)
            .Include(c => c.Project).ThenInclude(p => p.Person)
            .Include(c => c.Project).ThenInclude(p => p.Unit)
            .Include(c => c.Project).ThenInclude(p => p.LegalForms)
            .AsSingleQuery()
            .SingleOrDefaultAsync(c => c.Id == id, cancel);
        return checkIn is null ? null : new CheckInAccess(checkIn, await FollowedProject.OfAsync(db, viewer, checkIn.Project, today, cancel));
    }

    /// <summary>Whoever may fill it; the others see no form.</summary>
    public static async Task<CheckInAccess?> LoadToFillAsync(AppDbContext db, Viewer viewer, Guid id, DateOnly today, CancellationToken cancel) =>
        await LoadAsync(db, viewer, id, today, cancel) is { In.MayFill: true } access ? access : null;

    /// <summary>Whoever may read it, give it back or accept it.</summary>
    public static async Task<CheckInAccess?> LoadToReadAsync(AppDbContext db, Viewer viewer, Guid id, DateOnly today, CancellationToken cancel) =>
        await LoadAsync(db, viewer, id, today, cancel) is { In.MayWork: true } access ? access : null;
}
