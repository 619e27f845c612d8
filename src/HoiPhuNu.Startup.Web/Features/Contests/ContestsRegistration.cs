using HoiPhuNu.Startup.Web.Features.Contests.Desk;
using HoiPhuNu.Startup.Web.Features.Contests.NewContest;

namespace HoiPhuNu.Startup.Web.Features.Contests;

public static class ContestsRegistration
{
    public static void AddContests(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<INavigation, ContestsNavigation>();
        builder.Services.AddScoped<CreateContest>();
        builder.Services.AddScoped<OpenContest>();
        builder.Services.AddScoped<DeskChecks>();
    }
}
