using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>Finds the units the demo data need, or makes those that are not there yet.</summary>
internal sealed class DemoUnits
{
    private static readonly DateOnly LastDayOfFormerUnits = new(2025, 6, 30);

    private readonly AppDbContext _db;
    private readonly Dictionary<string, UnionUnit> _byCode;

    private DemoUnits(AppDbContext db, Dictionary<string, UnionUnit> byCode)
    {
        _db = db;
        _byCode = byCode;
    }

    public UnionUnit Central => _byCode[UnitSeed.Centre];

    /// <summary>The former province, merged into Đồng Nai in 2025.</summary>
    public UnionUnit BinhPhuoc => _byCode["cu-binh-phuoc"];

    public static async Task<DemoUnits> LoadAsync(AppDbContext db, CancellationToken cancel)
    {
        await UnitSeed.ApplyAsync(db, cancel);
        await db.SaveChangesAsync(cancel);
        return new(db, await db.Units.ToDictionaryAsync(u => u.Code, StringComparer.Ordinal, cancel));
    }

    public UnionUnit Province(string code) => _byCode[code];

    public UnionUnit Commune(DemoPlace place) => Get(place.Code, place.Name, UnitLevel.Commune, Province(place.Above));

    public UnionUnit FormerDistrict(string name) => Former($"cu-bp-{Array.IndexOf(Districts, name) + 1}", name is "Đồng Xoài" ? $"Hội LHPN thành phố {name}" : $"Hội LHPN huyện {name}", UnitLevel.District, BinhPhuoc, null);

    /// <summary>A commune of the former province, in its district of then.</summary>
    public UnionUnit FormerCommune(DemoPlace place) => Former($"cu-{place.Code}", place.Name, UnitLevel.Commune, FormerDistrict(place.Above), Get(place.Code, place.Name, UnitLevel.Commune, Province("75")));

    private static string[] Districts { get; } = ["Bù Đăng", "Lộc Ninh", "Phú Riềng", "Đồng Phú", "Bù Gia Mập", "Bù Đốp", "Hớn Quản", "Đồng Xoài"];

    private UnionUnit Get(string code, string name, UnitLevel level, UnionUnit parent)
    {
        if (!_byCode.TryGetValue(code, out var unit))
        {
            _byCode[code] = unit = UnionUnit.Create(code, name, level, parent);
            _db.Units.Add(unit);
        }

        return unit;
    }

    private UnionUnit Former(string code, string name, UnitLevel level, UnionUnit parent, UnionUnit? mergedInto)
    {
        var isNew = !_byCode.ContainsKey(code);
        var unit = Get(code, name, level, parent);
        if (isNew)
        {
            unit.Close(LastDayOfFormerUnits, mergedInto);
        }

        return unit;
    }
}
