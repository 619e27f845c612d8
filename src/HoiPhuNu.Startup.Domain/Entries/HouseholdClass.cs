namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>As recognised by the commune's yearly review; never computed here.</summary>
public enum HouseholdClass
{
    Poor = 1,
    NearPoor = 2,
    NewlyOutOfPoverty = 3,
    Other = 9,
}
