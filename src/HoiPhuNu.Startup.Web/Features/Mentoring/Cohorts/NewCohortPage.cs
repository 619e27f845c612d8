namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

public sealed record NewCohortPage(CohortForm Form, IReadOnlyList<FieldOption> Units, IReadOnlyList<FieldOption> Contests);
