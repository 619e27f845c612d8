namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>What entrants most often ask a mentor for. Codes; their words stand with the form.</summary>
public static class MentoringTopics
{
    public static IReadOnlyList<string> All { get; } =
    [
        "Product", "Packaging", "Brand", "FoodSafety", "Ocop", "Costing", "Accounting", "OnlineSales", "Markets", "Capital", "Cooperative", "Legal", "IntellectualProperty", "WorkSafety", "Digital",
    ];
}
