namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>"Trong đó": groups that overlap and never add up to the whole.</summary>
public enum Split
{
    Minority = 1,
    FemaleHeaded = 2,
    Poor = 3,
    NearPoor = 4,
    Disabled = 5,
    Women = 6,
}
