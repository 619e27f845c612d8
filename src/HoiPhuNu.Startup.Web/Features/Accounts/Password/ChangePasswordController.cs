using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Accounts.SignIn;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Password;

public sealed class ChangePasswordController(AppDbContext db, IStringLocalizer<AccountsText> T) : Controller
{
    [HttpGet("/tai-khoan/doi-mat-khau")]
    public Task<IActionResult> Edit(Viewer viewer, CancellationToken cancel) => PageAsync(viewer, cancel);

    [HttpPost("/tai-khoan/doi-mat-khau")]
    public async Task<IActionResult> Update(Viewer viewer, ChangePasswordForm form, [FromServices] ChangePassword change, [FromServices] Session session, CancellationToken cancel)
    {
        if (ModelState.IsValid)
        {
            var result = await change.RunAsync(viewer, form.CurrentPassword, form.NewPassword, HttpContext, cancel);
            if (result.Account is { } account)
            {
                await session.BeginAsync(HttpContext, account, cancel);
                this.Alert(AlertKind.Ok, T["Đã đổi mật khẩu"], T["Các máy khác đang mở tài khoản này đã bị đăng xuất."]);
                return Redirect("/tai-khoan");
            }

            var code = result.Refusal!.Code;
            this.RefuseSecret(result.Refusal, code == AccountRefusals.PasswordWrong.Code ? nameof(form.CurrentPassword) : code.Contains("Password", StringComparison.Ordinal) ? nameof(form.NewPassword) : "");
        }

        return await PageAsync(viewer, cancel);
    }

    private async Task<IActionResult> PageAsync(Viewer viewer, CancellationToken cancel)
    {
        ViewData["Shortest"] = PasswordRules.Shortest(await db.IsStaffAsync(viewer.PersonId, cancel));
        return View("Change", new ChangePasswordForm());
    }
}
