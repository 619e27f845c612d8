namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A legal form taken on a day; null: before anybody noted it.</summary>
public readonly record struct PortfolioStep(Guid ProjectId, LegalForm Form, DateOnly? Since);
