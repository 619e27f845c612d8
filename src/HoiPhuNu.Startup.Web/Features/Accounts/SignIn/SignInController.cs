using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Accounts.SignIn;

[AllowAnonymous]
public sealed class SignInController(Session session, KeptForms kept) : Controller
{
    [HttpGet("/tai-khoan/dang-nhap")]
    public async Task<IActionResult> Show(Viewer? viewer, string? ve, Guid? giu, CancellationToken cancel) => viewer is null
        ? View("Show", new SignInPage(new SignInForm { Ve = ve, Giu = giu }, await kept.WaitsAsync(giu, HttpContext, cancel)))
        : Redirect(await kept.PageAsync(giu, viewer.AccountId, cancel) ?? Home(ve));

    [HttpPost("/tai-khoan/dang-nhap")]
    public async Task<IActionResult> Create(SignInForm form, [FromServices] SignInWithPassword signIn, CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            var result = await signIn.RunAsync(form.Login, form.Password, HttpContext, cancel);
            if (result.Account is { } account)
            {
                await session.BeginAsync(HttpContext, account, cancel);
                return Redirect(await kept.PageAsync(form.Giu, account.Id, cancel) ?? Home(form.Ve));
            }

            this.RefuseSecret(result.Refusal!);
        }

        return View("Show", new SignInPage(form, await kept.WaitsAsync(form.Giu, HttpContext, cancel)));
    }

    private static string Home(string? returnTo) => OwnAddresses.IsOwn(returnTo) ? returnTo : "/tai-khoan";
}
