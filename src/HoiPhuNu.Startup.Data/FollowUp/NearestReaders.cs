using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>Who reads what was sent: officers and those in charge of support, of the woman's unit or the nearest one above that has anybody who did not fill it.</summary>
public static class NearestReaders
{
    /// <param name="db">The database.</param>
    /// <param name="path">Of the unit of her project.</param>
    /// <param name="besides">The woman and whoever filled it: none of them reads it.</param>
    /// <param name="day">Vietnam time.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<IReadOnlyList<Guid>> NearestReadersAsync(this AppDbContext db, string path, IReadOnlyCollection<Guid> besides, DateOnly day, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var readers = (await db.UnitAppointments.AsNoTracking()
            .Where(a => (a.Role == UnitRole.Officer || a.Role == UnitRole.ProjectManager) && a.RevokedAt == null && (a.Unit.ValidTo == null || a.Unit.ValidTo >= day) && path.StartsWith(a.Unit.Path))
            .Select(a => new { a.PersonId, a.Unit.Path }).ToListAsync(cancel)).Where(r => !besides.Contains(r.PersonId)).ToList();
        return [.. readers.Where(r => r.Path.Length == readers.Max(x => x.Path.Length)).Select(r => r.PersonId).Distinct()];
    }
}
