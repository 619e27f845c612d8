namespace HoiPhuNu.Startup.Domain.Contests;

/// <param name="Name">As printed on the score sheet.</param>
/// <param name="Guidance">What earns how many points.</param>
/// <param name="MaxPoints">Hundredths of a point.</param>
/// <param name="LadderPosition">Place in the tie ladder, 1 first; null: not used to part ties.</param>
public sealed record CriterionPlan(string Name, string Guidance, int MaxPoints, int? LadderPosition = null);
