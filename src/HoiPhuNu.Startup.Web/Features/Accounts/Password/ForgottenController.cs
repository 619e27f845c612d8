using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Password;

[AllowAnonymous]
public sealed class ForgottenController : Controller
{
    [HttpGet("/tai-khoan/quen-mat-khau")]
    public IActionResult Show() => View("Forgotten", new ForgottenForm());

    [HttpPost("/tai-khoan/quen-mat-khau")]
    public async Task<IActionResult> Create(ForgottenForm form, [FromServices] RequestPasswordLink request, CancellationToken cancel)
    {
        if (!ModelState.IsValid)
        {
            return View("Forgotten", form);
        }

        if (await request.RunAsync(form.Login, token => this.AbsoluteUrl($"/tai-khoan/mat-khau-moi/{token}"), HttpContext, cancel) is { } refusal)
        {
            this.RefuseSecret(refusal);
            return View("Forgotten", form);
        }

        return View("Asked");
    }
}
