using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>One line of a return as it was understood.</summary>
public sealed class ImportRow
{
    public required ImportLine Line { get; init; }

    public int Number => Line.Number;

    /// <summary>Null where it could not be told.</summary>
    public UnionUnit? Unit { get; set; }

    /// <summary>Name of the unit that took it over.</summary>
    public string MergedInto { get; set; } = "";

    /// <summary>As the line says; null where a cell cannot be read.</summary>
    public RecordDetails? Details { get; set; }

    public string LineCode { get; set; } = "";

    public string Key { get; set; } = "";

    /// <summary>The record that the line itself names.</summary>
    public Guid? Names { get; set; }

    /// <summary>Every cell could be read; what stands there already may still be against it.</summary>
    public bool IsRead { get; set; }

    public IReadOnlyList<ImportFault> Faults { get; private set; } = [];

    /// <summary>Some number may mean two things until she says which sign begins the decimals.</summary>
    public bool IsUnclear { get; set; }

    public ImportOutcome Outcome { get; set; } = ImportOutcome.Added;

    /// <summary>Where it stands already.</summary>
    public Guid? RecordId { get; set; }

    /// <summary>What stands there; null: nothing.</summary>
    public RecordDetails? Before { get; set; }

    /// <summary>What would stand there: what the file has no column for, and who was called by name, stays.</summary>
    public RecordDetails? After { get; set; }

    /// <summary>The key the record is known by; another than <see cref="Key"/>: the line brings a code to it.</summary>
    public string? KeyBefore { get; set; }

    public string? KeyAfter { get; set; }

    /// <summary>Left alone because it was put right by hand since; she may say so all the same.</summary>
    public bool IsByHand { get; set; }

    /// <summary>Its people are counted by a list of names, and the file says another number.</summary>
    public bool RollWins { get; set; }

    public void Fail(ImportFault fault)
    {
        Faults = [.. Faults, fault];
        Outcome = ImportOutcome.Faulty;
    }

    public void Skip(string message)
    {
        Faults = [new ImportFault("", "", message)];
        Outcome = ImportOutcome.Skipped;
    }

    /// <summary>As it was read, before it was held against what stands there.</summary>
    public void Forget()
    {
        (Faults, Outcome, RecordId, Before, After, KeyBefore, KeyAfter) = ([], ImportOutcome.Added, null, null, null, null, null);
        (IsByHand, RollWins) = (false, false);
    }
}
