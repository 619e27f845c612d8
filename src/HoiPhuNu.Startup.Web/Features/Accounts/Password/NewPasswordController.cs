using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Accounts.SignIn;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Password;

/// <summary>The page a one-time link opens. Looking at it uses nothing up: mail programs open links by themselves.</summary>
[AllowAnonymous]
public sealed class NewPasswordController(AppDbContext db, ChooseNewPassword choose, IStringLocalizer<AccountsText> T) : Controller
{
    [HttpGet("/tai-khoan/mat-khau-moi/{token}")]
    public async Task<IActionResult> Show(string token, CancellationToken cancel)
    {
        var (link, refusal) = await choose.FindAsync(token, HttpContext, cancel);
        return link is null ? Gone(refusal!) : await PageAsync(link, cancel);
    }

    [HttpPost("/tai-khoan/mat-khau-moi/{token}")]
    public async Task<IActionResult> Create(string token, NewPasswordForm form, [FromServices] Session session, CancellationToken cancel)
    {
        var (link, refusal) = await choose.FindAsync(token, HttpContext, cancel);
        if (link is null)
        {
            return Gone(refusal!);
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(link, cancel);
        }

        var result = await choose.RunAsync(link, form.Password, cancel);
        if (result.Account is not { } account)
        {
            this.Refuse(result.Refusal!, nameof(form.Password));
            return await PageAsync(link, cancel);
        }

        await session.BeginAsync(HttpContext, account, cancel);
        this.Alert(AlertKind.Ok, T["Đã đổi mật khẩu"], T["Các máy khác đang mở tài khoản này đã bị đăng xuất."]);
        return Redirect("/tai-khoan");
    }

    private async Task<IActionResult> PageAsync(PasswordLink link, CancellationToken cancel)
    {
        var personId = await db.Users.Where(a => a.Id == link.AccountId).Select(a => a.PersonId).SingleAsync(cancel);
        ViewData["Shortest"] = PasswordRules.Shortest(await db.IsStaffAsync(personId, cancel));
        return View("NewPassword", new NewPasswordForm());
    }

    private ViewResult Gone(Refusal refusal)
    {
        Response.StatusCode = StatusCodes.Status404NotFound;
        this.RefuseSecret(refusal);
        return View("LinkGone");
    }
}
