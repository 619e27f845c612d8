namespace HoiPhuNu.Startup.Domain.Activities;

/// <summary>
/// The poverty standard in force on a day. NĐ 07/2021 runs through 31/12/2026, NĐ 351/2025 from 1/1/2027 to 2030: figures of two standards
/// are never compared or added without saying so.
/// </summary>
public static class PovertyStandard
{
    /// <summary>Before 2022 (2016–2021 and earlier), 2022–2026, 2027–2030, by first year.</summary>
    private static readonly int[] FirstYears = [2016, 2022, 2027, 2031];

    /// <summary>First year of the standard of the day: 2022, 2027 …</summary>
    public static int On(DateOnly day) => FirstYears.LastOrDefault(y => y <= day.Year, FirstYears[0]);

    public static bool Differs(DateOnly one, DateOnly other) => On(one) != On(other);
}
