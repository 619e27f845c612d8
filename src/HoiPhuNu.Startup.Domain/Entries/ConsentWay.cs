namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>How the woman agreed that an officer types for her.</summary>
public enum ConsentWay
{
    InPerson = 1,
    SignedPaper = 2,
    Phone = 3,
    Zalo = 4,
}
