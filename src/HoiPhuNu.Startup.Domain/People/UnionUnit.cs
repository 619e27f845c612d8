using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.People;

/// <summary>A unit of the Union: central, a province, a commune, a branch; valid for a time, perhaps merged into another since.</summary>
public sealed class UnionUnit : AggregateRoot
{
    public const int CodeLength = 20;
    public const int NameLength = 160;
    public const int PathLength = 200;

    private UnionUnit()
    {
    }

    /// <summary>Administrative code where there is one ("04", "01273"); "TW" for the centre; former units carry "cu-…".</summary>
    public string Code { get; private set; } = "";

    /// <summary>Name with its kind in front: "Tỉnh Cao Bằng", "Xã Thành Công", "Chi hội Phja Đén".</summary>
    public string Name { get; private set; } = "";

    public string NameFolded { get; private set; } = "";

    public string NameSortKey { get; private set; } = "";

    public UnitLevel Level { get; private set; }

    public Guid? ParentId { get; private set; }

    /// <summary>Codes from the root down, "/TW/04/01273/": everything below a unit starts with its path.</summary>
    public string Path { get; private set; } = "";

    /// <summary>First day of validity; null: as long as anyone remembers.</summary>
    public DateOnly? ValidFrom { get; private set; }

    /// <summary>Last day of validity; null: still valid.</summary>
    public DateOnly? ValidTo { get; private set; }

    /// <summary>The unit that took this one over when it ended.</summary>
    public Guid? MergedIntoId { get; private set; }

    public static UnionUnit Create(string code, string name, UnitLevel level, UnionUnit? parent, DateOnly? validFrom = null, DateOnly? validTo = null, Guid? id = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var unit = new UnionUnit
        {
            Id = id ?? Guid.CreateVersion7(),
            Code = code,
            Level = level,
            ParentId = parent?.Id,
            Path = (parent?.Path ?? "/") + code + "/",
            ValidFrom = validFrom,
            ValidTo = validTo,
        };
        unit.Rename(name);
        return unit;
    }

    public void Rename(string name)
    {
        Name = VietnameseText.Clean(name);
        NameFolded = VietnameseText.Fold(Name);
        NameSortKey = VietnameseText.SortKey(Name);
    }

    public void End(DateOnly lastDay, UnionUnit? mergedInto)
    {
        ValidTo = lastDay;
        MergedIntoId = mergedInto?.Id;
    }

    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || ValidTo >= day);

    /// <summary>True for the unit itself and for everything below it.</summary>
    public bool Covers(UnionUnit other) => other.Path.StartsWith(Path, StringComparison.Ordinal);
}
