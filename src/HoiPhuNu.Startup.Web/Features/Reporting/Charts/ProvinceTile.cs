namespace HoiPhuNu.Startup.Web.Features.Reporting.Charts;

/// <param name="Name">As the report names the unit.</param>
/// <param name="Short">As it fits a tile.</param>
/// <param name="Column">From the west.</param>
/// <param name="Row">From the north.</param>
/// <param name="Value">Null: not known.</param>
/// <param name="Shade">0 to 4.</param>
public sealed record ProvinceTile(string Name, string Short, int Column, int Row, long? Value, int Shade);
