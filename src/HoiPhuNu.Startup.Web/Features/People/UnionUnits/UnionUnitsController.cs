using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.People.UnionUnits;

[Authorize(Policies.Administrator)]
public sealed class UnionUnitsController(AppDbContext db, TimeProvider time, IStringLocalizer<PeopleText> T) : Controller
{
    private DateOnly Today => VietnamTime.Today(time.GetUtcNow().UtcDateTime);

    [HttpGet("/quan-tri/don-vi")]
    public async Task<IActionResult> Index(Viewer viewer, UnitFilter filter, CancellationToken cancel) =>
        View(await UnitListPage.LoadAsync(db, viewer, filter, Today, cancel));

    [HttpGet("/quan-tri/don-vi/{unitId:guid}")]
    public async Task<IActionResult> Show(Guid unitId, Viewer viewer, CancellationToken cancel) =>
        await UnitPage.LoadAsync(db, viewer, unitId, Today, cancel) is { } page ? View("Show", page) : NotFound();

    [HttpGet("/quan-tri/don-vi/{unitId:guid}/them")]
    public Task<IActionResult> New(Guid unitId, Viewer viewer, CancellationToken cancel) =>
        NewPageAsync(new UnitForm { ParentId = unitId, FormKey = Guid.CreateVersion7() }, viewer, cancel);

    [HttpPost("/quan-tri/don-vi/{unitId:guid}/them")]
    public async Task<IActionResult> Create(Guid unitId, UnitForm form, Viewer viewer, [FromServices] AddUnit add, CancellationToken cancel)
    {
        form.ParentId = unitId;
        if (!await db.Units.ManagedBy(viewer).AnyAsync(u => u.Id == unitId, cancel))
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            var (id, refusal) = await add.RunAsync(form, viewer, cancel);
            if (id is not null)
            {
                this.Alert(AlertKind.Ok, T["Đã thêm đơn vị"]);
                return Redirect($"/quan-tri/don-vi/{id}");
            }

            this.Refuse(refusal!, refusal == PeopleRefusals.UnitCodeTaken ? "Form.Code" : refusal == PeopleRefusals.UnitLevelWrong ? "Form.Level" : "");
        }

        return await NewPageAsync(form, viewer, cancel);
    }

    [HttpPost("/quan-tri/don-vi/{unitId:guid}/ten")]
    public async Task<IActionResult> Rename(Guid unitId, [Bind(Prefix = "Rename")] UnitNameForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await db.Units.ManagedBy(viewer).SingleOrDefaultAsync(u => u.Id == unitId, cancel) is not { } unit)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await Show(unitId, viewer, cancel);
        }

        db.Entry(unit).Property(u => u.Version).OriginalValue = form.Version;
        unit.Rename(form.Name);
        db.Happened(new UnitRenamed(unit.Id, viewer.PersonId, time.GetUtcNow().UtcDateTime, unit.Code));
        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã đổi tên"]);
        return Redirect($"/quan-tri/don-vi/{unitId}");
    }

    [HttpPost("/quan-tri/don-vi/{unitId:guid}/ten-khac")]
    public async Task<IActionResult> Describe(Guid unitId, [Bind(Prefix = "Names")] UnitNamesForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await db.Units.ManagedBy(viewer).SingleOrDefaultAsync(u => u.Id == unitId, cancel) is not { } unit)
        {
            return NotFound();
        }

        CheckNames(form.Names());
        if (!ModelState.IsValid)
        {
            return await Show(unitId, viewer, cancel);
        }

        db.Entry(unit).Property(u => u.Version).OriginalValue = form.Version;
        unit.Describe(!form.IsBody, form.Names());
        db.Happened(new UnitDescribed(unit.Id, viewer.PersonId, time.GetUtcNow().UtcDateTime, unit.Code, unit.IsTerritorial, unit.Aliases.Count));
        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã lưu tên gọi khác"]);
        return Redirect($"/quan-tri/don-vi/{unitId}");
    }

    [HttpPost("/quan-tri/don-vi/{unitId:guid}/ket-thuc")]
    public async Task<IActionResult> End(Guid unitId, [Bind(Prefix = "End")] UnitEndForm form, Viewer viewer, [FromServices] EndUnit end, CancellationToken cancel)
    {
        if (await db.Units.ManagedBy(viewer).SingleOrDefaultAsync(u => u.Id == unitId, cancel) is not { } unit)
        {
            return NotFound();
        }

        var ended = unit.LacksHeir;
        if (ended && form.MergedInto is null)
        {
            ModelState.AddModelError("End.MergedInto", T["Chọn đơn vị đã tiếp nhận."]);
        }

        db.Entry(unit).Property(u => u.Version).OriginalValue = form.Version;
        if (ModelState.IsValid && await end.RunAsync(unit, form, viewer, cancel) is { } refusal)
        {
            this.Refuse(refusal);
        }

        if (!ModelState.IsValid)
        {
            return await Show(unitId, viewer, cancel);
        }

        this.Alert(AlertKind.Ok, ended ? T["Đã ghi đơn vị tiếp nhận"] : T["Đã ghi ngày hết hiệu lực"]);
        return Redirect($"/quan-tri/don-vi/{unitId}");
    }

    private void CheckNames(IReadOnlyList<string> names)
    {
        if (names.Count > UnionUnit.MaxAliases)
        {
            ModelState.AddModelError("Names.Aliases", T["Ghi nhiều nhất {0} tên.", UnionUnit.MaxAliases]);
        }
        else if (names.Any(n => n.Length > UnionUnit.NameLength))
        {
            ModelState.AddModelError("Names.Aliases", T["Mỗi tên nhiều nhất {0} ký tự, mỗi tên một dòng.", UnionUnit.NameLength]);
        }
    }

    private async Task<IActionResult> NewPageAsync(UnitForm form, Viewer viewer, CancellationToken cancel) =>
        await db.Units.AsNoTracking().ManagedBy(viewer).Where(u => u.Id == form.ParentId).Select(u => new { u.Name, u.Level }).SingleOrDefaultAsync(cancel) is { } parent
            ? View("New", new NewUnitPage(form, parent.Name, parent.Level))
            : NotFound();
}
