using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.People.UnionUnits;

/// <summary>Adds a unit under another; without a code it gets the next one of its parent: 01273-01.</summary>
public sealed class AddUnit(AppDbContext db, TimeProvider time)
{
    public async Task<(Guid? Id, Refusal? Refusal)> RunAsync(UnitForm form, Viewer viewer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(viewer);
        var now = time.GetUtcNow().UtcDateTime;
        Refusal? refusal = null;
        var id = await db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "Unit",
            now,
            async token =>
            {
                var parent = await db.Units.ManagedBy(viewer).SingleOrDefaultAsync(u => u.Id == form.ParentId, token);
                refusal = UnionUnit.WhyCannotPlace(form.Level!.Value, parent)
                    ?? (parent?.IsValidOn(VietnamTime.Today(now)) == false ? PeopleRefusals.UnitEnded : null)
                    ?? (form.Code is { } typed && await db.Units.AnyAsync(u => u.Code == typed, token) ? PeopleRefusals.UnitCodeTaken : null);
                if (refusal is not null)
                {
                    return null;
                }

                var unit = UnionUnit.Create(form.Code ?? await NextCodeAsync(parent!, token), form.Name, form.Level.Value, parent, form.ValidFrom);
                db.Units.Add(unit);
                db.Happened(new UnitAdded(unit.Id, viewer.PersonId, now, unit.Code));
                return unit.Id;
            },
            cancel);
        return (id, refusal);
    }

    private async Task<string> NextCodeAsync(UnionUnit parent, CancellationToken cancel)
    {
        var start = parent.Code + "-";
        var taken = (await db.Units.Where(u => u.Code.StartsWith(start)).Select(u => u.Code).ToListAsync(cancel)).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, int.MaxValue).Select(n => $"{start}{n:00}").First(code => !taken.Contains(code));
    }
}
