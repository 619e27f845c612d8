using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Reporting;

/// <summary>Reads what the rules of a report ask for, each row once, and passes it to the table. Every read goes over an index; see docs/programme-figures.md.</summary>
internal sealed class FigureReading(AppDbContext db, ReportScope scope, IReadOnlyList<ReportLineRule> lines, (FigureWindow Result, FigureWindow Cumulative, FigureWindow Same) period, IReadOnlyList<FigureWindow>? further = null)
{
    private const int MostProgrammes = 64;

    private readonly Dictionary<string, int> _people = new(StringComparer.Ordinal);
    private readonly Guid[]? _ids = scope.Ids?.ToArray();
    private Dictionary<Guid, int> _programmes = [];
    private Dictionary<string, int> _codes = [];
    private FigureRule[] _rules = [];

    public async Task<FigureTable> RunAsync(bool listsBehind, Split? behindSplit, CancellationToken cancel)
    {
        await ReadProgrammesAsync(cancel);
        _rules = [.. lines.Select(l => new FigureRule(l, l.Rule.Programmes.Aggregate(0UL, (mask, code) => _codes.TryGetValue(code, out var bit) ? mask | (1UL << bit) : mask)))];
        var table = new FigureTable(_rules, period, scope.Units, scope.LineCount, listsBehind, behindSplit, further);
        foreach (var days in RecordDays())
        {
            await ReadRecordsAsync(table, days, cancel);
        }

        await ReadEntriesAsync(table, cancel);
        await ReadProjectsAsync(table, cancel);
        await ReadEffectiveAsync(table, cancel);
        await ReadPaymentsAsync(table, cancel);
        await ReadAwardsAsync(table, cancel);
        await ReadSessionsAsync(table, cancel);
        table.Close();
        return table;
    }

    private DateOnly First => period.Same.From < FirstNow ? period.Same.From : FirstNow;

    /// <summary>Of all days but those compared with.</summary>
    private DateOnly FirstNow => (further ?? []).Append(period.Result).Append(period.Cumulative).Min(w => w.From);

    private DateOnly Last => new[] { period.Result.To, period.Cumulative.To, period.Same.To }.Max();

    private bool Asks(IndicatorSource source) => _rules.Any(r => r.Source == source);

    /// <summary>Of a stock everything since the beginning is read.</summary>
    private DateOnly FirstOf(IndicatorSource source) => _rules.Any(r => r.Source == source && r.IsStock) ? DateOnly.MinValue : First;

    /// <summary>Days that do not overlap, with the kinds to read of them: of days outside the windows only what is counted as a stand.</summary>
    private IEnumerable<RecordSpan> RecordDays()
    {
        var rules = _rules.Where(r => r.Source == IndicatorSource.Records).ToList();
        var stock = rules.Where(r => r.IsStock).SelectMany(r => r.Kinds).Distinct().ToArray();
        var all = rules.SelectMany(r => r.Kinds).Distinct().ToArray();
        var now = new FigureWindow(FirstNow, period.Result.To);
        var flows = period.Same.To.AddDays(1) >= now.From && period.Same.From <= now.To
            ? [new FigureWindow(period.Same.From < now.From ? period.Same.From : now.From, period.Same.To > now.To ? period.Same.To : now.To)]
            : new[] { period.Same, now }.OrderBy(w => w.From).ToArray();
        var from = DateOnly.MinValue;
        foreach (var flow in flows)
        {
            if (stock.Length > 0 && flow.From > from)
            {
                yield return new RecordSpan(from, flow.From.AddDays(-1), stock);
            }

            if (all.Length > 0)
            {
                yield return new RecordSpan(flow.From, flow.To, all);
            }

            from = flow.To.AddDays(1);
        }
    }

    private async Task ReadProgrammesAsync(CancellationToken cancel)
    {
        var codes = lines.SelectMany(l => l.Rule.Programmes).Distinct(StringComparer.Ordinal).Take(MostProgrammes).ToArray();
        if (codes.Length == 0)
        {
            return;
        }

        _codes = codes.Select((code, bit) => (code, bit)).ToDictionary(c => c.code, c => c.bit, StringComparer.Ordinal);
        var known = await db.Programmes.AsNoTracking().Where(p => codes.Contains(p.Code)).Select(p => new { p.Id, p.Code }).ToListAsync(cancel);
        _programmes = known.ToDictionary(p => p.Id, p => _codes[p.Code]);
    }

