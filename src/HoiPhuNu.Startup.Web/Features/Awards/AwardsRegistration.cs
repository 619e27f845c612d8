using HoiPhuNu.Startup.Web.Features.Awards.Publication;

namespace HoiPhuNu.Startup.Web.Features.Awards;

public static class AwardsRegistration
{
    public static void AddAwards(this WebApplicationBuilder builder) => builder.Services
        .AddScoped<PrepareResults>()
        .AddScoped<PublishResults>()
        .AddScoped<SendBackResults>()
        .AddScoped<ResultsNews>();
}
