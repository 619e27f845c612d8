namespace HoiPhuNu.Startup.Web.Features.Reporting;

public static class ReportingRegistration
{
    public static void AddReporting(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<INavigation, ReportingNavigation>();
        builder.Services.AddScoped<ComputedTables>();
        builder.Services.AddScoped<Reports.ReportPages>();
        builder.Services.AddScoped<Reports.TakeReportStep>();
        builder.Services.AddScoped<Targets.SaveTargets>();
    }
}
