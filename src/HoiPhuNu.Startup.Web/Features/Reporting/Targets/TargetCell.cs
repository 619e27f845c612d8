namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <param name="Text">As it stands in the field.</param>
/// <param name="Value">As it is stored; null: not set.</param>
/// <param name="Fault">Why what is typed cannot be taken; empty: it can.</param>
/// <param name="Theirs">What somebody else set meanwhile; null: nobody did.</param>
public sealed record TargetCell(string Text, long? Value, string Fault = "", string? Theirs = null);
