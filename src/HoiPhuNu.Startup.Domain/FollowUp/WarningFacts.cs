namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What a warning says: which of these are filled depends on its kind.</summary>
/// <param name="Days">How long.</param>
/// <param name="Before">Earlier figure (revenue, workers, paid).</param>
/// <param name="After">Later figure (revenue, workers, spent).</param>
/// <param name="On">Since when, or due when.</param>
public sealed record WarningFacts(int? Days = null, long? Before = null, long? After = null, DateOnly? On = null);
