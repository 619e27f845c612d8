namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <param name="Text">As it stands in the field.</param>
/// <param name="Value">What that means; of what cannot be taken: as it is stored; null: not set.</param>
/// <param name="Fault">Why what is typed cannot be taken; empty: it can.</param>
/// <param name="Theirs">What is stored meanwhile, empty where it was dropped; null: nobody changed it.</param>
public sealed record TargetCell(string Text, long? Value, string Fault = "", string? Theirs = null)
{
    /// <summary>What was stored when she was last shown the cell: one that still says so is left alone.</summary>
    public string Shown { get; init; } = "";
}
