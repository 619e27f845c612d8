namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Which lines a report has below its total.</summary>
public enum LineDetail
{
    None = 0,

    /// <summary>The units right below: communes of a province, provinces of the centre.</summary>
    NextLevel = 1,

    /// <summary>Every base unit (commune) below.</summary>
    BaseUnits = 2,
}
