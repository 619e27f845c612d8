namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>One accepted check-in: how a business was seen on a day. Null: not answered.</summary>
public readonly record struct PortfolioLook(
    Guid ProjectId,
    DateOnly SeenOn,
    DateOnly From,
    DateOnly To,
    BusinessState? State,
    long? Revenue,
    int? Workers,
    int? WomenWorkers,
    int? MinorityWorkers,
    int? PoorWorkers,
    int? OcopStars);
