using System.Runtime.InteropServices;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Data.Reporting;

/// <summary>Passes what was read to the table: units and people by number, programmes as bits, what is outside the scope left aside.</summary>
internal sealed class FigureIntake(FigureTable table, ReportScope scope, Dictionary<Guid, int> bits)
{
    private readonly Dictionary<string, int> _people = new(StringComparer.Ordinal);

    /// <summary>Programmes the rules ask for.</summary>
    public IReadOnlyCollection<Guid> Programmes => bits.Keys;

    public ulong Bit(Guid? programme) => programme is { } id && bits.TryGetValue(id, out var bit) ? 1UL << bit : 0;

    public int Number(Guid person) => Number($"p:{person:N}");

    /// <param name="key">The same for the same person, for no one else.</param>
    public int Number(string key)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_people, key, out var known);
        return known ? number : number = _people.Count;
    }

    /// <summary>A record.</summary>
    public void Take(in FigureFact fact, ReadOnlySpan<FigurePerson> roll)
    {
        if (scope.NumberOf(fact.UnitId) is var unit and >= 0)
        {
            table.Take(fact, unit, fact.OnePerson is { } person ? Number(person) : -1, roll);
        }
    }

    /// <summary>One thing of another source.</summary>
    public void Take(IndicatorSource source, Guid id, Guid? unitId, DateOnly on, Guid? personId = null, long? amount = null, ulong programmes = 0)
    {
        if (unitId is { } known && scope.NumberOf(known) is var unit and >= 0)
        {
            var fact = new FigureFact { Id = id, UnitId = known, Source = source, Topic = "", State = RecordState.Reached, On = on, PersonId = personId, Count = 1, Amount = amount, Programmes = programmes };
            table.Take(fact, unit, personId is { } person ? Number(person) : -1);
        }
    }
}
