using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Accounts.SignIn;

/// <summary>Open to all: whose session has ended already is signed out as well.</summary>
[AllowAnonymous]
public sealed class SignOutController(Session session) : Controller
{
    [HttpPost("/tai-khoan/dang-xuat")]
    public async Task<IActionResult> Create()
    {
        await session.EndAsync(HttpContext);
        return Redirect("/");
    }
}
