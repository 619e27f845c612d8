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
            return new ReturnLook(layout, []);
        }

        var units = await db.Units.AsNoTracking().InFiguresOf(viewer).ToListAsync(cancel);
        var heirIds = units.Where(u => u.MergedIntoId is not null).Select(u => u.MergedIntoId!.Value).Distinct().ToList();
        var heirs = await db.Units.AsNoTracking().Where(u => heirIds.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancel);
        var names = new RecordNames(T, await figures.ListAsync(cancel), await db.Programmes.AsNoTracking().ToListAsync(cancel));
        var reader = new ReturnReader(layout, sheet.Lines[0], new UnitNames(units), names, heirs, mark, sheet.Is1904, VietnamTime.Today(now), T, texts.Say);
        var rows = sheet.Lines.Skip(1).Select(reader.Read).OfType<ImportRow>().ToList();
        await CompareAsync(rows, viewer, cancel);
        return new ReturnLook(layout, rows);
    }

    /// <summary>Everything that is right in one transaction; posted twice it is done once.</summary>
    /// <returns>What was written; null where it had been done before.</returns>
    public async Task<ReturnLook?> StoreAsync(Guid importId, ImportSheet sheet, Viewer viewer, DecimalMark mark, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        ReturnLook? look = null;
        db.NobodyListens = true; // twenty thousand lines are one piece of news
        await db.OnceAsync(
            importId,
            viewer.PersonId,
            "Return",
            now,
            async token =>
            {
                look = await LookAsync(sheet, viewer, mark, now, token);
                if (look.IsUnclear || !look.HasNews)
                {
                    return null;
                }

                await WriteAsync(look, viewer.PersonId, now, token);
                var unit = look.Rows.Where(r => r.Outcome != ImportOutcome.Faulty).Select(r => r.Unit!).MinBy(u => u.Path.Length)!;
                db.Happened(new ReturnImported(importId, viewer.PersonId, now, unit.Id, look.Added, look.Changed, look.Same));
                return importId;
            },
            cancel);
        return look;
    }

    public Task<bool> IsDoneAsync(Guid importId, Viewer viewer, CancellationToken cancel) =>
        db.PostedForms.AnyAsync(f => f.Key == importId && f.PersonId == viewer.PersonId, cancel);

    private async Task WriteAsync(ReturnLook look, Guid byId, DateTime now, CancellationToken cancel)
    {
        foreach (var chunk in look.Rows.Where(r => r.Outcome == ImportOutcome.Added).Chunk(Chunk))
        {
            foreach (var row in chunk)
            {
                var (made, refusal) = ActivityRecord.Keep(row.Unit!, row.MergedInto, row.Details!, null, row.Key, byId, now);
                db.ActivityRecords.Add(made ?? throw new InvalidOperationException($"Looked at and right a moment ago: {refusal!.Code}."));
            }

            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }

        foreach (var chunk in look.Rows.Where(r => r.Outcome == ImportOutcome.Changed).Chunk(Chunk))
        {
            var ids = chunk.Select(r => r.RecordId!.Value).ToList();
            var records = await db.ActivityRecords.Include(r => r.Programmes).Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
            foreach (var row in chunk)
            {
                var record = records[row.RecordId!.Value];
                if (record.Change(row.Unit!, row.MergedInto, row.Details!, record.PersonId, byId, now) is { } refusal)
                {
                    throw new InvalidOperationException($"Looked at and right a moment ago: {refusal.Code}.");
                }
            }

            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }

    private async Task CompareAsync(List<ImportRow> rows, Viewer viewer, CancellationToken cancel)
    {
        var good = rows.Where(r => r.Outcome == ImportOutcome.Added).ToList();
        foreach (var chunk in good.Chunk(Chunk))
        {
            var keys = chunk.Select(r => r.Key).Distinct().ToList();
            var known = await db.ActivityRecords.AsNoTracking().VisibleTo(viewer).Include(r => r.Programmes).Where(r => keys.Contains(r.ImportKey!)).ToListAsync(cancel);
            var byKey = known.ToDictionary(r => (r.UnitId, r.ImportKey!));
            foreach (var row in chunk.Where(r => byKey.ContainsKey((r.Unit!.Id, r.Key))))
            {
                Compare(row, byKey[(row.Unit!.Id, row.Key)]);
            }
        }

        await FindTypedAsync([.. good.Where(r => r.Outcome == ImportOutcome.Added && r.Key.StartsWith("h:", StringComparison.Ordinal))], viewer, cancel);
    }

    private void Compare(ImportRow row, ActivityRecord record)
    {
        row.RecordId = record.Id;
        if (record.RemovedAt is { } removed)
        {
            Skip(row, T["Bản ghi của dòng này đã bỏ khỏi số liệu ngày {0}. Dòng không được ghi lại.", Moments.Date(removed)]);
            return;
        }

        var details = row.Details!;
        if (details.Kind != record.Kind)
        {
            row.Fail(new ImportFault("", "", T["Mã dòng này đã dùng cho một bản ghi loại khác. Ghi mã dòng khác."]));
            return;
        }

        var numbers = record.HasRollCall ? details.Numbers with { Turns = record.Turns, People = record.People, Women = record.Women } : details.Numbers;
        var refusal = NumberRules.WhyNot(details with { Numbers = numbers });
        if (refusal is not null)
        {
            row.Fail(new ImportFault("", "", texts.Say(refusal)));
            return;
        }

        var same = (details.Topic, details.State, details.On, details.Until, details.Title, details.Place, details.Partner, details.Note, numbers)
            == (record.Topic, record.State, record.On, record.Until, record.Title, record.Place, record.Partner, record.Note, record.Numbers)
            && details.ProgrammeIds.ToHashSet().SetEquals(record.Programmes.Select(p => p.ProgrammeId));
        row.Outcome = same ? ImportOutcome.Same : ImportOutcome.Changed;
    }

    /// <summary>What was typed by hand is left alone: a second one would count twice.</summary>
    private async Task FindTypedAsync(List<ImportRow> rows, Viewer viewer, CancellationToken cancel)
    {
        if (rows.Count == 0)
        {
            return;
        }

        var (from, to) = (rows.Min(r => r.Details!.On), rows.Max(r => r.Details!.On));
        var units = rows.Select(r => r.Unit!.Id).Distinct().ToList();
        var typed = await db.ActivityRecords.AsNoTracking().VisibleTo(viewer)
            .Where(r => r.ImportKey == null && r.RemovedAt == null && r.On >= from && r.On <= to && units.Contains(r.UnitId))
            .Select(r => new { r.Id, r.UnitId, r.Kind, r.Topic, r.On, r.TitleFolded }).ToListAsync(cancel);
        var known = typed.GroupBy(r => (r.UnitId, r.Kind, r.Topic, r.On, r.TitleFolded)).ToDictionary(g => g.Key, g => g.First().Id);
        foreach (var row in rows)
        {
            var d = row.Details!;
            if (known.TryGetValue((row.Unit!.Id, d.Kind, d.Topic, d.On, VietnameseText.Fold(d.Title)), out var id))
            {
                row.RecordId = id;
                Skip(row, T["Đã có bản ghi gõ tay cùng tên, cùng ngày. Dòng không được ghi, để khỏi đếm hai lần. Nếu là việc khác, ghi cột “Mã dòng”."]);
            }
        }
    }

    private static void Skip(ImportRow row, string message)
    {
        row.Faults = [new ImportFault("", "", message)];
        row.Outcome = ImportOutcome.Skipped;
    }
}
