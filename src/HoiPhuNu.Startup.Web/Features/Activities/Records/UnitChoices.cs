using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Activities;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>The units for which she types: all of them as long as a list of them can be used, else the one chosen and a search.</summary>
/// <param name="Options">Valid today, and the chosen one.</param>
/// <param name="Chosen">Null: not chosen, or not hers.</param>
/// <param name="IsMany">More than a list shows: chosen by searching.</param>
public sealed record UnitChoices(IReadOnlyList<FieldOption> Options, UnionUnit? Chosen, bool IsMany)
{
    /// <summary>A province has at most some 170 communes.</summary>
    private const int Most = 200;

    /// <param name="db">The database.</param>
    /// <param name="viewer">Who types.</param>
    /// <param name="chosen">Null: her own, the highest of them, if there is one highest.</param>
    /// <param name="today">In Vietnam.</param>
    /// <param name="cancel">Stops it.</param>
    public static async Task<UnitChoices> LoadAsync(AppDbContext db, Viewer viewer, Guid? chosen, DateOnly today, CancellationToken cancel)
    {
        var units = await db.Units.AsNoTracking().InFiguresOf(viewer).Where(u => u.Id == chosen || ((u.ValidFrom == null || u.ValidFrom <= today) && (u.ValidTo == null || u.ValidTo >= today)))
            .OrderBy(u => u.Id == chosen ? 0 : 1).ThenBy(u => u.Level).ThenBy(u => u.NameSortKey).Take(Most + 1).ToListAsync(cancel);
        var highest = units.Where(u => u.Level == units.Min(x => x.Level)).ToList();
        var one = chosen is { } id ? units.Find(u => u.Id == id) : highest.Count == 1 ? highest[0] : null;
        var many = units.Count > Most;
        var listed = units.OrderBy(u => u.Level).ThenBy(u => u.NameSortKey, StringComparer.Ordinal);
        return new UnitChoices(many ? [] : [.. listed.Select(u => new FieldOption(u.Id.ToString(), u.Name))], one, many);
    }

    /// <summary>For who has too many to list.</summary>
    public static async Task<IReadOnlyList<FieldOption>> FindAsync(AppDbContext db, Viewer viewer, string? typed, DateOnly today, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return [];
        }

        var found = await (
            from unit in db.Units.AsNoTracking().RecordedBy(viewer, today).Matching(typed)
            from parent in db.Units.Where(p => p.Id == unit.ParentId).DefaultIfEmpty()
            orderby unit.Level, unit.NameSortKey
            select new { unit.Id, unit.Name, Parent = parent.Name }).Take(30).ToListAsync(cancel);
        return [.. found.Select(u => new FieldOption(u.Id.ToString(), u.Name, u.Parent))];
    }
}
