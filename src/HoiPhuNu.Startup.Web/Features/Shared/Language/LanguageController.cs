using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Shared.Language;

/// <summary>The switch at the foot of every page. It changes a cookie of hers and nothing on the server.</summary>
[AllowAnonymous]
public sealed class LanguageController : Controller
{
    [HttpPost("/ngon-ngu")]
    public IActionResult Choose(string? language, string? returnTo)
    {
        Remember(language);
        return LocalRedirect(OwnAddresses.IsOwn(returnTo) ? returnTo : "/");
    }

    /// <summary>The link of public pages, which carry no token. Followed from another site it leads on and changes nothing.</summary>
    [HttpGet("/ngon-ngu/{language}")]
    [ResponseCache(NoStore = true)]
    public IActionResult Follow(string language, string? ve)
    {
        if (Request.Headers["Sec-Fetch-Site"] != "cross-site")
        {
            Remember(language);
        }

        return LocalRedirect(OwnAddresses.IsOwn(ve) ? ve : "/");
    }

    private void Remember(string? language)
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
    }
}
