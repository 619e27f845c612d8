using System.Globalization;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Accounts.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Register;

[AllowAnonymous]
public sealed class RegisterController : Controller
{
    [HttpGet("/tai-khoan/dang-ky")]
    public IActionResult Show(Viewer? viewer, string? ve) =>
        viewer is null ? View("Show", new RegisterForm { Ve = ve }) : Redirect(Home(ve));

    [HttpPost("/tai-khoan/dang-ky")]
    public async Task<IActionResult> Create(RegisterForm form, [FromServices] RegisterAccount register, [FromServices] Session session, CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            var result = await register.RunAsync(form, HttpContext, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, cancel);
            if (result.Account is { } account)
            {
                await session.BeginAsync(HttpContext, account, cancel);
                return Redirect(Home(form.Ve));
            }

            this.RefuseSecret(result.Refusal!, FieldOf(result.Refusal!.Code));
        }

        return View("Show", form);
    }

    private static string FieldOf(string code) => code.Contains("Password", StringComparison.Ordinal) ? nameof(RegisterForm.Password)
        : code.Contains("Login", StringComparison.Ordinal) ? nameof(RegisterForm.Login)
        : "";

    private static string Home(string? returnTo) => OwnAddresses.IsOwn(returnTo) ? returnTo : "/tai-khoan";
}
