namespace HoiPhuNu.Startup.Data.Mentoring;

/// <param name="Days">Without a talk, as the cohort's setting says.</param>
/// <param name="RemindedAt">UTC; null: not yet.</param>
public sealed record QuietPair(Guid Id, int Days, DateTime? RemindedAt);
