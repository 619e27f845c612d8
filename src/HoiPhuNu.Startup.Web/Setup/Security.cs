using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>The outer wall: headers on every answer, antiforgery on every post, HSTS in production.</summary>
public static class Security
{
    /// <summary>Nothing inline, nothing from elsewhere. A page that needs more is a page to rethink.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; font-src 'none'; manifest-src 'self'";

    public static void AddSecurity(this WebApplicationBuilder builder)
    {
        builder.Services.Configure<MvcOptions>(options => options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute()));
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "chong-gia-mao";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.HeaderName = "X-Antiforgery";
            options.SuppressXFrameOptionsHeader = true; // frame-ancestors says it
        });
        builder.Services.AddHsts(options =>
        {
            options.MaxAge = TimeSpan.FromDays(365);
            options.IncludeSubDomains = true;
        });
    }

    public static void UseSecurityHeaders(this WebApplication app)
    {
        if (app.Environment.IsProduction())
        {
            app.UseHsts();
        }

        app.Use((context, next) =>
        {
            // At the last moment, because the error handler empties the headers of an answer it replaces.
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = context.IsInert() ? InertAnswer.Policy : ContentSecurityPolicy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers["Cross-Origin-Resource-Policy"] = "same-origin";
                headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
                return Task.CompletedTask;
            });
            return next(context);
        });
    }

    /// <summary>
    /// After sign-in: a shared phone must not show her pages again from its cache. A file people sent never changes under its address and
    /// is dear to fetch twice over a thin line: it may be kept, for the session (a cookie) that fetched it.
    /// </summary>
    public static void UseNoStoreWhenSignedIn(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.User.Identity?.IsAuthenticated == true)
        {
            context.Response.OnStarting(() =>
            {
                if (context.IsInert())
                {
                    context.Response.Headers.CacheControl = InertAnswer.Kept;
                    context.Response.Headers.Vary = Microsoft.Net.Http.Headers.HeaderNames.Cookie;
                }
                else
                {
                    context.Response.Headers.CacheControl = "no-store";
                }

                return Task.CompletedTask;
            });
        }

        return next(context);
    });
}
