namespace HoiPhuNu.Startup.Data.Reporting;

/// <summary>In a call the report of one unit is a part of the sum of another.</summary>
public sealed class AskedPart
{
    public Guid CallId { get; init; }

    /// <summary>The unit above.</summary>
    public Guid SumId { get; init; }

    public Guid UnitId { get; init; }
}
