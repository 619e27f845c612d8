using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>Finds the units the demo data need, or makes those that are not there yet.</summary>
internal sealed class DemoUnits
{
    private static readonly DateOnly LastDayOfFormerUnits = new(2025, 6, 30);
    private static readonly Dictionary<string, string> Provinces = new()
    {
        ["04"] = "Tỉnh Cao Bằng", ["08"] = "Tỉnh Tuyên Quang", ["11"] = "Tỉnh Điện Biên", ["12"] = "Tỉnh Lai Châu", ["14"] = "Tỉnh Sơn La", ["15"] = "Tỉnh Lào Cai",
        ["19"] = "Tỉnh Thái Nguyên", ["20"] = "Tỉnh Lạng Sơn", ["22"] = "Tỉnh Quảng Ninh", ["24"] = "Tỉnh Bắc Ninh", ["25"] = "Tỉnh Phú Thọ", ["48"] = "Thành phố Đà Nẵng", ["75"] = "Thành phố Đồng Nai",
    };

    private readonly AppDbContext _db;
    private readonly Dictionary<string, UnionUnit> _byCode;

    private DemoUnits(AppDbContext db, Dictionary<string, UnionUnit> byCode)
    {
        _db = db;
        _byCode = byCode;
    }

    public UnionUnit Central => Get("TW", "Trung ương Hội Liên hiệp Phụ nữ Việt Nam", UnitLevel.Central, null);

    /// <summary>The former province, merged into Đồng Nai in 2025.</summary>
    public UnionUnit BinhPhuoc
    {
        get
        {
            var known = _byCode.Values.FirstOrDefault(u => u.Level == UnitLevel.Province && u.Name == "Tỉnh Bình Phước");
            return known ?? Former("cu-70", "Tỉnh Bình Phước", UnitLevel.Province, Central, Province("75"));
        }
    }

    public static async Task<DemoUnits> LoadAsync(AppDbContext db, CancellationToken cancel) =>
        new(db, await db.Units.ToDictionaryAsync(u => u.Code, StringComparer.Ordinal, cancel));

    public UnionUnit Province(string code) => Get(code, Provinces[code], UnitLevel.Province, Central);

    public UnionUnit Commune(DemoPlace place) => Get(place.Code, place.Name, UnitLevel.Commune, Province(place.Above));

    public UnionUnit FormerDistrict(string name) => Former($"cu-bp-{Array.IndexOf(Districts, name) + 1}", name is "Đồng Xoài" ? $"Thành phố {name}" : $"Huyện {name}", UnitLevel.District, BinhPhuoc, null);

    /// <summary>A commune of the former province, in its district of then.</summary>
    public UnionUnit FormerCommune(DemoPlace place) => Former($"cu-{place.Code}", place.Name, UnitLevel.Commune, FormerDistrict(place.Above), Get(place.Code, place.Name, UnitLevel.Commune, Province("75")));

    private static string[] Districts { get; } = ["Bù Đăng", "Lộc Ninh", "Phú Riềng", "Đồng Phú", "Bù Gia Mập", "Bù Đốp", "Hớn Quản", "Đồng Xoài"];

    private UnionUnit Get(string code, string name, UnitLevel level, UnionUnit? parent)
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
            unit.End(LastDayOfFormerUnits, mergedInto);
        }

        return unit;
    }
}
