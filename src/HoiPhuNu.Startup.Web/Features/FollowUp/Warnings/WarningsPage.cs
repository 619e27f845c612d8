using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Warnings;

/// <summary>Warnings of the projects the viewer follows, those that wait longest first.</summary>
/// <param name="Counts">Open ones of each kind, under the other filters.</param>
/// <param name="Units">To choose from: those directly below the units she leads.</param>
public sealed record WarningsPage(WarningFilter Filter, PageOf<WarningsPage.Row> Warnings, IReadOnlyList<KeyValuePair<WarningKind, int>> Counts, IReadOnlyList<FieldOption> Units)
{
    public static async Task<WarningsPage> LoadAsync(AppDbContext db, Viewer viewer, WarningFilter filter, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var all = Matching(db, viewer, filter, today);
        var counts = await all.GroupBy(w => w.Kind).Select(g => new { g.Key, Count = g.Count() }).OrderBy(g => g.Key).ToListAsync(cancel);
        var found = filter.Kind is { } kind ? all.Where(w => w.Kind == kind) : all;
        var rows = await found.OrderBy(w => w.RaisedOn).ThenBy(w => w.Kind).ThenBy(w => w.Project.Code).ThenBy(w => w.Subject)
            .Select(w => new Row(
                w.Id,
                w.ProjectId,
                w.Project.Title,
                w.Project.Person.FullName,
                w.Project.Unit.Name,
                w.Kind,
                w.Facts,
                w.Status,
                db.People.Where(p => p.Id == w.OwnerId).Select(p => p.FullName).FirstOrDefault(),
                w.RaisedOn,
                w.SnoozedUntil)).ToPageAsync(filter.Number, cancel);
        return new WarningsPage(filter, rows, [.. counts.Select(c => KeyValuePair.Create(c.Key, c.Count))], await ChoicesAsync(db, viewer, cancel));
    }

    /// <summary>Units directly below those the viewer leads; an officer of one commune has nothing to choose.</summary>
    public static async Task<IReadOnlyList<FieldOption>> ChoicesAsync(AppDbContext db, Viewer viewer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        string[] paths = [.. viewer.ManagerOf.Union(viewer.ApproverOf)];
        var units = paths.Length == 0 ? [] : await db.Units.AsNoTracking()
            .Where(u => u.ValidTo == null && db.Units.Any(above => above.Id == u.ParentId && paths.Contains(above.Path)))
            .OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Select(u => new { u.Id, u.Name }).ToListAsync(cancel);
        return [.. units.Select(u => new FieldOption(u.Id.ToString(), u.Name))];
    }

    private static IQueryable<Warning> Matching(AppDbContext db, Viewer viewer, WarningFilter filter, DateOnly today)
    {
        var status = filter.Status ?? WarningStatus.Open;
        var warnings = db.Warnings.AsNoTracking().FollowedBy(db, viewer, today).Where(w => w.Status == status);
        if (filter.Owner == WarningFilter.Mine)
        {
            warnings = warnings.Where(w => w.OwnerId == viewer.PersonId);
        }

        if (filter.Unit is { } unit)
        {
            warnings = warnings.Where(w => db.Units.Any(u => (u.Id == unit || u.MergedIntoId == unit) && EF.Functions.Like(w.Project.Unit.Path, u.Path + "%")));
        }

        return filter.Project is { } project ? warnings.Where(w => w.ProjectId == project) : warnings;
    }

    /// <param name="Owner">Null: whoever looks after the unit.</param>
    public sealed record Row(Guid Id, Guid ProjectId, string Title, string Woman, string Unit, WarningKind Kind, WarningFacts Facts, WarningStatus Status, string? Owner, DateOnly RaisedOn, DateOnly? SnoozedUntil);
}
