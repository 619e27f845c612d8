using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <summary>Stores a grid as a whole or not at all: a cell that is no number, or that somebody else has changed since, stops it with its place.</summary>
public sealed class SaveTargets(AppDbContext db, IStringLocalizer<ReportingText> T)
{
    /// <param name="page">As it stands in the database; filled with what is typed and what is wrong with it.</param>
    /// <param name="form">As posted.</param>
    /// <param name="byId">Who.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>How many cells changed; null: something stands in the way and the page says what.</returns>
    public async Task<int?> RunAsync(TargetsPage page, TargetsForm form, Guid byId, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(form);
        var typed = Take(page, form);
        return await db.WriteAsync(
            async token =>
            {
                var (units, programme) = (page.Units.Select(u => u.Id).ToList(), page.Address.ChuongTrinh);
                var stored = (await db.Targets.Where(t => units.Contains(t.UnitId) && t.ProgrammeId == programme && t.From == page.From && t.To == page.To).ToListAsync(token)).ToDictionary(t => (t.UnitId, t.IndicatorId));
                MarkTheirs(page, form, stored, typed, byId);
                if (page.Cells.Values.Any(c => c.Fault.Length > 0 || c.Theirs is not null))
                {
                    page.Form.Stamp = stored.Values.Select(t => t.SetAt.Ticks).DefaultIfEmpty(0).Max();
                    db.ChangeTracker.Clear();
                    return (int?)null;
                }

                return typed.Count(cell => Store(stored.GetValueOrDefault(cell.Key), cell.Key, cell.Value, page, byId, now));
            },
            cancel);
    }

    /// <summary>Cells that were posted, with what they mean; what cannot be read is marked on the page.</summary>
    private Dictionary<(Guid Unit, Guid Indicator), long?> Take(TargetsPage page, TargetsForm form)
    {
        var taken = new Dictionary<(Guid, Guid), long?>();
        foreach (var unit in page.Units)
        {
            foreach (var column in page.Columns)
            {
                if (!form.Cells.TryGetValue(TargetsPage.Key(unit, column), out var posted))
                {
                    continue;
                }

                var (stored, text) = (page.Cell(unit, column), posted ?? "");
                // What stands there unchanged is not read anew: "41,125" of ours is not asked about.
                var (value, fault) = text.Length == 0 ? (null, "") : text == stored.Text ? (stored.Value, "") : TargetNumber.Read(text, column.Kind, form.Mark, T);
                page.Cells[(unit.Id, column.Id)] = new TargetCell(text, fault.Length > 0 ? stored.Value : value, fault.Length > 0 ? T["{0}, “{1}”: {2}", unit.Name, column.Name, fault] : "");
                taken[(unit.Id, column.Id)] = value;
            }
        }

        return taken;
    }

    private static void MarkTheirs(TargetsPage page, TargetsForm form, Dictionary<(Guid, Guid), Target> stored, Dictionary<(Guid Unit, Guid Indicator), long?> typed, Guid byId)
    {
        var kinds = page.Columns.ToDictionary(c => c.Id, c => c.Kind);
        foreach (var (key, target) in stored)
        {
            if (target.SetAt.Ticks > form.Stamp && target.SetById != byId && typed.TryGetValue(key, out var mine) && mine != target.Value)
            {
                page.Cells[key] = page.Cells[key] with { Theirs = TargetNumber.Write(target.Value, kinds[key.Item2]) };
            }
        }
    }

    private bool Store(Target? stored, (Guid Unit, Guid Indicator) key, long? value, TargetsPage page, Guid byId, DateTime now)
    {
        if (value == stored?.Value)
        {
            return false;
        }

        if (value is null)
        {
            stored!.Drop(byId, now);
            db.Targets.Remove(stored);
        }
        else if (stored is null)
        {
            db.Targets.Add(Target.Set(key.Unit, key.Indicator, page.Address.ChuongTrinh, page.From, page.To, value.Value, "", byId, now).Target!);
        }
        else
        {
            stored.Change(value.Value, stored.Note, byId, now);
        }

        return true;
    }
}
