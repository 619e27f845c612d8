namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A project that was supported by the day of the figures, as far as figures need it.</summary>
/// <param name="Id">The project.</param>
/// <param name="Place">Number of its province in the list of the caller.</param>
/// <param name="Sector">As it was named.</param>
/// <param name="EntrantType">Value of Contests.EntrantTypes.</param>
/// <param name="SupportedOn">Day of the first decision.</param>
/// <param name="RevenueBefore">Twelve months before support; null: not known.</param>
/// <param name="WorkersBefore">Null: not known.</param>
/// <param name="WomenBefore">Null: not known.</param>
/// <param name="EffectiveMonths">Setting of its programme.</param>
/// <param name="EarlyDays">So many days before its month a look already counts for it: as early as the check-in may be filled.</param>
public readonly record struct PortfolioProject(Guid Id, int Place, string Sector, int EntrantType, DateOnly SupportedOn, long? RevenueBefore, int? WorkersBefore, int? WomenBefore, int EffectiveMonths, int EarlyDays);
