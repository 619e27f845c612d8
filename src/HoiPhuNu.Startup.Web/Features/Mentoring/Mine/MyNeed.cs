namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mine;

public sealed record MyNeed(Guid Id, string Title, string Cohort);
