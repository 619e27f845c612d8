using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Mine;

public sealed class ResidenceController(AppDbContext db, TimeProvider time, IStringLocalizer<AccountsText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/tai-khoan/noi-o")]
    public async Task<IActionResult> Edit(Viewer viewer, Guid? tinh, CancellationToken cancel) =>
        View("Residence", await ResidencePage.LoadAsync(db, viewer, tinh, null, Now, cancel));

    [HttpPost("/tai-khoan/noi-o")]
    public async Task<IActionResult> Update(Viewer viewer, ResidenceForm form, Guid? tinh, CancellationToken cancel)
    {
        var today = VietnamTime.Today(Now);
        if (!ModelState.IsValid || !await db.Units.ValidOn(today).AnyAsync(u => u.Id == form.UnitId && (u.Level == UnitLevel.Commune || u.Level == UnitLevel.Branch), cancel))
        {
            ModelState.TryAddModelError("Form.UnitId", T["Chọn xã, phường hoặc chi hội trong danh sách"]);
            return View("Residence", await ResidencePage.LoadAsync(db, viewer, tinh, form, Now, cancel));
        }

        var me = await db.People.SingleAsync(p => p.Id == viewer.PersonId, cancel);
        db.Entry(me).Property(p => p.Version).OriginalValue = form.Version;
        me.Live(form.UnitId, form.Hamlet);
        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã lưu nơi ở"]);
        return Redirect("/tai-khoan");
    }
}
