using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Accounts.SignIn;

/// <summary>
/// Open to all: whose session has ended already is signed out as well, and her browser forgotten. The token on her old page was made for
/// that session and can no longer be checked; then the cookie of her browser must do, which no other site's page can send.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class SignOutController(Session session, IAntiforgery antiforgery, KnownDevice device) : Controller
{
    [HttpPost("/tai-khoan/dang-xuat")]
    public async Task<IActionResult> Create(Viewer? viewer)
    {
        if (viewer is not null && !await antiforgery.IsRequestValidAsync(HttpContext))
        {
            return new AntiforgeryValidationFailedResult();
        }

        if (viewer is not null || device.AccountOf(HttpContext) is not null)
        {
            await session.EndAsync(HttpContext);
        }

        return Redirect("/");
    }
}
