using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>Finds the units of a return by code, name, name without its kind, or another name; ended ones too, so that it can be said who took them over.</summary>
public sealed class UnitNames
{
    private static readonly string[] Kinds = ["dac khu ", "thi tran ", "thanh pho ", "tinh ", "phuong ", "chi hoi ", "xa "];
    private static readonly (string Short, string Kind)[] ShortKinds = [("tp. ", "thanh pho "), ("tp ", "thanh pho "), ("tt. ", "thi tran "), ("p. ", "phuong "), ("x. ", "xa ")];
    private static readonly string[] Unions = ["hoi lhpn ", "hoi lien hiep phu nu ", "hlhpn ", "hoi phu nu "];

    private readonly Dictionary<Guid, UnionUnit> _ids;
    private readonly Dictionary<string, UnionUnit> _codes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<UnionUnit>> _names = new(StringComparer.Ordinal);

    public UnitNames(IReadOnlyList<UnionUnit> units)
    {
        ArgumentNullException.ThrowIfNull(units);
        Only = units.Count(u => u.ValidTo is null) == 1 ? units.Single(u => u.ValidTo is null) : null;
        _ids = units.ToDictionary(u => u.Id);
        foreach (var unit in units)
        {
            _codes.TryAdd(unit.Code, unit);
            var kind = KindOf(Typed(unit.Name));
            foreach (var name in unit.Aliases.Append(unit.Name).Select(Typed).Distinct())
            {
                Call(name, unit);
                Call("~" + name[KindOf(name).Length..], unit);
                if (KindOf(name).Length == 0)
                {
                    Call(kind + name, unit);
                }
            }
        }
    }

    /// <summary>Hers, where she has but one: then a file need not name it.</summary>
    public UnionUnit? Only { get; }

    public UnionUnit? ById(Guid id) => _ids.GetValueOrDefault(id);

    public UnionUnit? ByCode(string code) => _codes.GetValueOrDefault(code) ?? (code.All(char.IsAsciiDigit) ? _codes.GetValueOrDefault(code.PadLeft(5, '0')) ?? _codes.GetValueOrDefault(code.PadLeft(2, '0')) : null);

    /// <summary>Those of the name on the day; where none was valid then, those that were once.</summary>
    public IReadOnlyList<UnionUnit> ByName(string name, DateOnly? on)
    {
        var folded = Typed(name);
        // A name without its kind may be anybody's; "Xã Tân Lập" is no "Phường Tân Lập".
        var found = _names.GetValueOrDefault(folded) ?? _names.GetValueOrDefault("~" + folded) ?? [];
        var valid = on is { } day ? found.Where(u => u.IsValidOn(day)).ToList() : found;
        return valid.Count > 0 ? valid : found;
    }

    /// <summary>Of the same name and another kind: to ask whether one of them is meant.</summary>
    public IReadOnlyList<UnionUnit> OfOtherKind(string name)
    {
        var folded = Typed(name);
        return KindOf(folded) is { Length: > 0 } kind ? _names.GetValueOrDefault("~" + folded[kind.Length..]) ?? [] : [];
    }

    private void Call(string name, UnionUnit unit)
    {
        var known = _names.TryGetValue(name, out var list) ? list : _names[name] = [];
        if (!known.Contains(unit))
        {
            known.Add(unit);
        }
    }

    private static string Typed(string name)
    {
        var folded = VietnameseText.Fold(name);
        return Full(Unions.FirstOrDefault(u => folded.StartsWith(u, StringComparison.Ordinal)) is { } union ? folded[union.Length..] : folded);
    }

    private static string Full(string folded) => ShortKinds.FirstOrDefault(k => folded.StartsWith(k.Short, StringComparison.Ordinal)) is { Short: not null } kind ? kind.Kind + folded[kind.Short.Length..] : folded;

    private static string KindOf(string folded) => Kinds.FirstOrDefault(k => folded.StartsWith(k, StringComparison.Ordinal)) ?? "";
}
