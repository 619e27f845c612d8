using Microsoft.Net.Http.Headers;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>What may be kept of the public pages, and for how long: short enough that a contest is not shown open long after it closed.</summary>
public static class VisitorCaching
{
    public const string Kept = "public, max-age=60";

    public static void UseVisitorCaching(this WebApplication app) => app.Use((context, next) =>
    {
        var reads = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        if (reads && context.User.Identity?.IsAuthenticated != true && context.GetEndpoint()?.Metadata.GetMetadata<SameForAllVisitorsAttribute>() is not null)
        {
            context.Response.OnStarting(() =>
            {
                Mark(context.Response);
                return Task.CompletedTask;
            });
        }

        return next(context);
    });

    /// <summary>Whatever set a cookie (a message shown once) or spoke of caching itself (an antiforgery token) is for one reader only.</summary>
    private static void Mark(HttpResponse response)
    {
        var headers = response.Headers;
        if (response.StatusCode != StatusCodes.Status200OK || headers.ContainsKey(HeaderNames.SetCookie) || headers.ContainsKey(HeaderNames.CacheControl))
        {
            return;
        }

        headers.CacheControl = Kept;
        // The language and the session are cookies: another cookie, another page.
        headers.Append(HeaderNames.Vary, HeaderNames.Cookie);
    }
}
