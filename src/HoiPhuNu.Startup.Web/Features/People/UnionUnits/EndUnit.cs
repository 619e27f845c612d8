using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.People.UnionUnits;

/// <summary>Ends a unit, with the unit that takes it over; or gives one that the state's list ended its heir. Records that name it stay as they are; what somebody has to look after goes with the heir.</summary>
public sealed class EndUnit(AppDbContext db, IEnumerable<IGoesWithTheHeir> others, TimeProvider time)
{
    public Task<Refusal?> RunAsync(UnionUnit unit, UnitEndForm form, Viewer viewer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(viewer);
        return db.WriteAsync(
            async token =>
            {
                var into = form.MergedInto is { } heir ? await db.Units.ManagedBy(viewer).SingleOrDefaultAsync(u => u.Id == heir, token) : null;
                var lastDay = form.LastDay!.Value;
                var below = await db.Units.CountAsync(u => u.ParentId == unit.Id && (u.ValidTo == null || u.ValidTo > lastDay), token);
                if (unit.End(lastDay, into, below) is { } refusal)
                {
                    return refusal;
                }

                if (into is not null)
                {
                    foreach (var other in others)
                    {
                        await other.MoveAsync(unit.Id, into.Id, viewer.PersonId, time.GetUtcNow().UtcDateTime, token);
                    }
                }

                db.Happened(new UnitEnded(unit.Id, viewer.PersonId, time.GetUtcNow().UtcDateTime, unit.Code, unit.ValidTo ?? lastDay, into?.Id));
                return null;
            },
            cancel);
    }
}
