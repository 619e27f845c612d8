using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.People.Invitations;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.People.Staff;

public sealed record InviteToUnitPage(Guid UnitId, string Unit, InvitationForm Form)
{
    public static async Task<InviteToUnitPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid unitId, DateOnly today, InvitationForm form, CancellationToken cancel) =>
        await db.Units.ManagedBy(viewer).ValidOn(today).Where(u => u.Id == unitId).Select(u => u.Name).SingleOrDefaultAsync(cancel) is { } unit
            ? new InviteToUnitPage(unitId, unit, form)
            : null;
}
