using System.Globalization;
using System.Runtime.InteropServices;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Reporting;

/// <summary>Reads activity records as the facts of a table.</summary>
internal sealed class RecordFigures(AppDbContext db, ReportScope scope, FigureAsk ask, FigureIntake intake)
{
    private readonly Guid[]? _ids = scope.Ids?.ToArray();

    public async Task ReadAsync(CancellationToken cancel)
    {
        foreach (var span in ask.RecordDays())
        {
            await ReadAsync(span, cancel);
        }
    }

    private async Task ReadAsync(RecordSpan span, CancellationToken cancel)
    {
        var programmes = await ProgrammesOfAsync(span, cancel);
        var (rolls, places) = await RollsOfAsync(span, cancel);
        await foreach (var row in Records(span, span.Kinds).Select(FigureFact.OfRecord).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var fact = programmes.Count == 0 ? row : row with { Programmes = programmes.GetValueOrDefault(row.Id) };
            var roll = places.TryGetValue(row.Id, out var place) ? CollectionsMarshal.AsSpan(rolls).Slice(place.Start, place.Count) : default;
            intake.Take(fact, roll);
        }
    }

    private IQueryable<ActivityRecord> Records(RecordSpan span, IReadOnlyCollection<RecordKind> kinds)
    {
        var asked = kinds.ToArray();
        var (from, to) = (span.From, span.To);
        var records = db.ActivityRecords.AsNoTracking().Where(r => r.On >= from && r.On <= to && r.RemovedAt == null && asked.Contains(r.Kind));
        return _ids is { } ids ? records.Where(r => EF.Parameter(ids).Contains(r.UnitId)) : records;
    }

    private async Task<Dictionary<Guid, ulong>> ProgrammesOfAsync(RecordSpan span, CancellationToken cancel)
    {
        var found = new Dictionary<Guid, ulong>();
        var kinds = ask.KindsOf(r => r.AsksProgrammes).Intersect(span.Kinds).ToArray();
        if (kinds.Length == 0 || intake.Programmes.Count == 0)
        {
            return found;
        }

        Guid[] asked = [.. intake.Programmes];
        var links = from r in Records(span, kinds) join p in db.Set<RecordProgramme>() on r.Id equals p.RecordId where EF.Parameter(asked).Contains(p.ProgrammeId) select new { p.RecordId, p.ProgrammeId };
        await foreach (var link in links.AsAsyncEnumerable().WithCancellation(cancel))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(found, link.RecordId, out _) |= intake.Bit(link.ProgrammeId);
        }

        return found;
    }

    /// <summary>Names are read only where a rule counts distinct people, and leave this method as numbers.</summary>
    private async Task<(List<FigurePerson> Rolls, Dictionary<Guid, (int Start, int Count)> Places)> RollsOfAsync(RecordSpan span, CancellationToken cancel)
    {
        var (rolls, places) = (new List<FigurePerson>(), new Dictionary<Guid, (int Start, int Count)>());
        var kinds = ask.KindsOf(r => r.IsDistinct).Where(k => k is RecordKind.TrainingClass or RecordKind.Event).Intersect(span.Kinds).ToArray();
        if (kinds.Length == 0)
        {
            return (rolls, places);
        }

        var attendees = from r in Records(span, kinds) where r.HasRollCall join a in db.Set<Attendee>() on r.Id equals a.RecordId select new { r.Id, r.UnitId, a.Key, a.IsWoman };
        var byRecord = new Dictionary<Guid, List<FigurePerson>>();
        await foreach (var a in attendees.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var unit = scope.NumberOf(a.UnitId);
            if (unit < 0)
            {
                continue;
            }

            // A hamlet's name is its own only within its commune: two of the same name there are one, elsewhere two.
            var key = a.Key.StartsWith("p:", StringComparison.Ordinal) ? a.Key : string.Create(CultureInfo.InvariantCulture, $"{scope.HomeOf(unit)}:{a.Key}");
            ref var roll = ref CollectionsMarshal.GetValueRefOrAddDefault(byRecord, a.Id, out _);
            (roll ??= []).Add(new FigurePerson(intake.Number(key), a.IsWoman));
        }

        foreach (var (record, roll) in byRecord)
        {
            places[record] = (rolls.Count, roll.Count);
            rolls.AddRange(roll);
        }

        return (rolls, places);
    }
}
