using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Mine;

/// <summary>First the province, then the commune of it: 34 and at most 170 to choose from, without a script.</summary>
public sealed record ResidencePage(ResidenceForm Form, Guid? ProvinceId, IReadOnlyList<FieldOption> Provinces, IReadOnlyList<FieldOption> Units)
{
    public static async Task<ResidencePage> LoadAsync(AppDbContext db, Viewer viewer, Guid? provinceId, ResidenceForm? typed, DateTime now, CancellationToken cancel)
    {
        var today = VietnamTime.Today(now);
        var me = await db.People.AsNoTracking().Where(p => p.Id == viewer.PersonId).Select(p => new { p.UnitId, p.Hamlet, p.Version }).SingleAsync(cancel);
        var path = await db.Units.Where(u => u.Id == (provinceId ?? me.UnitId)).Select(u => u.Path).SingleOrDefaultAsync(cancel);
        var provinces = await db.Units.AsNoTracking().ValidOn(today).Where(u => u.Level == UnitLevel.Province).OrderBy(u => u.NameSortKey)
            .Select(u => new { u.Id, u.Name, u.Path }).ToListAsync(cancel);
        var province = provinces.Find(p => path?.StartsWith(p.Path, StringComparison.Ordinal) == true);
        var found = province is null ? [] : await db.Units.AsNoTracking().ValidOn(today)
            .Where(u => u.Path.StartsWith(province.Path) && (u.Level == UnitLevel.Commune || u.Level == UnitLevel.Branch))
            .OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        return new ResidencePage(
            typed ?? new ResidenceForm { UnitId = me.UnitId, Hamlet = me.Hamlet, Version = me.Version },
            province?.Id,
            [.. provinces.Select(p => new FieldOption(p.Id.ToString(), p.Name))],
            [.. found.Select(u => new FieldOption(u.Id.ToString(), u.Name))]);
    }
}
