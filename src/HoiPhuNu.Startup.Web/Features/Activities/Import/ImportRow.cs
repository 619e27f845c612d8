using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>One line of a return as it was understood.</summary>
public sealed class ImportRow
{
    public required int Number { get; init; }

    /// <summary>Null where it could not be told.</summary>
    public UnionUnit? Unit { get; set; }

    /// <summary>Name of the unit that took it over.</summary>
    public string MergedInto { get; set; } = "";

    /// <summary>Null where a cell cannot be read.</summary>
    public RecordDetails? Details { get; set; }

    public string Key { get; set; } = "";

    public IReadOnlyList<ImportFault> Faults { get; set; } = [];

    /// <summary>Some number may mean two things until she says which sign begins the decimals.</summary>
    public bool IsUnclear { get; set; }

    public ImportOutcome Outcome { get; set; } = ImportOutcome.Added;

    /// <summary>Where it stands already.</summary>
    public Guid? RecordId { get; set; }

    public void Fail(ImportFault fault)
    {
        Faults = [.. Faults, fault];
        Outcome = ImportOutcome.Faulty;
    }
}
