using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.People.UnionUnits;

public sealed record UnitListPage(UnitFilter Filter, PageOf<UnitListPage.Row> Units, IReadOnlyList<FieldOption> Provinces)
{
    public static async Task<UnitListPage> LoadAsync(AppDbContext db, Viewer viewer, UnitFilter filter, DateOnly today, CancellationToken cancel)
    {
        var all = db.Units.AsNoTracking().ManagedBy(viewer);
        var units = all.Matching(filter.Tim);
        if (filter.Cap is { } level)
        {
            units = units.Where(u => u.Level == level);
        }

        if (filter.Tinh is { Length: > 0 } province)
        {
            var part = $"/{province}/";
            units = units.Where(u => u.Path.Contains(part));
        }

        units = filter.Con switch
        {
            UnitFilter.Ended => units.Where(u => u.ValidTo != null && u.ValidTo < today),
            UnitFilter.Every => units,
            _ => units.ValidOn(today),
        };
        // Codes from the root down: a tree, level by level, with the order of the state's own codes.
        var page = await (
            from unit in units
            from parent in all.Where(p => p.Id == unit.ParentId).DefaultIfEmpty()
            from heir in all.Where(m => m.Id == unit.MergedIntoId).DefaultIfEmpty()
            orderby unit.Path
            select new Row(unit.Id, unit.Code, unit.Name, unit.Level, parent.Name, unit.ValidTo, heir.Name)).ToPageAsync(filter.Trang, cancel);
        var provinces = await all.Where(u => u.Level == UnitLevel.Province).OrderBy(u => u.ValidTo != null).ThenBy(u => u.NameSortKey).Select(u => new FieldOption(u.Code, u.Name, null, null)).ToListAsync(cancel);
        return new UnitListPage(filter, page, provinces);
    }

    public sealed record Row(Guid Id, string Code, string Name, UnitLevel Level, string? Parent, DateOnly? ValidTo, string? MergedInto);
}
