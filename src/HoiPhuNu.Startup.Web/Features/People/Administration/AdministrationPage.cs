using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.People.Administration;

public sealed record AdministrationPage(int Provinces, int Communes, int Branches, int Organizers, int Officers, int Invitations)
{
    public static async Task<AdministrationPage> LoadAsync(AppDbContext db, Viewer viewer, DateTime now, CancellationToken cancel)
    {
        var levels = await db.Units.ManagedBy(viewer).ValidOn(VietnamTime.Today(now)).GroupBy(u => u.Level).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var roles = await db.UnitAppointments.ManagedBy(viewer).Where(a => a.RevokedAt == null).GroupBy(a => a.Role).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
        var invitations = await db.Invitations.ToUnitsManagedBy(viewer).Pending(now).CountAsync(cancel);
        return new AdministrationPage(
            levels.GetValueOrDefault(UnitLevel.Province),
            levels.GetValueOrDefault(UnitLevel.Commune),
            levels.GetValueOrDefault(UnitLevel.Branch),
            roles.GetValueOrDefault(UnitRole.Organizer),
            roles.GetValueOrDefault(UnitRole.Officer),
            invitations);
    }
}
