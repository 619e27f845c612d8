namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A legal form taken on a day; null: before anybody noted it.</summary>
/// <param name="ProjectId">Whose.</param>
/// <param name="Id">Grows with the time of noting: of two steps of one day the later noted one is the correction.</param>
/// <param name="Form">Which.</param>
/// <param name="Since">From this day.</param>
public readonly record struct PortfolioStep(Guid ProjectId, Guid Id, LegalForm Form, DateOnly? Since);
