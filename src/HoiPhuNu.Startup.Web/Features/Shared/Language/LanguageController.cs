using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Shared.Language;

/// <summary>The switch at the foot of every page.</summary>
[AllowAnonymous]
public sealed class LanguageController : Controller
{
    [HttpPost("/ngon-ngu")]
    public IActionResult Choose(string? language, string? returnTo)
    {
        if (Localization.IsLanguage(language))
        {
            Response.Cookies.Append(Localization.Cookie, language!, new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = Request.IsHttps,
            });
        }

        return LocalRedirect(OwnAddresses.IsOwn(returnTo) ? returnTo : "/");
    }
}
