namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>
/// When a request reached the server: taken before anything else is done with it, so a submission that waits its turn in a rush still
/// counts at the instant it came in.
/// </summary>
public static class Arrival
{
    private static readonly object Key = new();

    /// <summary>UTC.</summary>
    public static DateTime ReceivedAt(this HttpContext http) => (DateTime)http.Items[Key]!;

    public static void UseArrival(this WebApplication app) => app.Use((http, next) =>
    {
        http.Items[Key] = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        return next(http);
    });
}
