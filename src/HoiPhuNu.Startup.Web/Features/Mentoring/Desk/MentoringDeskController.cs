using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>The coordinator's first page, and the wishes for another pair.</summary>
[Authorize(Policies.Coordinator)]
public sealed class MentoringDeskController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/dieu-phoi")]
    public async Task<IActionResult> Index(Viewer viewer, CancellationToken cancel) => View(await MentoringDeskPage.LoadAsync(db, viewer, Now, cancel));

    [HttpGet("/dieu-phoi/doi-cap")]
    public async Task<IActionResult> Wishes(Viewer viewer, string? xem, CancellationToken cancel, int trang = 1) =>
        View(await ChangeWishesPage.LoadAsync(db, viewer, xem, trang, cancel));

    [HttpPost("/dieu-phoi/doi-cap/{id:guid}/xong")]
    public async Task<IActionResult> Handle(Guid id, Viewer viewer, CancellationToken cancel)
    {
        if (await db.ChangeWishesFor(viewer).SingleOrDefaultAsync(w => w.Id == id, cancel) is not { } wish)
        {
            return NotFound();
        }

        wish.Handle(viewer.PersonId, Now);
        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã ghi là xong"], T["Người gửi không nhận tin tự động: gọi báo chị ấy đã thu xếp thế nào."]);
        return Redirect("/dieu-phoi/doi-cap");
    }
}
