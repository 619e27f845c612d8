using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.People;

/// <summary>
/// What every installation starts with: the centre, the 34 provinces and cities of 2026 under their administrative codes, and the
/// former provinces that older news name. Plain facts; communes come by import-units. What is there already is left as it is.
/// </summary>
public static class UnitSeed
{
    public const string Centre = "TW";

    private static readonly (string Code, string Name)[] Provinces =
    [
        ("01", "Thành phố Hà Nội"), ("04", "Tỉnh Cao Bằng"), ("08", "Tỉnh Tuyên Quang"), ("11", "Tỉnh Điện Biên"), ("12", "Tỉnh Lai Châu"),
        ("14", "Tỉnh Sơn La"), ("15", "Tỉnh Lào Cai"), ("19", "Tỉnh Thái Nguyên"), ("20", "Tỉnh Lạng Sơn"), ("22", "Tỉnh Quảng Ninh"),
        ("24", "Tỉnh Bắc Ninh"), ("25", "Tỉnh Phú Thọ"), ("31", "Thành phố Hải Phòng"), ("33", "Tỉnh Hưng Yên"), ("37", "Tỉnh Ninh Bình"),
        ("38", "Tỉnh Thanh Hoá"), ("40", "Tỉnh Nghệ An"), ("42", "Tỉnh Hà Tĩnh"), ("44", "Tỉnh Quảng Trị"), ("46", "Thành phố Huế"),
        ("48", "Thành phố Đà Nẵng"), ("51", "Tỉnh Quảng Ngãi"), ("52", "Tỉnh Gia Lai"), ("56", "Tỉnh Khánh Hoà"), ("66", "Tỉnh Đắk Lắk"),
        ("68", "Tỉnh Lâm Đồng"), ("75", "Thành phố Đồng Nai"), ("79", "Thành phố Hồ Chí Minh"), ("80", "Tỉnh Tây Ninh"), ("82", "Tỉnh Đồng Tháp"),
        ("86", "Tỉnh Vĩnh Long"), ("91", "Tỉnh An Giang"), ("92", "Thành phố Cần Thơ"), ("96", "Tỉnh Cà Mau"),
    ];

    private static readonly (string Code, string Name, string MergedInto)[] Former =
    [
        ("cu-binh-phuoc", "Tỉnh Bình Phước", "75"),
        ("cu-quang-nam", "Tỉnh Quảng Nam", "48"),
        ("cu-dak-nong", "Tỉnh Đắk Nông", "68"),
    ];

    private static readonly DateOnly LastDayOfTheOld = new(2025, 6, 30);

    /// <summary>Idempotent: adds what is missing.</summary>
    public static Task ApplyAsync(AppDbContext db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.WriteAsync(
            async token =>
            {
                var codes = Provinces.Select(p => p.Code).Concat(Former.Select(f => f.Code)).Append(Centre).ToList();
                var known = await db.Units.Where(u => codes.Contains(u.Code)).ToDictionaryAsync(u => u.Code, token);
                if (known.Count == codes.Count)
                {
                    return 0;
                }

                var centre = Have(Centre, () => UnionUnit.Create(Centre, "Trung ương Hội Liên hiệp Phụ nữ Việt Nam", UnitLevel.Central, null));
                foreach (var (code, name) in Provinces)
                {
                    Have(code, () => UnionUnit.Create(code, name, UnitLevel.Province, centre));
                }

                foreach (var (code, name, into) in Former)
                {
                    Have(code, () =>
                    {
                        var former = UnionUnit.Create(code, name, UnitLevel.Province, centre);
                        former.Close(LastDayOfTheOld, known[into]);
                        return former;
                    });
                }

                return codes.Count;

                UnionUnit Have(string code, Func<UnionUnit> make)
                {
                    if (!known.TryGetValue(code, out var unit))
                    {
                        known[code] = unit = make();
                        db.Units.Add(unit);
                    }

                    return unit;
                }
            },
            cancel);
    }
}
