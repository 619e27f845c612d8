using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.People.UnionUnits;

public sealed record UnitPage(
    Guid Id,
    string Code,
    UnitLevel Level,
    IReadOnlyList<UnitPage.Above> Path,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    string? MergedInto,
    bool LacksHeir,
    int Below,
    int ValidBelow,
    UnitNameForm Rename,
    UnitNamesForm Names,
    UnitEndForm End,
    IReadOnlyList<FieldOption> Heirs,
    IReadOnlyList<UnitPage.Holder> Holders,
    int HolderCount)
{
    private const int MostHolders = 20;

    public static async Task<UnitPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid id, DateOnly today, CancellationToken cancel)
    {
        var all = db.Units.AsNoTracking().ManagedBy(viewer);
        if (await all.SingleOrDefaultAsync(u => u.Id == id, cancel) is not { } unit)
        {
            return null;
        }

        var codes = unit.Path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var above = await all.Where(u => codes.Contains(u.Code) && u.Id != id).OrderBy(u => u.Level).Select(u => new Above(u.Id, u.Name)).ToListAsync(cancel);
        var into = unit.MergedIntoId is null ? null : await all.Where(u => u.Id == unit.MergedIntoId).Select(u => u.Name).SingleAsync(cancel);
        var below = await all.Where(u => u.ParentId == id).Select(u => new { Valid = u.ValidTo == null || u.ValidTo >= today }).ToListAsync(cancel);
        var held = db.UnitAppointments.ManagedBy(viewer).Where(a => a.UnitId == id && a.RevokedAt == null);
        var holders = await held
            .OrderBy(a => a.Role).ThenBy(a => a.Person.NameSortKey).Select(a => new Holder(a.Role, a.Person.FullName)).Take(MostHolders).ToListAsync(cancel);
        // Who may take it over: units of its level under the same unit, or under the one that took that over.
        var others = unit.ValidTo is not null && !unit.LacksHeir ? [] : await all
            .Where(u => u.Level == unit.Level && u.Id != id && u.ValidTo == null && (u.ParentId == unit.ParentId || db.Units.Any(above => above.Id == unit.ParentId && above.MergedIntoId == u.ParentId)))
            .OrderBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        // The text of an id is made here: SQL writes it in capitals, and no choice would match.
        IReadOnlyList<FieldOption> heirs = [.. others.Select(u => new FieldOption(u.Id.ToString(), u.Name))];
        return new UnitPage(
            unit.Id,
            unit.Code,
            unit.Level,
            above,
            unit.ValidFrom,
            unit.ValidTo,
            into,
            unit.LacksHeir,
            below.Count,
            below.Count(b => b.Valid),
            new UnitNameForm { Name = unit.Name, Version = unit.Version },
            new UnitNamesForm { Aliases = string.Join('\n', unit.Aliases), IsBody = !unit.IsTerritorial, Version = unit.Version },
            new UnitEndForm { LastDay = unit.ValidTo ?? today, Version = unit.Version },
            heirs,
            holders,
            await held.CountAsync(cancel));
    }

    public string Name => Rename.Name;

    public sealed record Above(Guid Id, string Name);

    public sealed record Holder(UnitRole Role, string Name);
}
