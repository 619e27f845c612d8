using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Tables;

/// <summary>A table of any of her units by any form between any two days, from records.</summary>
public sealed record TablePage(TableAddress Address, ReportPeriod Period, Guid UnitId, TablePage.Choice? Form, ReportTable? Table, IReadOnlyList<FieldOption> Units, IReadOnlyList<TablePage.Choice> Forms)
{
    /// <summary>The address of this very table, to which more may be added.</summary>
    public string Here => "/bao-cao/so-lieu" + Query + "&";

    public string Query => $"?don-vi={UnitId}&mau={Form?.Id}&tu={Period.From:yyyy-MM-dd}&den={Period.To:yyyy-MM-dd}";

    public static async Task<TablePage?> LoadAsync(AppDbContext db, ComputedTables tables, Viewer viewer, TableAddress address, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(address);
        string[] paths = [.. viewer.FiguresOf.Union(viewer.OfficerOf)];
        var own = await db.Units.AsNoTracking().ReportedBy(viewer).Where(u => (paths.Contains(u.Path) || (u.ParentId != null && db.Units.Any(p => p.Id == u.ParentId && paths.Contains(p.Path)))) && u.Level != UnitLevel.Branch)
            .OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name, u.ValidTo }).ToListAsync(cancel);
        var forms = await db.ReportForms.AsNoTracking().UsableBy(db, viewer).OrderBy(f => f.Name).Select(f => new Choice(f.Id, f.Name, f.ProgrammeId)).ToListAsync(cancel);
        var unitId = address.Unit ?? (own.Count > 0 ? own[0].Id : Guid.Empty);
        if (own.All(u => u.Id != unitId) && !await db.Units.ReportedBy(viewer).AnyAsync(u => u.Id == unitId, cancel))
        {
            return null;
        }

        var period = address.Period(today);
        var form = address.Form is { } asked ? forms.Find(f => f.Id == asked) : forms.FirstOrDefault();
        var table = form is not null ? await tables.OfAsync(form.Id, unitId, period, LineDetail.NextLevel, ownOnly: false, cancel) : null;
        return new TablePage(address, period, unitId, form, table, own.ConvertAll(u => new FieldOption(u.Id.ToString(), u.ValidTo is { } ended ? $"{u.Name} (–{ended.Year})" : u.Name)), forms);
    }

    /// <param name="ProgrammeId">Whose targets it compares with; null: the Union's yearly work.</param>
    public sealed record Choice(Guid Id, string Name, Guid? ProgrammeId);
}
