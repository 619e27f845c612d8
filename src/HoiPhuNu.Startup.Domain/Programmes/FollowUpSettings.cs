using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Programmes;

/// <summary>How the ideas a programme supports are followed.</summary>
public sealed record FollowUpSettings
{
    public const int MaxMonths = 120;
    public const int MaxDays = 730;

    /// <summary>Check-ins are asked for so many months after the first support, rising.</summary>
    public IReadOnlyList<int> CheckInMonths { get; init; } = [3, 6, 12, 24];

    /// <summary>A check-in may be filled from so many days before its day.</summary>
    public int OpenDaysBefore { get; init; } = 14;

    /// <summary>Overdue when not accepted or sent so many days after its day.</summary>
    public int GraceDays { get; init; } = 14;

    /// <summary>"Hiệu quả" needs an accepted check-in seen within so many months that says working or growing.</summary>
    public int EffectiveMonths { get; init; } = 12;

    /// <summary>A paid tranche of which something is unspent after so many days is a warning.</summary>
    public int UnspentDays { get; init; } = 90;

    /// <summary>Percent of the earlier revenue, by the month, at which (and below) a warning is raised: 50 = halved.</summary>
    public int RevenueDropPercent { get; init; } = 50;

    public Refusal? WhyNot() =>
        CheckInMonths.Count is 0 or > 12 || CheckInMonths.Any(m => m is < 1 or > MaxMonths) || !CheckInMonths.SequenceEqual(CheckInMonths.Distinct().Order()) ? ProgrammeRefusals.MonthsOutOfRange
        : OpenDaysBefore is < 0 or > 60 || GraceDays is < 0 or > 180 || UnspentDays is < 1 or > MaxDays ? ProgrammeRefusals.DaysOutOfRange
        : EffectiveMonths is < 1 or > MaxMonths || RevenueDropPercent is < 1 or > 99 ? ProgrammeRefusals.SettingOutOfRange
        : null;

    public bool Equals(FollowUpSettings? other) =>
        other is not null && CheckInMonths.SequenceEqual(other.CheckInMonths)
        && (OpenDaysBefore, GraceDays, EffectiveMonths, UnspentDays, RevenueDropPercent) == (other.OpenDaysBefore, other.GraceDays, other.EffectiveMonths, other.UnspentDays, other.RevenueDropPercent);

    public override int GetHashCode() => HashCode.Combine(CheckInMonths.Count, OpenDaysBefore, GraceDays, EffectiveMonths, UnspentDays, RevenueDropPercent);
}
