namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

/// <summary>What a column holds, for alignment and format; a blank cell is blank in every kind, never zero.</summary>
public enum CellKind
{
    Text,

    /// <summary>A number; whole ones with groups of three.</summary>
    Number,

    /// <summary>Whole đồng.</summary>
    Money,

    Date,
}
