using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <summary>Targets of a unit and of the units right below it, for a year or some years, of a programme or of the Union's yearly work.</summary>
public sealed class TargetsPage
{
    /// <summary>A form of more fields is not taken by the server.</summary>
    public const int MostCells = 900;

    public const int MostColumns = 12;

    public required TargetAddress Address { get; init; }

    public required IReadOnlyList<TargetUnit> Units { get; init; }

    /// <summary>Every indicator of the programme.</summary>
    public required IReadOnlyList<TargetColumn> Indicators { get; init; }

    /// <summary>Those shown.</summary>
    public required IReadOnlyList<TargetColumn> Columns { get; set; }

    public required Dictionary<(Guid Unit, Guid Indicator), TargetCell> Cells { get; init; }

    public required IReadOnlyList<FieldOption> Wholes { get; init; }

    public required IReadOnlyList<FieldOption> Programmes { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public TargetsForm Form { get; set; } = new();

    /// <summary>What reading the pasted lines found, in order: lines and columns that fit nothing.</summary>
    public IReadOnlyList<string> PasteFaults { get; set; } = [];

    public bool IsPasted { get; set; }

    public TargetUnit Whole => Units[0];

    public int MostShown => Math.Clamp(MostCells / Math.Max(1, Units.Count), 1, MostColumns);

    public static string Key(TargetUnit unit, TargetColumn column) => $"{unit.Code}~{column.Code}";

    /// <summary>See <see cref="TargetsForm.Shown"/>.</summary>
    public string Shown => string.Join(';', from unit in Units from column in Columns let shown = Cell(unit, column).Shown where shown.Length > 0 select $"{Key(unit, column)}={shown}");

    public TargetCell Cell(TargetUnit unit, TargetColumn column) => Cells.GetValueOrDefault((unit.Id, column.Id)) ?? new TargetCell("", null);

    /// <summary>Parts added up against the whole; null: nothing to compare, or a share.</summary>
    public (long Sum, long? Difference)? Breakdown(TargetColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        var parts = Units.Skip(1).Select(u => Cell(u, column).Value).OfType<long>().ToList();
        return column.Kind == FigureKind.Percent || parts.Count == 0 ? null : (parts.Sum(), Cell(Whole, column).Value is { } whole ? parts.Sum() - whole : null);
    }

    public static async Task<TargetsPage?> LoadAsync(AppDbContext db, Viewer viewer, TargetAddress address, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(address);
        var year = Math.Clamp(address.Nam ?? today.Year, TargetAddress.FirstYear, TargetAddress.LastYear);
        var (from, to) = (new DateOnly(year, 1, 1), new DateOnly(Math.Clamp(address.DenNam ?? year, year, TargetAddress.LastYear), 12, 31));
        string[] paths = [.. viewer.FiguresOf];
        var wholes = await db.Units.AsNoTracking().Where(u => paths.Contains(u.Path)).OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Select(u => new NamedId(u.Id, u.Name)).OptionsAsync(cancel);
        var id = address.DonVi ?? (wholes.Count > 0 ? Guid.Parse(wholes[0].Value) : Guid.Empty);
        var units = await db.Units.AsNoTracking().LedBy(viewer).ValidOn(to < today ? to : from > today ? from : today)
            .Where(u => (u.Id == id || u.ParentId == id) && u.Level != UnitLevel.Branch && u.Level != UnitLevel.District)
            .OrderBy(u => u.Id != id).ThenBy(u => u.NameSortKey).Select(u => new TargetUnit(u.Id, u.Code, u.Name, u.NameFolded, u.AliasesFolded, u.Id == id)).ToListAsync(cancel);
        if (units.Count == 0 || !units[0].IsWhole)
        {
            return null;
        }

        var programme = address.ChuongTrinh;
        var indicators = (await db.Indicators.AsNoTracking().Where(i => i.RetiredAt == null && (programme == null || i.Programmes.Any(p => p.ProgrammeId == programme))).OrderBy(i => i.NameFolded)
            .Select(i => new { i.Id, i.Code, i.Name, i.NameFolded, i.UnitOfCount, i.Rule }).ToListAsync(cancel)).ConvertAll(i => new TargetColumn(i.Id, i.Code, i.Name, i.NameFolded, i.UnitOfCount, i.Rule.FigureKind));
        var ids = units.ConvertAll(u => u.Id);
        var targets = await db.Targets.AsNoTracking().Where(t => ids.Contains(t.UnitId) && t.ProgrammeId == programme && t.From == from && t.To == to).Select(t => new { t.UnitId, t.IndicatorId, t.Value }).ToListAsync(cancel);
        var kinds = indicators.ToDictionary(i => i.Id, i => i.Kind);
        var page = new TargetsPage
        {
            Address = address,
            Units = units,
            Indicators = indicators,
            Columns = [],
            Wholes = wholes,
            From = from,
            To = to,
            Cells = targets.Where(t => kinds.ContainsKey(t.IndicatorId)).ToDictionary(t => (t.UnitId, t.IndicatorId), t => new TargetCell(TargetNumber.Write(t.Value, kinds[t.IndicatorId]), t.Value) { Shown = TargetNumber.Write(t.Value, kinds[t.IndicatorId]) }),
            Programmes = await db.Programmes.AsNoTracking().OrderBy(p => p.Code).Select(p => new NamedId(p.Id, p.Name)).OptionsAsync(cancel),
        };
        page.Columns = page.Chosen(address.Cot);
        return page;
    }

    /// <summary>Columns by their codes, in the order asked for; without any the first ones.</summary>
    public IReadOnlyList<TargetColumn> Chosen(string? codes)
    {
        var asked = (codes ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var chosen = asked.Select(c => Indicators.FirstOrDefault(i => i.Code.Equals(c, StringComparison.OrdinalIgnoreCase))).OfType<TargetColumn>().Distinct().Take(MostShown).ToList();
        return chosen.Count > 0 ? chosen : [.. Indicators.Take(MostShown)];
    }
}
