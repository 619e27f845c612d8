namespace HoiPhuNu.Startup.Web.Features.Judging.Desk;

/// <summary>Stands in the address: ?loc=CanLam.</summary>
public enum DeskFilter
{
    TatCa,
    CanLam,
    DaKy,
    TuChoi,
}
