namespace HoiPhuNu.Startup.Web.Features.FollowUp;

public static class FollowUpRegistration
{
    public static void AddFollowUp(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
    }
}
