namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

/// <summary>Stands in the address.</summary>
public sealed class AddFilter
{
    public CohortSource? Nguon { get; set; }

    public Guid? CuocThi { get; set; }

    public string? Tim { get; set; }

    public int Trang { get; set; } = 1;
}
