namespace HoiPhuNu.Startup.Domain.People;

/// <summary>Level of a Union unit. Districts ended on 1 July 2025; former ones are kept as closed units where old records name them.</summary>
public enum UnitLevel
{
    Central = 1,
    Province = 2,
    District = 3,
    Commune = 4,
    Branch = 5,
}
