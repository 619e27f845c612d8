using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.People;

/// <summary>A unit of the Union: central, a province, a commune, a branch; valid for a time, perhaps merged into another since.</summary>
public sealed class UnionUnit : AggregateRoot
{
    public const int CodeLength = 20;
    public const int NameLength = 160;
    public const int PathLength = 200;
    public const int MaxAliases = 10;
    public const int AliasesLength = 1000;

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

    /// <summary>False for units of a body rather than a place: women's associations of the police, of an army unit, of women entrepreneurs, of a school.</summary>
    public bool IsTerritorial { get; private set; } = true;

    /// <summary>Other names by which papers and spreadsheets call it.</summary>
    public IReadOnlyList<string> Aliases { get; private set; } = [];

    /// <summary>Folded aliases, each between bars, for finding it by them.</summary>
    public string AliasesFolded { get; private set; } = "";

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

    /// <param name="isTerritorial">A place, or a body of its own.</param>
    /// <param name="aliases">Other names, at most <see cref="MaxAliases"/>.</param>
    public void Describe(bool isTerritorial, IReadOnlyList<string> aliases)
    {
        ArgumentNullException.ThrowIfNull(aliases);
        IsTerritorial = isTerritorial;
        Aliases = [.. aliases.Select(VietnameseText.Clean).Where(a => a.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Take(MaxAliases)];
        AliasesFolded = Aliases.Count == 0 ? "" : $"|{string.Join('|', Aliases.Select(VietnameseText.Fold))}|";
    }

    public void Rename(string name)
    {
        Name = VietnameseText.Clean(name);
        NameFolded = VietnameseText.Fold(Name);
        NameSortKey = VietnameseText.SortKey(Name);
    }

    /// <summary>Why a unit of this level cannot stand under this one.</summary>
    public static Refusal? WhyCannotPlace(UnitLevel level, UnionUnit? parent) =>
        parent is null
            ? level == UnitLevel.Central ? null : PeopleRefusals.UnitNeedsParent
            : level > parent.Level ? null : PeopleRefusals.UnitLevelWrong;

    /// <summary>One that ended without anybody taking it over (the state's list names no heir) may still be given one.</summary>
    public bool LacksHeir => ValidTo is not null && MergedIntoId is null;

    /// <param name="lastDay">Last day of validity; one that has ended keeps its own.</param>
    /// <param name="mergedInto">The unit that takes it over; null when nobody does.</param>
    /// <param name="validBelow">How many units directly below are still valid: they are moved or ended first.</param>
    public Refusal? WhyCannotEnd(DateOnly lastDay, UnionUnit? mergedInto, int validBelow) =>
        ValidTo is { } ended && !(LacksHeir && mergedInto is not null) ? PeopleRefusals.UnitAlreadyEnded(ended)
        : ValidFrom > lastDay ? PeopleRefusals.UnitEndsBeforeItBegan(ValidFrom.Value)
        : mergedInto is not null && (Covers(mergedInto) || mergedInto.ValidTo is not null) ? PeopleRefusals.UnitMergedWrongly
        : validBelow > 0 && ValidTo is null ? PeopleRefusals.UnitStillHasBelow(validBelow)
        : null;

    public Refusal? End(DateOnly lastDay, UnionUnit? mergedInto, int validBelow)
    {
        if (WhyCannotEnd(lastDay, mergedInto, validBelow) is { } refusal)
        {
            return refusal;
        }

        Close(ValidTo ?? lastDay, mergedInto);
        return null;
    }

    /// <summary>What the state's own list says about a unit that is no longer in it: taken as it is.</summary>
    public void Close(DateOnly lastDay, UnionUnit? mergedInto)
    {
        ValidTo = lastDay;
        MergedIntoId = mergedInto?.Id;
    }

    /// <summary>The list has it again.</summary>
    public void Reopen()
    {
        ValidTo = null;
        MergedIntoId = null;
    }

    /// <summary>Under another unit; those below it follow with <see cref="Follow"/>.</summary>
    public void Move(UnionUnit parent)
    {
        ArgumentNullException.ThrowIfNull(parent);
        ParentId = parent.Id;
        Path = parent.Path + Code + "/";
    }

    /// <summary>A unit above has moved: the beginning of the path changes.</summary>
    public void Follow(string oldPath, string newPath)
    {
        ArgumentNullException.ThrowIfNull(oldPath);
        if (Path.StartsWith(oldPath, StringComparison.Ordinal))
        {
            Path = newPath + Path[oldPath.Length..];
        }
    }

    public bool IsValidOn(DateOnly day) => (ValidFrom is null || ValidFrom <= day) && (ValidTo is null || ValidTo >= day);

    /// <summary>True for the unit itself and for everything below it.</summary>
    public bool Covers(UnionUnit other) => other.Path.StartsWith(Path, StringComparison.Ordinal);
}
