namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>What the women of a project told of themselves, for counting only; a project without is one nobody asked.</summary>
public readonly record struct PortfolioGroup(Guid ProjectId, string Ethnicity, int? HouseholdClass, bool? HasDisability);
