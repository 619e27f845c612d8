using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Tables;

/// <summary>A table of any of her units by any form between any two days, from records.</summary>
public sealed record TablePage(TableAddress Address, ReportPeriod Period, Guid UnitId, Guid? FormId, ReportTable? Table, IReadOnlyList<FieldOption> Units, IReadOnlyList<FieldOption> Forms)
{
    /// <summary>The address of this very table, to which more may be added.</summary>
    public string Here => $"/bao-cao/so-lieu?don-vi={UnitId}&mau={FormId}&tu={Period.From:yyyy-MM-dd}&den={Period.To:yyyy-MM-dd}&";

    public static async Task<TablePage?> LoadAsync(AppDbContext db, ComputedTables tables, Viewer viewer, TableAddress address, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(address);
        string[] paths = [.. viewer.FiguresOf.Union(viewer.OfficerOf)];
        var own = await db.Units.AsNoTracking().ReportedBy(viewer).Where(u => (paths.Contains(u.Path) || (u.ParentId != null && db.Units.Any(p => p.Id == u.ParentId && paths.Contains(p.Path)))) && u.Level != UnitLevel.Branch)
            .OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name, u.ValidTo }).ToListAsync(cancel);
        var forms = await db.ReportForms.AsNoTracking().UsableBy(db, viewer).OrderBy(f => f.Name).Select(f => new NamedId(f.Id, f.Name)).OptionsAsync(cancel);
        var unitId = address.Unit ?? (own.Count > 0 ? own[0].Id : Guid.Empty);
        if (own.All(u => u.Id != unitId) && !await db.Units.ReportedBy(viewer).AnyAsync(u => u.Id == unitId, cancel))
        {
            return null;
        }

        var period = address.Period(today);
        var formId = address.Form ?? (forms.Count > 0 ? Guid.Parse(forms[0].Value) : null);
        var table = formId is { } form && forms.Any(f => f.Value == form.ToString()) ? await tables.OfAsync(form, unitId, period, LineDetail.NextLevel, ownOnly: false, cancel) : null;
        return new TablePage(address, period, unitId, formId, table, own.ConvertAll(u => new FieldOption(u.Id.ToString(), u.ValidTo is { } ended ? $"{u.Name} (–{ended.Year})" : u.Name)), forms);
    }
}
