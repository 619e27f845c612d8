using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>All pairs of the coordinator's cohorts, and the same as a file.</summary>
[Authorize(Policies.Coordinator)]
public sealed class PairListController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/dieu-phoi/cap")]
    public async Task<IActionResult> Index(Viewer viewer, [FromQuery] PairFilter filter, CancellationToken cancel)
    {
        ModelState.Clear();
        return View("Pairs", await PairListPage.LoadAsync(db, viewer, filter, Now, cancel));
    }

    [HttpGet("/dieu-phoi/cap/tep/{format}")]
    public async Task<IActionResult> File(Viewer viewer, string format, [FromQuery] PairFilter filter, CancellationToken cancel)
    {
        ModelState.Clear();
        var (rows, quiet) = await PairListPage.AllAsync(db, viewer, filter, Now, cancel);
        SheetColumn[] columns =
        [
            new(T["Chị"], Width: 28), new(T["Cố vấn"], Width: 28), new(T["Ý tưởng"], Width: 40), new(T["Đợt"], Width: 30), new(T["Vai trò"]), new(T["Tình trạng"]), new(T["Im lặng"], Width: 10),
            new(T["Bắt đầu"], CellKind.Date), new(T["Buổi"], CellKind.Number), new(T["Buổi đã xác nhận"], CellKind.Number), new(T["Phút đã xác nhận"], CellKind.Number), new(T["Buổi gần nhất"], CellKind.Date), new(T["Việc còn mở"], CellKind.Number),
        ];
        return this.Download(new Sheet(T["Các cặp đồng hành"], columns, [.. rows.Select(r => Cells(r, quiet.Contains(r.Id)))]), format);
    }

    private IReadOnlyList<object?> Cells(PairListPage.Row row, bool isQuiet) =>
    [
        row.Woman, row.Mentor, row.Title, row.Cohort, MentoringText.Role(row.Role, T), MentoringText.Status(row.Status, T), isQuiet ? T["có"].Value : null,
        row.StartedAt is { } at ? VietnamTime.Today(at) : null, row.Held, row.Confirmed, row.Minutes, row.Last, row.OpenActions,
    ];
}
