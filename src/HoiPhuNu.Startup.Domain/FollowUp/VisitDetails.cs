namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What is typed of a visit.</summary>
/// <param name="On">The day.</param>
/// <param name="Place">Where: the workshop, her home.</param>
/// <param name="Met">Whom the officer met; empty: nobody.</param>
/// <param name="Findings">What she found.</param>
public sealed record VisitDetails(DateOnly On, string Place, string Met, string Findings);
