using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.People.Staff;

/// <summary>First the unit: typed name, a few answers.</summary>
public sealed record ChooseUnitPage(string? Search, IReadOnlyList<ChooseUnitPage.Found> Units)
{
    private const int Most = 30;

    public static async Task<ChooseUnitPage> LoadAsync(AppDbContext db, Viewer viewer, string? search, DateOnly today, CancellationToken cancel)
    {
        var all = db.Units.AsNoTracking().ManagedBy(viewer);
        var units = await (
            from unit in all.ValidOn(today).Matching(search)
            from parent in all.Where(p => p.Id == unit.ParentId).DefaultIfEmpty()
            orderby unit.Level, unit.NameSortKey
            select new Found(unit.Id, unit.Name, parent.Name)).Take(Most).ToListAsync(cancel);
        return new ChooseUnitPage(search, units);
    }

    public sealed record Found(Guid Id, string Name, string? Parent);
}
