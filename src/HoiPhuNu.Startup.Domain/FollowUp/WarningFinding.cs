namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Something <see cref="Warnings"/> found on a day.</summary>
/// <param name="Kind">What.</param>
/// <param name="Subject">Of which check-in, tranche, milestone, pair or support: with the kind it names the warning.</param>
/// <param name="Facts">The numbers its sentence is made of.</param>
/// <param name="OwnerId">Who sees to it; null: whoever looks after the project's unit.</param>
public sealed record WarningFinding(WarningKind Kind, string Subject, WarningFacts Facts, Guid? OwnerId);
