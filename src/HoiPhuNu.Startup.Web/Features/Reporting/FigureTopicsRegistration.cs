using HoiPhuNu.Startup.Web.Features.Activities;

namespace HoiPhuNu.Startup.Web.Features.Reporting;

public static class FigureTopicsRegistration
{
    public static void AddFigureTopics(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<IFigureTopics, FigureTopics>();
    }
}