    private ulong Bit(Guid? programme) => programme is { } id && _programmes.TryGetValue(id, out var bit) ? 1UL << bit : 0;

    private IQueryable<ActivityRecord> Records(RecordSpan span, IReadOnlyCollection<RecordKind> kinds)
    {
        var asked = kinds.ToArray();
        var (from, to) = (span.From, span.To);
        var records = db.ActivityRecords.AsNoTracking().Where(r => r.On >= from && r.On <= to && r.RemovedAt == null && asked.Contains(r.Kind));
        return _ids is { } ids ? records.Where(r => EF.Parameter(ids).Contains(r.UnitId)) : records;
    }

    private async Task ReadRecordsAsync(FigureTable table, RecordSpan span, CancellationToken cancel)
    {
        var programmes = await ProgrammesOfAsync(span, cancel);
        var (rolls, places) = await RollsOfAsync(span, cancel);
        var rows = Records(span, span.Kinds).Select(r => new FigureFact
        {
            Id = r.Id,
            UnitId = r.UnitId,
            Source = IndicatorSource.Records,
            Kind = r.Kind,
            Topic = r.Topic,
            State = r.State,
            On = r.On,
            Until = r.Until,
            HasRollCall = r.HasRollCall,
            PersonId = r.PersonId,
            Count = r.Count,
            Turns = r.Turns,
            People = r.People,
            Women = r.Women,
            Minority = r.Minority,
            FemaleHeaded = r.FemaleHeaded,
            Poor = r.Poor,
            NearPoor = r.NearPoor,
            Disabled = r.Disabled,
            Members = r.Members,
            WomenMembers = r.WomenMembers,
            Workers = r.Workers,
            WomenWorkers = r.WomenWorkers,
            Amount = r.Amount,
            Whole = r.Whole,
            Quantity = r.Quantity,
            QuantityUnit = r.QuantityUnit,
        });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var unit = scope.NumberOf(row.UnitId);
            if (unit < 0)
            {
                continue;
            }

            var fact = programmes.Count == 0 ? row : row with { Programmes = programmes.GetValueOrDefault(row.Id) };
            var roll = places.TryGetValue(row.Id, out var place) ? System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rolls).Slice(place.Start, place.Count) : default;
            table.Take(fact, unit, fact.OnePerson is { } person ? Number(person) : -1, roll);
        }
    }

    private async Task<Dictionary<Guid, ulong>> ProgrammesOfAsync(RecordSpan span, CancellationToken cancel)
    {
        var found = new Dictionary<Guid, ulong>();
        var kinds = _rules.Where(r => r.AsksProgrammes && r.Source == IndicatorSource.Records).SelectMany(r => r.Kinds).Distinct().Intersect(span.Kinds).ToArray();
        if (kinds.Length == 0 || _programmes.Count == 0)
        {
            return found;
        }

        Guid[] asked = [.. _programmes.Keys];
        var links = from r in Records(span, kinds) join p in db.Set<RecordProgramme>() on r.Id equals p.RecordId where EF.Parameter(asked).Contains(p.ProgrammeId) select new { p.RecordId, p.ProgrammeId };
        await foreach (var link in links.AsAsyncEnumerable().WithCancellation(cancel))
        {
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(found, link.RecordId, out _) |= Bit(link.ProgrammeId);
        }

        return found;
    }

    /// <summary>Names are read only where a rule counts distinct people, and leave this method as numbers.</summary>
    private async Task<(List<FigurePerson> Rolls, Dictionary<Guid, (int Start, int Count)> Places)> RollsOfAsync(RecordSpan span, CancellationToken cancel)
    {
        var (rolls, places) = (new List<FigurePerson>(), new Dictionary<Guid, (int Start, int Count)>());
        var kinds = _rules.Where(r => r.IsDistinct && r.Source == IndicatorSource.Records).SelectMany(r => r.Kinds).Distinct()
            .Where(k => k is RecordKind.TrainingClass or RecordKind.Event).Intersect(span.Kinds).ToArray();
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
            var key = a.Key.StartsWith("p:", StringComparison.Ordinal) ? a.Key : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{scope.HomeOf(unit)}:{a.Key}");
            ref var roll = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(byRecord, a.Id, out _);
            (roll ??= []).Add(new FigurePerson(Number(key), a.IsWoman));
        }

        foreach (var (record, roll) in byRecord)
        {
            places[record] = (rolls.Count, roll.Count);
            rolls.AddRange(roll);
        }

        return (rolls, places);
    }

    private int Number(Guid person) => Number($"p:{person:N}");

    private int Number(string key)
    {
        ref var number = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_people, key, out var known);
        return known ? number : number = _people.Count;
    }

    private void Take(FigureTable table, IndicatorSource source, Guid id, Guid? unitId, DateOnly on, Guid? personId = null, long? amount = null, ulong programmes = 0)
    {
        if (unitId is { } known && scope.NumberOf(known) is var unit and >= 0)
        {
            var fact = new FigureFact { Id = id, UnitId = known, Source = source, Topic = "", State = RecordState.Reached, On = on, PersonId = personId, Count = 1, Amount = amount, Programmes = programmes };
            table.Take(fact, unit, personId is { } person ? Number(person) : -1);
        }
    }

    private async Task ReadEntriesAsync(FigureTable table, CancellationToken cancel)
    {
        if (!Asks(IndicatorSource.Entries))
        {
            return;
        }

        var (from, to) = (Start(FirstOf(IndicatorSource.Entries)), Start(Last.AddDays(1)));
        var entries = await db.Entries.AsNoTracking().Where(e => e.FirstSubmittedAt >= from && e.FirstSubmittedAt < to && e.Status != EntryStatus.Withdrawn)
            .Select(e => new { e.Id, UnitId = e.CommuneId ?? e.Contest.HostUnitId, e.FirstSubmittedAt, e.PersonId }).ToListAsync(cancel);
        entries.ForEach(e => Take(table, IndicatorSource.Entries, e.Id, e.UnitId, VietnamTime.Today(e.FirstSubmittedAt!.Value), e.PersonId));
    }

    private async Task ReadProjectsAsync(FigureTable table, CancellationToken cancel)
    {
        if (!Asks(IndicatorSource.SupportedProjects))
        {
            return;
        }

        var (from, to) = (FirstOf(IndicatorSource.SupportedProjects), Last);
        var projects = await Projects().Where(p => p.FirstSupportedOn >= from && p.FirstSupportedOn <= to).Select(p => new { p.Id, UnitId = p.FirstUnitId ?? p.UnitId, p.FirstSupportedOn, p.PersonId }).ToListAsync(cancel);
        var programmes = _programmes.Count == 0 ? [] : await ProgrammesOfProjectsAsync(cancel);
        projects.ForEach(p => Take(table, IndicatorSource.SupportedProjects, p.Id, p.UnitId, p.FirstSupportedOn!.Value, p.PersonId, programmes: programmes.GetValueOrDefault(p.Id)));
    }

    private async Task<Dictionary<Guid, ulong>> ProgrammesOfProjectsAsync(CancellationToken cancel)
    {
        var found = new Dictionary<Guid, ulong>();
        foreach (var support in await (from p in Projects() from s in db.Supports where s.ProjectId == p.Id && s.CancelledAt == null && s.ProgrammeId != null select new { s.ProjectId, s.ProgrammeId }).ToListAsync(cancel))
        {
            found[support.ProjectId] = found.GetValueOrDefault(support.ProjectId) | Bit(support.ProgrammeId);
        }

        return found;
    }

    /// <summary>By the portfolio's own definition, at the last day and a year before.</summary>
    private async Task ReadEffectiveAsync(FigureTable table, CancellationToken cancel)
    {
        if (!Asks(IndicatorSource.EffectiveProjects))
        {
            return;
        }

        var settings = await db.Programmes.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Settings, cancel);
        var programmes = _programmes.Count == 0 ? [] : await ProgrammesOfProjectsAsync(cancel);
        foreach (var day in new[] { period.Result.To, period.Same.To }.Distinct())
        {
            var projects = Projects().Where(p => p.FirstSupportedOn <= day);
            var units = await projects.Select(p => new { p.Id, UnitId = p.FirstUnitId ?? p.UnitId, p.PersonId }).ToDictionaryAsync(p => p.Id, cancel);
            var standings = await db.StandingsAsync(projects, new PortfolioReach([], [], [], []), new PortfolioFilter(day), settings, cancel);
            foreach (var standing in standings.Where(s => s.IsEffective))
            {
                var id = standing.Project.Id;
                Take(table, IndicatorSource.EffectiveProjects, id, units[id].UnitId, day, units[id].PersonId, programmes: programmes.GetValueOrDefault(id));
            }
        }
    }

    private async Task ReadPaymentsAsync(FigureTable table, CancellationToken cancel)
    {
        if (!Asks(IndicatorSource.SupportPaid))
        {
            return;
        }

        var (first, last) = (FirstOf(IndicatorSource.SupportPaid), Last);
        var paid = await (from p in Projects()
                          from s in db.Supports
                          where s.ProjectId == p.Id
                          from d in s.Disbursements
                          where d.PaidOn >= first && d.PaidOn <= last
                          select new { p.Id, UnitId = p.FirstUnitId ?? p.UnitId, s.ProgrammeId, d.PaidOn, d.Amount }).ToListAsync(cancel);
        paid.ForEach(d => Take(table, IndicatorSource.SupportPaid, d.Id, d.UnitId, d.PaidOn!.Value, amount: d.Amount, programmes: Bit(d.ProgrammeId)));
    }

    /// <summary>What was awarded is told by the results in force; when, by the first ones: a typing error corrected after New Year moves no award into that year.</summary>
    private async Task ReadAwardsAsync(FigureTable table, CancellationToken cancel)
    {
        if (!Asks(IndicatorSource.Awards) && !Asks(IndicatorSource.CollectiveAwards))
        {
            return;
        }

        var published = db.ResultsPublications.AsNoTracking().Where(p => p.Status == PublicationStatus.Published);
        var firsts = await published.GroupBy(p => p.ContestId).Select(g => new { ContestId = g.Key, ApprovedAt = g.Min(p => p.ApprovedAt) }).ToListAsync(cancel);
        var days = firsts.ToDictionary(f => f.ContestId, f => VietnamTime.Today(f.ApprovedAt!.Value));
        var results = db.ResultsPublications.AsNoTracking().InForce();
        if (Asks(IndicatorSource.Awards))
        {
            var awards = await (from p in results
                                from r in p.Rows
                                where r.AwardId != null
                                join e in db.Entries on r.EntryId equals e.Id
                                select new { e.Id, UnitId = e.CommuneId ?? e.Contest.HostUnitId, p.ContestId, e.PersonId, r.Amount }).ToListAsync(cancel);
            awards.ForEach(a => Take(table, IndicatorSource.Awards, a.Id, a.UnitId, days[a.ContestId], a.PersonId, a.Amount));
        }

        if (Asks(IndicatorSource.CollectiveAwards))
        {
            // Rows frozen before they carried their unit have its name only: they count where the contest was held.
            var awards = await (from p in results from r in p.CollectiveRows join c in db.Contests on p.ContestId equals c.Id select new { r.Id, UnitId = r.UnitId ?? c.HostUnitId, p.ContestId, r.Amount }).ToListAsync(cancel);
            awards.ForEach(a => Take(table, IndicatorSource.CollectiveAwards, a.Id, a.UnitId, days[a.ContestId], amount: a.Amount));
        }
    }

    private async Task ReadSessionsAsync(FigureTable table, CancellationToken cancel)
    {
        if (!Asks(IndicatorSource.MentoringSessions))
        {
            return;
        }

        var (from, to) = (FirstOf(IndicatorSource.MentoringSessions), Last);
        var sessions = await db.MentoringSessions.AsNoTracking().Where(s => s.Status == SessionStatus.Held && s.Answer == SessionAnswer.Confirmed && s.Date >= from && s.Date <= to)
            .Select(s => new { s.Id, UnitId = s.Mentorship.Person.UnitId ?? s.Mentorship.Cohort.UnitId, s.Date, s.Mentorship.PersonId }).ToListAsync(cancel);
        sessions.ForEach(s => Take(table, IndicatorSource.MentoringSessions, s.Id, s.UnitId, s.Date, s.PersonId));
    }

    private static DateTime Start(DateOnly day) => day == DateOnly.MinValue ? new DateTime(1, 1, 1, 0, 0, 0, DateTimeKind.Utc) : VietnamTime.ToUtc(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>Of the units in which they were first supported: a former unit keeps what was done in it, and the scope leads it to its heir. Two indexed halves.</summary>
    private IQueryable<SupportedProject> Projects()
    {
        var projects = db.SupportedProjects.AsNoTracking();
        return _ids is { } ids ? projects.Where(p => (EF.Parameter(ids).Contains(p.UnitId) && p.FirstUnitId == null) || EF.Parameter(ids).Contains(p.FirstUnitId!.Value)) : projects;
    }

    private readonly record struct RecordSpan(DateOnly From, DateOnly To, RecordKind[] Kinds);
}
