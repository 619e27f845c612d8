using HoiPhuNu.Startup.Web.Setup;

namespace HoiPhuNu.Startup.Web.Features.Activities;

public static class ActivitiesRegistration
{
    public static void AddActivities(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<INavigation, ActivitiesNavigation>();
        builder.Services.AddScoped<Records.RecordForms>();
        builder.Services.AddScoped<Records.KeepRecord>();
        builder.Services.AddScoped<Import.TakeReturn>();
        var folder = Path.Combine(builder.Configuration.DataDirectory(builder.Environment), "imports");
        builder.Services.AddSingleton(services => new Import.ImportStore(folder, services.GetRequiredService<TimeProvider>()));
    }
}
