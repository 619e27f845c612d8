using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Activities;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>Looks at a return without writing anything; writes it once she says yes. The same file again changes nothing.</summary>
public sealed class TakeReturn(AppDbContext db, IFigureTopics figures, IStringLocalizer<ActivitiesText> T, IStringLocalizerFactory texts)
{
    private const int Chunk = 1_000;

    /// <param name="sheet">As kept; its first line has the headings.</param>
    /// <param name="viewer">Whose units.</param>
    /// <param name="mark">What she said of points and commas.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<ReturnLook> LookAsync(ImportSheet sheet, Viewer viewer, DecimalMark mark, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var layout = ImportLayout.Read(sheet.Lines[0]);
        if (layout.Missing.Count > 0)
        {
            return new ReturnLook(layout, [], null);
        }

        var units = await db.Units.AsNoTracking().InFiguresOf(viewer).ToListAsync(cancel);
        var heirIds = units.Where(u => u.MergedIntoId is not null).Select(u => u.MergedIntoId!.Value).Distinct().ToList();
        var heirs = await db.Units.AsNoTracking().Where(u => heirIds.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancel);
        var names = new RecordNames(T, await figures.ListAsync(cancel), await db.Programmes.AsNoTracking().ToListAsync(cancel));
        var reader = new ReturnReader(layout, sheet.Lines[0], new UnitNames(units), names, heirs, mark, sheet.Is1904, VietnamTime.Today(now), T, texts.Say);
        var look = new ReturnLook(layout, [.. sheet.Lines.Skip(1).Select(reader.Read).OfType<ImportRow>()], reader);
        var lines = look.Readable;
        var comparison = new ReturnComparison(db, viewer, reader, lines, overwrite: false, T);
        foreach (var some in lines.Chunk(Chunk))
        {
            await comparison.CompareAsync(some, cancel);
        }

        return look;
    }

    /// <summary>
    /// Everything that is right, a thousand lines in a transaction: others who write need not wait for the whole of it. Each line is held
    /// against what stands there once more in the transaction that writes it, so what broke off half way is finished by writing it again, and
    /// twice at once is once.
    /// </summary>
    /// <param name="importId">Of the kept sheet.</param>
    /// <param name="look">As she saw it; afterwards what became of each line.</param>
    /// <param name="viewer">Whose units.</param>
    /// <param name="overwrite">Also over what was put right by hand.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops it between two transactions.</param>
    /// <returns>What all of it did, earlier times too; null where it had been done before.</returns>
    public async Task<ReturnTotals?> StoreAsync(Guid importId, ReturnLook look, Viewer viewer, bool overwrite, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(look);
        ArgumentNullException.ThrowIfNull(viewer);
        db.NobodyListens = true; // twenty thousand lines are one piece of news
        var lines = look.Readable;
        var comparison = new ReturnComparison(db, viewer, look.Reader!, lines, overwrite, T);
        var parts = lines.Chunk(Chunk).ToList();
        foreach (var some in parts.SkipLast(1))
        {
            await AgainAsync(
                () => db.WriteAsync(
                    async token =>
                    {
                        await StoreAsync(some, comparison, viewer.PersonId, now, token);
                        if (Count(some, ImportOutcome.Added) + Count(some, ImportOutcome.Changed) > 0)
                        {
                            db.Happened(new ReturnPartImported(importId, viewer.PersonId, now, HighestOf(some), Count(some, ImportOutcome.Added), Count(some, ImportOutcome.Changed)));
                        }

                        return some.Length;
                    },
                    cancel));
            db.ChangeTracker.Clear();
        }

        // With the last part comes the news of the whole: it is told once, and never of less than was written.
        ReturnTotals? totals = null;
        if (parts is [.., var last])
        {
            await AgainAsync(() => db.OnceAsync(
                importId,
                viewer.PersonId,
                "Return",
                now,
                async token =>
                {
                    await StoreAsync(last, comparison, viewer.PersonId, now, token);
                    var (added, changed) = await db.WrittenOfReturnAsync(importId, token);
                    totals = ReturnTotals.Of(look, added + Count(last, ImportOutcome.Added), changed + Count(last, ImportOutcome.Changed));
                    db.Happened(new ReturnImported(importId, viewer.PersonId, now, HighestOf(lines), totals.Added, totals.Changed, totals.Same, totals.Skipped, totals.Faulty));
                    return importId;
                },
                cancel));
        }

        return totals;
    }

    public Task<bool> IsDoneAsync(Guid importId, Viewer viewer, CancellationToken cancel) =>
        db.PostedForms.AnyAsync(f => f.Key == importId && f.PersonId == viewer.PersonId, cancel);

    private static int Count(IEnumerable<ImportRow> some, ImportOutcome outcome) => some.Count(r => r.Outcome == outcome);

    private static Guid HighestOf(IReadOnlyList<ImportRow> some) => (some.Where(r => r.Outcome != ImportOutcome.Faulty).Select(r => r.Unit!).MinBy(u => u.Path.Length) ?? some[0].Unit!).Id;

    private async Task StoreAsync(ImportRow[] some, ReturnComparison comparison, Guid byId, DateTime now, CancellationToken cancel)
    {
        await comparison.CompareAsync(some, cancel);
        await WriteAsync(some, byId, now, cancel);
    }

    private async Task AgainAsync(Func<Task> write)
    {
        for (var isAgain = false; ; isAgain = true)
        {
            try
            {
                await write();
                return;
            }
            catch (DbUpdateException) when (!isAgain)
            {
                db.ChangeTracker.Clear(); // on SQL Server two may write the same line at once: the loser finds it there
            }
        }
    }

    private async Task WriteAsync(ImportRow[] some, Guid byId, DateTime now, CancellationToken cancel)
    {
        foreach (var row in some.Where(r => r.Outcome == ImportOutcome.Added))
        {
            var (made, refusal) = ActivityRecord.Keep(row.Unit!, row.MergedInto, row.Details!, null, row.Key, byId, now);
            db.ActivityRecords.Add(made ?? throw new InvalidOperationException($"Looked at and right a moment ago: {refusal!.Code}."));
        }

        var changed = some.Where(r => r.Outcome == ImportOutcome.Changed).ToList();
        var ids = changed.Select(r => r.RecordId!.Value).ToArray();
        var records = ids.Length == 0 ? [] : await db.ActivityRecords.Include(r => r.Programmes).Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
        foreach (var row in changed)
        {
            if (records[row.RecordId!.Value].Renew(row.KeyAfter, row.Unit!, row.MergedInto, row.After!, byId, now) is { } refusal)
            {
                throw new InvalidOperationException($"Looked at and right a moment ago: {refusal.Code}.");
            }
        }
    }
}
