using HoiPhuNu.Startup.Data;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Setup;

public static class Staff
{
    /// <summary>Holds a role in a unit or in a contest, or administers: a longer password, a shorter session.</summary>
    public static Task<bool> IsStaffAsync(this AppDbContext db, Guid personId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.People.AnyAsync(
            p => p.Id == personId
                && (db.Users.Any(a => a.PersonId == p.Id && a.IsAdministrator)
                    || db.UnitAppointments.Any(u => u.PersonId == p.Id && u.RevokedAt == null)
                    || db.ContestAppointments.Any(c => c.PersonId == p.Id && c.RevokedAt == null)),
            cancel);
    }
}
