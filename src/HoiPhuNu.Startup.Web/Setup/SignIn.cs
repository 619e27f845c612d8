using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Web.Features.Accounts.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>Accounts, the cookie, and who may pass the outer fence.</summary>
public static class SignIn
{
    public static readonly TimeSpan EntrantSession = TimeSpan.FromDays(30);

    /// <summary>Whoever holds a role: a working day, longer while she works.</summary>
    public static readonly TimeSpan StaffSession = TimeSpan.FromHours(12);

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var cookies = SignInCookies.For(builder.Environment);
        services.AddSingleton(cookies);
        services.AddSingleton<KnownDevice>();
        services.AddSingleton<SecretLimiter>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = cookies.SessionName;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = cookies.AlwaysSecure ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            options.LoginPath = "/tai-khoan/dang-nhap";
            options.AccessDeniedPath = "/loi/403";
            options.ReturnUrlParameter = "ve";
            options.ExpireTimeSpan = EntrantSession;
            options.SlidingExpiration = true;

            options.Events.OnRedirectToLogin = ToSignInAsync;

            // A page that is not hers is refused as such, without a detour through an address of its own.
            options.Events.OnRedirectToAccessDenied = context =>
            {
                context.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
        });
        services.AddIdentityCore<Account>(options =>
            {
                options.User.AllowedUserNameCharacters = "";
                options.User.RequireUniqueEmail = false;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Password.RequiredLength = 8;
                options.Password.RequiredUniqueChars = 1;
            })
            .AddEntityFrameworkStores<AppDbContext>()
            .AddClaimsPrincipalFactory<AccountClaims>();
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = 220_000);
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(c => Viewer(c) is not null).Build())
            .AddPolicy(Policies.Administrator, policy => policy.RequireAuthenticatedUser().RequireAssertion(c => Viewer(c) is { IsAdministrator: true }))
            .AddPolicy(Policies.Organizer, policy => policy.RequireAuthenticatedUser().RequireAssertion(c => Viewer(c) is { IsOrganizer: true }))
            .AddPolicy(Policies.Coordinator, policy => policy.RequireAuthenticatedUser().RequireAssertion(c => Viewer(c) is { IsCoordinator: true }))
            .AddPolicy(Policies.ProjectManager, policy => policy.RequireAuthenticatedUser().RequireAssertion(c => Viewer(c) is { IsManager: true }))
            .AddPolicy(Policies.FundApprover, policy => policy.RequireAuthenticatedUser().RequireAssertion(c => Viewer(c) is { IsApprover: true }))
            .AddPolicy(Policies.FollowUpStaff, policy => policy.RequireAuthenticatedUser().RequireAssertion(c => Viewer(c) is { FollowsUp: true }))
            .AddPolicy(Policies.Figures, policy => policy.RequireAuthenticatedUser().RequireAssertion(c => Viewer(c) is { KeepsFigures: true }))
            .AddPolicy(Policies.FiguresLead, policy => policy.RequireAuthenticatedUser().RequireAssertion(c => Viewer(c) is { IsFiguresLead: true }))
            .AddPolicy(Policies.Editor, policy => policy.RequireAuthenticatedUser().RequireAssertion(c => Viewer(c) is { IsOrganizer: true } or { IsAdministrator: true }))
            .AddPolicy(Policies.Officer, policy => policy.RequireAuthenticatedUser().RequireAssertion(c => Viewer(c) is { IsOfficer: true }));
        services.Configure<MvcOptions>(options => options.Filters.Add<KeptFormFilter>());
        services.AddHttpContextAccessor();
    }

    public static void UseSignIn(this WebApplication app)
    {
        app.UseAuthentication();
        app.UseViewer();
        app.UseAuthorization();
    }

    /// <summary>A form that came too late is kept, so that nothing she wrote is lost; a script that saves by itself just hears 401.</summary>
    private static async Task ToSignInAsync(RedirectContext<CookieAuthenticationOptions> context)
    {
        var http = context.HttpContext;
        if (http.Request.Headers.ContainsKey("X-Autosave"))
        {
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        if (!HttpMethods.IsPost(http.Request.Method))
        {
            http.Response.Redirect(context.RedirectUri);
            return;
        }

        var page = http.RequestServices.GetRequiredService<FormPages>().Of(http.Request);
        var kept = await http.RequestServices.GetRequiredService<KeptForms>().KeepAsync(http, http.RequestAborted);
        var query = new QueryBuilder { { context.Options.ReturnUrlParameter, page } };
        if (kept is { } id)
        {
            query.Add(KeptForms.Parameter, id.ToString());
        }

        http.Response.Redirect(context.Options.LoginPath + query.ToQueryString());
    }

    private static Domain.People.Viewer? Viewer(AuthorizationHandlerContext context) => (context.Resource as HttpContext)?.Viewer();
}
