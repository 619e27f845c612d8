namespace HoiPhuNu.Startup.Web.Features.Mentoring;

public static class MentoringRegistration
{
    public static void AddMentoring(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddScoped<Sessions.LogSession>();
    }
}
