namespace HoiPhuNu.Startup.Web.Features.FollowUp;

public static class FollowUpRegistration
{
    public static void AddFollowUp(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
<<<<<<< HEAD
        builder.Services.AddScoped<INavigation, FollowUpNavigation>();
        builder.Services.AddScoped<Begin.BeginProject>();
        builder.Services.AddScoped<Begin.OutsidePages>();
=======
        builder.Services.AddScoped<Warnings.SettleWarning>();
>>>>>>> f4bc6b0 (Portfolio of supported projects with the list behind each figure, charts and files; warnings to answer, put off or make an action of; the daily look)
    }
}
