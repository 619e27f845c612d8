namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>Groups that Đề án 2415 puts first. Most are sensitive by law: told only by those who want to, counted only in totals.</summary>
public static class PriorityGroups
{
    /// <summary>Codes in the order of the decision; their words stand with the form.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "Vulnerable", "Hardship", "SingleMother", "Disabled", "DisabledInHousehold", "EthnicMinority", "RetiredAthlete", "ServedSentence", "Hiv",
        "ViolenceOrTrafficking", "OlderReturnedWorker", "ReturnedFromAbroad", "FreeMigrant", "LeftPublicService",
    ];
}
