using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.People.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.People.Staff;

public sealed class UnitRolesHeld(AppDbContext db, IStringLocalizer<PeopleText> T) : IHeldRoles
{
    public async Task<IReadOnlyList<HeldRole>> OfAsync(Viewer viewer, CancellationToken cancel)
    {
        var held = await db.UnitAppointments.Where(a => a.PersonId == viewer.PersonId && a.RevokedAt == null)
            .OrderBy(a => a.Unit.Path).Select(a => new { a.Role, a.Unit.Name }).ToListAsync(cancel);
        return
        [
            .. viewer.IsAdministrator ? [new HeldRole(T["Quản trị viên"], T["Trang quản trị"], "/quan-tri")] : Array.Empty<HeldRole>(),
            .. held.Select(h => new HeldRole(PeopleText.Role(h.Role, T), h.Name, null)),
        ];
    }
}
