using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Targets;

/// <summary>Stores a grid as a whole or not at all: a cell that is no number, or that was changed elsewhere since she was shown it, stops it with its place.</summary>
public sealed class SaveTargets(AppDbContext db)
{
    /// <param name="page">With what is typed; what was changed elsewhere is marked on it.</param>
    /// <param name="typed">The cells she changed.</param>
    /// <param name="byId">Who.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>How many cells changed; null: something stands in the way and the page says what.</returns>
    public async Task<int?> RunAsync(TargetsPage page, IReadOnlyDictionary<(Guid Unit, Guid Indicator), long?> typed, Guid byId, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(typed);
        for (var again = false; ; again = true)
        {
            try
            {
                return await db.WriteAsync(token => StoreAsync(page, typed, byId, now, token), cancel);
            }
            catch (DbUpdateException) when (!again)
            {
                // Where the write gate stands open two may meet: the loser reads what the other wrote, and is shown it.
                db.ChangeTracker.Clear();
            }
        }
    }

    private async Task<int?> StoreAsync(TargetsPage page, IReadOnlyDictionary<(Guid Unit, Guid Indicator), long?> typed, Guid byId, DateTime now, CancellationToken cancel)
    {
        var (units, programme) = (page.Units.Select(u => u.Id).ToList(), page.Address.ChuongTrinh);
        var stored = (await db.Targets.Where(t => units.Contains(t.UnitId) && t.ProgrammeId == programme && t.From == page.From && t.To == page.To).ToListAsync(cancel)).ToDictionary(t => (t.UnitId, t.IndicatorId));
        MarkTheirs(page, stored, typed);
        if (page.Cells.Values.Any(c => c.Fault.Length > 0 || c.Theirs is not null))
        {
            db.ChangeTracker.Clear();
            return null;
        }

        return typed.Count(cell => Store(stored.GetValueOrDefault(cell.Key), cell.Key, cell.Value, page, byId, now));
    }

    /// <summary>Set, changed or dropped elsewhere, be it by herself in another window: shown once, and saved over knowingly.</summary>
    private static void MarkTheirs(TargetsPage page, Dictionary<(Guid, Guid), Target> stored, IReadOnlyDictionary<(Guid Unit, Guid Indicator), long?> typed)
    {
        var kinds = page.Columns.ToDictionary(c => c.Id, c => c.Kind);
        foreach (var (key, mine) in typed)
        {
            var (cell, theirs) = (page.Cells[key], stored.GetValueOrDefault(key)?.Value);
            var text = TargetNumber.Write(theirs, kinds[key.Indicator]);
            if (text != cell.Shown && theirs != mine)
            {
                page.Cells[key] = cell with { Theirs = text, Shown = text };
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
