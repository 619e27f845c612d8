namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>What the bank that keeps a loan said of it last, until the day of the figures, whole đồng.</summary>
public readonly record struct PortfolioBalance(Guid ProjectId, long Outstanding, long Overdue);
