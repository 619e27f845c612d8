namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What a warning says: which of these are filled depends on its kind.</summary>
/// <param name="Days">How long.</param>
/// <param name="Before">Earlier figure (revenue, workers, paid).</param>
/// <param name="After">Later figure (revenue, workers, spent).</param>
/// <param name="On">Since when, or due when.</param>
/// <param name="Which">Of figures that contradict each other.</param>
/// <param name="Waits">Of a check-in that was sent; null: nothing was sent.</param>
public sealed record WarningFacts(int? Days = null, long? Before = null, long? After = null, DateOnly? On = null, Contradiction? Which = null, CheckInWait? Waits = null)
{
    /// <summary>One day more makes no other matter: what was answered stays answered while only the days go on.</summary>
    public bool SameAs(WarningFacts other) => this with { Days = null } == other with { Days = null };
}
