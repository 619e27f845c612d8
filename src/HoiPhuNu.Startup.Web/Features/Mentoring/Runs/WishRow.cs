namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

/// <summary>A pin or a ban of the cohort.</summary>
public sealed record WishRow(Guid Id, Guid NeedId, Guid ProfileId, bool IsBan, string Reason, DateTime At);
