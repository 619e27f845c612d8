namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>One answer as it is read.</summary>
/// <param name="Slug">The page on which it is asked.</param>
/// <param name="Label">What was asked.</param>
/// <param name="Value">What was answered; "chưa có số" and "Không ghi" where it was not.</param>
/// <param name="IsMissing">It was not answered.</param>
public sealed record CheckInFact(string Slug, string Label, string Value, bool IsMissing)
{
    /// <summary>Asked of everybody; otherwise only where another answer calls for it, as the day of what has not stopped.</summary>
    public bool IsAsked { get; init; } = true;
}
