using HoiPhuNu.Startup.Web.Features.Judging.Assigning;
using HoiPhuNu.Startup.Web.Features.Judging.Deciding;
using HoiPhuNu.Startup.Web.Features.Judging.HeadJudge;
using HoiPhuNu.Startup.Web.Features.Judging.Panel;
using HoiPhuNu.Startup.Web.Features.Judging.Readers;
using HoiPhuNu.Startup.Web.Features.Judging.ScoreSheets;
using HoiPhuNu.Startup.Web.Features.Judging.Spread;
using HoiPhuNu.Startup.Web.Features.Shared.Navigation;

namespace HoiPhuNu.Startup.Web.Features.Judging;

public static class JudgingRegistration
{
    public static void AddJudging(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<INavigation, JudgingNavigation>();
        builder.Services.AddScoped<SaveScoreSheet>();
        builder.Services.AddScoped<StartRound>();
        builder.Services.AddScoped<AddLateEntries>();
        builder.Services.AddScoped<MoveRound>();
        builder.Services.AddScoped<ApplySpread>();
        builder.Services.AddScoped<AssignByHand>();
        builder.Services.AddScoped<DeclareConflict>();
        builder.Services.AddScoped<DecideRound>();
        builder.Services.AddScoped<DecideTie>();
        builder.Services.AddScoped<ChangePanel>();
    }
}
