using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Heads;

/// <summary>Thể thức: head lines, code, place and nơi nhận of a unit's papers. Whoever prepares its reports keeps them.</summary>
[Route("/bao-cao/the-thuc/{unitId:guid}"), Authorize(Policies.Figures)]
public sealed class HeadsController(AppDbContext db, IStringLocalizer<ReportingText> T) : Controller
{
    [HttpGet("")]
    public async Task<IActionResult> Edit(Viewer viewer, Guid unitId, CancellationToken cancel) =>
        await UnitAsync(viewer, unitId, cancel) is { } unit ? View("Edit", new HeadPage(unit.Id, unit.Name, await FormAsync(unit, cancel))) : NotFound();

    [HttpPost("")]
    public async Task<IActionResult> Save(Viewer viewer, Guid unitId, [Bind(Prefix = "Form")] HeadForm form, CancellationToken cancel)
    {
        if (await UnitAsync(viewer, unitId, cancel) is not { } unit)
        {
            return NotFound();
        }

        if (ModelState.IsValid && await TakeAsync(unit, form, viewer.PersonId, cancel))
        {
            this.Alert(AlertKind.Ok, T["Đã lưu thể thức văn bản"], T["Báo cáo chốt từ nay mang những dòng này; bản đã chốt giữ những dòng lúc chốt."]);
            return Redirect($"/bao-cao/the-thuc/{unit.Id}");
        }

        return View("Edit", new HeadPage(unit.Id, unit.Name, form));
    }

    private async Task<UnionUnit?> UnitAsync(Viewer viewer, Guid unitId, CancellationToken cancel) =>
        await db.Units.AsNoTracking().ReportedBy(await db.AsHeirAsync(viewer, VietnamTime.Today(HttpContext.ReceivedAt()), cancel)).SingleOrDefaultAsync(u => u.Id == unitId, cancel);

    private async Task<HeadForm> FormAsync(UnionUnit unit, CancellationToken cancel) =>
        await db.DocumentHeads.AsNoTracking().SingleOrDefaultAsync(h => h.UnitId == unit.Id, cancel) is { } head
            ? HeadForm.Of(head)
            : HeadForm.Of(ReportHead.For(unit, null));

    private async Task<bool> TakeAsync(UnionUnit unit, HeadForm form, Guid byId, CancellationToken cancel)
    {
        var saved = await db.WriteAsync(
            async token =>
            {
                var head = await db.DocumentHeads.SingleOrDefaultAsync(h => h.UnitId == unit.Id, token);
                if ((head?.Version ?? 0) != form.Version)
                {
                    return false;
                }

                head ??= db.DocumentHeads.Add(DocumentHead.Of(unit.Id)).Entity;
                head.Take(form.Above, form.Issuer, form.Board, form.ReportCode, form.Place, form.Recipients, byId, HttpContext.ReceivedAt());
                return true;
            },
            cancel);
        if (!saved)
        {
            var now = await FormAsync(unit, cancel);
            this.ShowConflict(form, now);
            form.Version = now.Version;
        }

        return saved;
    }
}
