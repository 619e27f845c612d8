using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Desk;

/// <summary>What women need and nobody covers.</summary>
[Authorize(Policies.Coordinator)]
public sealed class GapsController(AppDbContext db, IStringLocalizer<MentoringText> T) : Controller
{
    // As many as stand beside the topics on a page; the file has them all.
    private const int Columns = 6;

    [HttpGet("/dieu-phoi/thieu")]
    public async Task<IActionResult> Index(Viewer viewer, Guid? dot, CancellationToken cancel)
    {
        ModelState.Clear();
        return View("Gaps", await GapsPage.LoadAsync(db, viewer, dot, Columns, T["Các tỉnh khác"], T["Chưa rõ tỉnh"], cancel));
    }

    [HttpGet("/dieu-phoi/thieu/tep/{format}")]
    public async Task<IActionResult> File(Viewer viewer, string format, Guid? dot, CancellationToken cancel)
    {
        ModelState.Clear();
        var page = await GapsPage.LoadAsync(db, viewer, dot, int.MaxValue, "", T["Chưa rõ tỉnh"], cancel);
        SheetColumn[] columns = [new(T["Chủ đề"], Width: 34), new(T["Chị cần"], CellKind.Number), new(T["Chưa ai giúp"], CellKind.Number), new(T["Cố vấn nhận giúp"], CellKind.Number), .. page.Provinces.Select(p => new SheetColumn(p, CellKind.Number))];
        return this.Download(new Sheet(T["Nhu cầu chưa ai giúp"], columns, [.. page.Rows.Select(r => (IReadOnlyList<object?>)[r.Topic, r.Wanted, r.Open, r.Offering, .. r.ByProvince.Select(n => (object?)n)])]), format);
    }
}
