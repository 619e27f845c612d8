namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <summary>Which grid: stands in the address.</summary>
public sealed class TargetAddress
{
    public const int FirstYear = 2016;
    public const int LastYear = 2045;

    /// <summary>The unit whose targets are broken down; null: the viewer's own.</summary>
    public Guid? DonVi { get; set; }

    public int? Nam { get; set; }

    /// <summary>Last year of a target for several years; null: one year.</summary>
    public int? DenNam { get; set; }

    /// <summary>Null: the Union's yearly work.</summary>
    public Guid? ChuongTrinh { get; set; }

    /// <summary>Codes of the indicators that stand as columns, with commas between; empty: the first ones.</summary>
    public string? Cot { get; set; }

    public string Query(Guid unitId, int year, string? columns = null) =>
        $"/bao-cao/ke-hoach?DonVi={unitId}&Nam={year}{(DenNam is { } to ? $"&DenNam={to}" : "")}{(ChuongTrinh is { } programme ? $"&ChuongTrinh={programme}" : "")}{(columns is { Length: > 0 } ? "&Cot=" + Uri.EscapeDataString(columns) : "")}";
}
