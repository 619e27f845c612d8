using HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;
using HoiPhuNu.Startup.Web.Features.Shared.Navigation;

namespace HoiPhuNu.Startup.Web.Features.Judging;

public static class JudgingRegistration
{
    public static void AddJudging(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<INavigation, JudgingNavigation>();
        builder.Services.AddScoped<SaveScoreSheet>();
    }
}
