namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Days of a figure, both included; a stand is taken at the last one.</summary>
public readonly record struct FigureWindow(DateOnly From, DateOnly To)
{
    public bool Has(DateOnly day) => day >= From && day <= To;
}
