using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>The records of her units; the same as a file.</summary>
[Authorize(Policies.Figures)]
[Route("/so-lieu")]
public sealed class RecordListController(AppDbContext db, IStringLocalizer<ActivitiesText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Index(Viewer viewer, RecordFilter filter, CancellationToken cancel)
    {
        ModelState.Clear();
        return View(await RecordListPage.LoadAsync(db, viewer, filter, VietnamTime.Today(HttpContext.ReceivedAt()), Request.QueryString.ToString(), cancel));
    }

    [HttpGet("tep/{format}")]
    public async Task<IActionResult> File(Viewer viewer, string format, RecordFilter filter, CancellationToken cancel)
    {
        ModelState.Clear();
        var records = db.ActivityRecords.AsNoTracking().Under(filter, viewer, db.Units);
        var rows = await records.OrderByDescending(r => r.On).ThenByDescending(r => r.Id).Rows().Take(RecordSheet.Most + 1).ToListAsync(cancel);
        if (rows.Count > RecordSheet.Most)
        {
            this.Alert(AlertKind.Now, T["Quá {0} bản ghi trong một tệp. Chọn đơn vị hoặc khoảng ngày ngắn hơn rồi tải.", RecordSheet.Most]);
            return Redirect("/so-lieu" + Request.QueryString);
        }

        return this.Download(await RecordSheet.OfAsync(db, rows, T, cancel), format);
    }
}
