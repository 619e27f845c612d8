using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Features.People.Staff;

/// <summary>Stands in the address.</summary>
public sealed class StaffFilter
{
    public string? Tim { get; set; }

    public UnitRole? VaiTro { get; set; }

    public int Trang { get; set; } = 1;

    /// <summary>Page of the invitations that wait.</summary>
    public int TrangMoi { get; set; } = 1;
}
