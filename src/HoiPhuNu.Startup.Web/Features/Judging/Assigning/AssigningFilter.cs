namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <summary>Stands in the address: ?loc=Thieu.</summary>
public enum AssigningFilter
{
    TatCa,
    Thieu,
}
