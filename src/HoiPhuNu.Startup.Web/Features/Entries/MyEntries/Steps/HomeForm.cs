using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>Province first; its communes are offered when the page comes back, so it works without script.</summary>
public sealed class HomeForm : StepForm
{
    [Display(Name = "Tỉnh, thành phố")]
    public Guid? ProvinceId { get; set; }

    [Display(Name = "Xã, phường")]
    public Guid? CommuneId { get; set; }

    [Display(Name = "Thôn, bản, tổ dân phố")]
    [StringLength(Person.HamletLength)]
    public string Hamlet { get; set; } = "";

    public override bool AsksMore => ProvinceId is not null && CommuneId is null;

    public override void Read(Entry entry) => (ProvinceId, CommuneId, Hamlet) = (entry.DraftDetails.ProvinceId, entry.DraftDetails.CommuneId, entry.DraftDetails.Hamlet);

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) =>
        entry.SaveDetails(d => d with { ProvinceId = ProvinceId, CommuneId = CommuneId, Hamlet = Hamlet }, byId, at, page);

    public override async Task ChooseAsync(StepContext context)
    {
        var units = context.Db.Units.AsNoTracking().Where(u => (u.ValidTo == null || u.ValidTo >= context.Today) && (u.ValidFrom == null || u.ValidFrom <= context.Today));
        if (ProvinceId is null && CommuneId is { } lives)
        {
            // She came with a commune or branch of her own: its province stands above it.
            var path = await context.Db.Units.Where(u => u.Id == lives).Select(u => u.Path).SingleOrDefaultAsync(context.Cancel) ?? "";
            ProvinceId = await units.Where(u => u.Level == UnitLevel.Province && path.StartsWith(u.Path)).Select(u => (Guid?)u.Id).FirstOrDefaultAsync(context.Cancel);
        }

        context.Choices.Provinces = await OptionsAsync(units.Where(u => u.Level == UnitLevel.Province), context.Cancel);
        if (ProvinceId is { } province)
        {
            context.Choices.Communes = await OptionsAsync(
                units.Where(u => (u.Level == UnitLevel.Commune && u.ParentId == province) || (u.Level == UnitLevel.Branch && u.Id == CommuneId)), context.Cancel);
        }
    }

    public override async Task CheckAsync(StepContext context)
    {
        if (ProvinceId is null)
        {
            CommuneId = null;
            return;
        }

        var province = await context.Db.Units.Where(u => u.Id == ProvinceId && u.Level == UnitLevel.Province).Select(u => u.Path).SingleOrDefaultAsync(context.Cancel);
        if (province is null)
        {
            context.Errors.AddModelError("Form.ProvinceId", context.T["Chọn một tỉnh, thành phố trong danh sách"]);
        }
        else if (CommuneId is not null && !await context.Db.Units.AnyAsync(u => u.Id == CommuneId && (u.Level == UnitLevel.Commune || u.Level == UnitLevel.Branch) && u.Path.StartsWith(province), context.Cancel))
        {
            // Another province than before: its communes are asked next.
            CommuneId = null;
        }
    }

    // The id becomes text here: SQLite would write it in capitals and nothing would be chosen.
    private static async Task<IReadOnlyList<FieldOption>> OptionsAsync(IQueryable<UnionUnit> units, CancellationToken cancel) =>
        [.. (await units.OrderBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name }).ToListAsync(cancel)).Select(u => new FieldOption(u.Id.ToString(), u.Name))];
}
