using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>Who looks after a woman: the officers of her unit, otherwise those of the nearest one above that has any. Officers of a unit that has ended open nothing there any more.</summary>
public static class NearestOfficers
{
    /// <param name="db">The database.</param>
    /// <param name="path">Of the unit of her project.</param>
    /// <param name="womanId">She does not look after herself.</param>
    /// <param name="day">Vietnam time.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<IReadOnlyList<Guid>> NearestOfficersAsync(this AppDbContext db, string path, Guid womanId, DateOnly day, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var officers = await db.UnitAppointments.AsNoTracking()
            .Where(a => a.Role == UnitRole.Officer && a.RevokedAt == null && a.PersonId != womanId && (a.Unit.ValidTo == null || a.Unit.ValidTo >= day) && path.StartsWith(a.Unit.Path))
            .Select(a => new { a.PersonId, a.Unit.Path }).ToListAsync(cancel);
        return [.. officers.Where(o => o.Path.Length == officers.Max(x => x.Path.Length)).Select(o => o.PersonId).Distinct()];
    }
}
