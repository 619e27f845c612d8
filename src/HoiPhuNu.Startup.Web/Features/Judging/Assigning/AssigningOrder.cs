namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <summary>Stands in the address: ?sap=Phieu.</summary>
public enum AssigningOrder
{
    Ma,
    Phieu,
}
