namespace HoiPhuNu.Startup.Web.Features.FollowUp;

public static class FollowUpRegistration
{
    public static void AddFollowUp(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<INavigation, FollowUpNavigation>();
        builder.Services.AddScoped<IProjectLinks, ProjectLinks>();
        builder.Services.AddScoped<People.UnionUnits.IGoesWithTheHeir, Projects.ProjectsGoWithTheHeir>();
        builder.Services.AddScoped<Begin.BeginProject>();
        builder.Services.AddScoped<Begin.OutsidePages>();
        builder.Services.AddScoped<Warnings.SettleWarning>();
        builder.Services.AddScoped<INavigation, FundingNavigation>();
        builder.Services.AddScoped<Funding.FirstSupport>();
        builder.Services.AddScoped<Funding.DecideSupport>();
        builder.Services.AddScoped<LoanBalances.TakeBalances>();
        builder.Services.AddScoped<CheckIns.CheckInPages>();
        builder.Services.AddScoped<CheckIns.SendCheckIn>();
        builder.Services.AddScoped<CheckIns.ReadCheckIn>();
        builder.Services.AddScoped<CheckIns.Steps.SaveCheckInStep>();
        builder.Services.AddScoped<Visits.NoteVisit>();
    }
}
