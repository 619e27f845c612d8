using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>Load against capacity, and hours.</summary>
[Authorize(Policies.Coordinator)]
public sealed class LoadsController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/dieu-phoi/tai")]
    public async Task<IActionResult> Index(Viewer viewer, [FromQuery] LoadFilter filter, CancellationToken cancel)
    {
        ModelState.Clear();
        return View("Loads", await LoadsPage.LoadAsync(db, viewer, filter, Now, cancel));
    }

    [HttpGet("/dieu-phoi/tai/tep/{format}")]
    public async Task<IActionResult> File(Viewer viewer, string format, [FromQuery] LoadFilter filter, CancellationToken cancel)
    {
        ModelState.Clear();
        var rows = await LoadsPage.AllAsync(db, viewer, filter, Now, cancel);
        SheetColumn[] columns =
        [
            new(T["Cố vấn"], Width: 28), new(T["Đơn vị"], Width: 30), new(T["Nhận tối đa"], CellKind.Number), new(T["Đang đồng hành"], CellKind.Number), new(T["Chờ trả lời"], CellKind.Number),
            new(T["Giờ mỗi tháng"], CellKind.Number), new(T["Buổi đã xác nhận"], CellKind.Number), new(T["Phút đã xác nhận"], CellKind.Number),
        ];
        return this.Download(new Sheet(T["Cố vấn nhận bao nhiêu, mấy giờ"], columns, [.. rows.Select(r => (IReadOnlyList<object?>)[r.Name, r.Unit, r.Capacity, r.Active, r.Proposed, r.Details.HoursPerMonth, r.Sessions, r.Minutes])]), format);
    }
}
