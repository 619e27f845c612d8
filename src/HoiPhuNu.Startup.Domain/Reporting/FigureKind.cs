namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>In what the long of a figure is counted.</summary>
public enum FigureKind
{
    Whole = 1,

    /// <summary>Đồng.</summary>
    Money = 2,

    /// <summary>Hundredths of a percent sign: 41 % is 4100.</summary>
    Percent = 3,

    /// <summary>Thousandths.</summary>
    Quantity = 4,
}
