using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>Finds the units of a return by code, name, name without its kind, or another name; ended ones too, so that it can be said who took them over.</summary>
public sealed class UnitNames
{
    private static readonly string[] Kinds = ["dac khu ", "thi tran ", "thanh pho ", "tp. ", "tp ", "tinh ", "phuong ", "chi hoi ", "xa "];
    private static readonly string[] Unions = ["hoi lhpn ", "hoi lien hiep phu nu ", "hlhpn ", "hoi phu nu "];

    private readonly Dictionary<string, UnionUnit> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<UnionUnit>> _names = new(StringComparer.Ordinal);

    public UnitNames(IReadOnlyList<UnionUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        Only = units.Count(u => u.ValidTo is null) == 1 ? units.Single(u => u.ValidTo is null) : null;
        foreach (var unit in units)
        {
            _codes.TryAdd(unit.Code, unit);
            foreach (var name in unit.Aliases.Select(VietnameseText.Fold).Append(unit.NameFolded).Distinct())
            {
                Call(name, unit);
                Call("~" + Bare(name), unit);
            }
        }
    }

    /// <summary>Hers, where she has but one: then a file need not name it.</summary>
    public UnionUnit? Only { get; }

    public UnionUnit? ByCode(string code) => _codes.GetValueOrDefault(code) ?? (code.All(char.IsAsciiDigit) ? _codes.GetValueOrDefault(code.PadLeft(5, '0')) ?? _codes.GetValueOrDefault(code.PadLeft(2, '0')) : null);

    /// <summary>Those of the name on the day; where none was valid then, those that were once.</summary>
    public IReadOnlyList<UnionUnit> ByName(string name, DateOnly? on)
    {
        var folded = Bare(VietnameseText.Fold(name), Unions);
        var found = _names.GetValueOrDefault(folded) ?? _names.GetValueOrDefault("~" + Bare(folded)) ?? [];
        var valid = on is { } day ? found.Where(u => u.IsValidOn(day)).ToList() : found;
        return valid.Count > 0 ? valid : found;
    }

    private void Call(string name, UnionUnit unit)
    {
        var known = _names.TryGetValue(name, out var list) ? list : _names[name] = [];
        if (!known.Contains(unit))
        {
            known.Add(unit);
        }
    }

    private static string Bare(string folded, string[]? starts = null) =>
        (starts ?? Kinds).FirstOrDefault(s => folded.StartsWith(s, StringComparison.Ordinal)) is { } start ? folded[start.Length..] : folded;
}
