using HoiPhuNu.Startup.Web.Features.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Navigation;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>What every page shows around itself.</summary>
public static class Frame
{
    public static void AddFrame(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<SiteOptions>(builder.Configuration.GetSection("Site"));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddScoped<INavigation, PublicNavigation>();
    }
}
