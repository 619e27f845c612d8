using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Tables;

/// <summary>A table of any of her units by any form between any two days, from records; none where the days cannot be read.</summary>
public sealed record TablePage(TableAddress Address, ReportPeriod? Period, Guid UnitId, TablePage.Choice? Form, ReportTable? Table, IReadOnlyList<FieldOption> Units, IReadOnlyList<TablePage.Choice> Forms)
{
    /// <summary>Of the unit that was asked for, where it is none of those to choose from.</summary>
    public string UnitName { get; init; } = "";

    /// <summary>Below its lines stand others: a file of one line for each base unit is worth having.</summary>
    public bool IsOfCentre { get; init; }

    /// <summary>The address of this very table, to which more may be added.</summary>
    public string Here => "/bao-cao/so-lieu" + Query + "&";

    public string Query => $"?don-vi={UnitId}&mau={Form?.Id}{Address.Days()}";

    public static async Task<TablePage?> LoadAsync(AppDbContext db, ComputedTables tables, Viewer viewer, TableAddress address, DateOnly today, CancellationToken cancel, LineDetail lines = LineDetail.NextLevel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(address);
        string[] paths = [.. viewer.FiguresOf.Union(viewer.OfficerOf)];
        var own = await db.Units.AsNoTracking().ReportedBy(viewer).Where(u => (paths.Contains(u.Path) || (u.ParentId != null && db.Units.Any(p => p.Id == u.ParentId && paths.Contains(p.Path)))) && u.Level != UnitLevel.Branch)
            .OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name, u.Level, u.ValidTo }).ToListAsync(cancel);
        var forms = await db.ReportForms.AsNoTracking().UsableBy(db, viewer).OrderBy(f => f.Name).Select(f => new Choice(f.Id, f.Name, f.ProgrammeId)).ToListAsync(cancel);
        var unitId = address.Unit ?? (own.Count > 0 ? own[0].Id : Guid.Empty);
        var chosen = own.Find(u => u.Id == unitId);
        var name = chosen?.Name ?? await db.Units.ReportedBy(viewer).Where(u => u.Id == unitId).Select(u => u.Name).SingleOrDefaultAsync(cancel);
        if (name is null)
        {
            return null;
        }

        var period = address.Period(today);
        var form = address.Form is { } asked ? forms.Find(f => f.Id == asked) : forms.FirstOrDefault();
        var table = form is not null && period is not null ? await tables.OfAsync(form.Id, unitId, period, lines, ownOnly: false, cancel) : null;
        return new TablePage(address, period, unitId, form, table, own.ConvertAll(u => new FieldOption(u.Id.ToString(), u.ValidTo is { } ended ? $"{u.Name} (–{ended.Year})" : u.Name)), forms) { UnitName = name, IsOfCentre = chosen?.Level == UnitLevel.Central };
    }

    /// <param name="ProgrammeId">Whose targets it compares with; null: the Union's yearly work.</param>
    public sealed record Choice(Guid Id, string Name, Guid? ProgrammeId);
}
