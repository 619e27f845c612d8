namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

public sealed record SettingsPage(Guid Id, string Name, SettingsForm Form);
