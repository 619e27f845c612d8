using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.People.Roles;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Mine;

public sealed class MyAccountController(AppDbContext db, IEnumerable<IHeldRoles> held, IStringLocalizer<AccountsText> T) : Controller
{
    [HttpGet("/tai-khoan")]
    public async Task<IActionResult> Edit(Viewer viewer, CancellationToken cancel) => View("Edit", await MyAccountPage.LoadAsync(db, held, viewer, cancel));

    [HttpPost("/tai-khoan")]
    public async Task<IActionResult> Update(Viewer viewer, MyAccountForm form, [FromServices] ChangeContact change, CancellationToken cancel)
    {
        if (ModelState.IsValid && await ChangedAsync(viewer, form, change, cancel))
        {
            this.Alert(AlertKind.Ok, T["Đã lưu"]);
            return Redirect("/tai-khoan");
        }

        db.ChangeTracker.Clear();
        return View("Edit", await MyAccountPage.LoadAsync(db, held, viewer, cancel));
    }

    private async Task<bool> ChangedAsync(Viewer viewer, MyAccountForm form, ChangeContact change, CancellationToken cancel)
    {
        try
        {
            var (refusal, field) = await change.RunAsync(viewer, form, HttpContext, cancel);
            if (refusal is null)
            {
                return true;
            }

            this.RefuseSecret(refusal, field.Length == 0 ? "" : $"Form.{field}");
        }
        catch (DbUpdateConcurrencyException)
        {
            // Two tabs of hers: what she typed stays, and the next press stands on the newer version.
            ModelState.Remove("Form.Version");
            ModelState.AddModelError("", T["Thông tin này vừa được đổi ở một trang khác. Chị xem lại rồi bấm Lưu lần nữa."]);
        }

        return false;
    }
}
