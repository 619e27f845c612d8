namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>The numbers of <see cref="RecordNumbers"/>, by name.</summary>
public enum RecordField
{
    Count = 1,
    Turns = 2,
    People = 3,
    Women = 4,
    Minority = 5,
    FemaleHeaded = 6,
    Poor = 7,
    NearPoor = 8,
    Disabled = 9,
    Members = 10,
    WomenMembers = 11,
    Workers = 12,
    WomenWorkers = 13,
    Amount = 14,
    Whole = 15,
    Quantity = 16,
}
