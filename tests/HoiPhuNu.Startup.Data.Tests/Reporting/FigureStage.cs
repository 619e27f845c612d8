using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Data.Programmes;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Data.Tests.Providers;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Tests.Reporting;

/// <summary>A database with the seeded units, programmes, indicators and forms, and records kept by the domain's own rules.</summary>
public sealed class FigureStage : IAsyncDisposable
{
    private static readonly DateTime Now = new(2026, 12, 20, 3, 0, 0, DateTimeKind.Utc);

    private readonly TestDatabase _database;
    private readonly Person _clerk = Person.Create("Nguyễn Thị Thử", Now, "+84900000001");
    private Dictionary<string, UnionUnit> _units = [];
    private Dictionary<string, Guid> _programmes = [];
    private Dictionary<string, Indicator> _indicators = [];

    private FigureStage(TestDatabase database) => _database = database;

    public TestDatabase Database => _database;

    public Guid ClerkId => _clerk.Id;

    public static async Task<FigureStage> Create()
    {
        var stage = new FigureStage(await TestDatabase.Create());
        await stage._database.Do(db => UnitSeed.ApplyAsync(db, CancellationToken.None));
        await stage._database.Do(db => ProgrammeSeed.ApplyAsync(db, Now, CancellationToken.None));
        await stage._database.Do(db => IndicatorSeed.ApplyAsync(db, Now, CancellationToken.None));
        await stage._database.Do(async db =>
        {
            db.People.Add(stage._clerk);
            await db.SaveChangesAsync();
            stage._units = await db.Units.AsNoTracking().ToDictionaryAsync(u => u.Code);
            stage._programmes = await db.Programmes.AsNoTracking().ToDictionaryAsync(p => p.Code, p => p.Id);
            stage._indicators = await db.Indicators.AsNoTracking().ToDictionaryAsync(i => i.Code);
        });
        return stage;
    }

    public UnionUnit Unit(string code) => _units[code];

    public Guid Programme(string code) => _programmes[code];

    public ReportLineRule Rule(string indicator) => ReportLineRule.Of(_indicators[indicator], "1");

    /// <summary>A province of before, which one of today took over on 30/6/2025.</summary>
    public async Task<UnionUnit> Former(string code, string name, string into)
    {
        var unit = UnionUnit.Create(code, name, UnitLevel.Province, _units[UnitSeed.Centre]);
        unit.Close(new DateOnly(2025, 6, 30), _units[into]);
        await Save(unit);
        return _units[code] = unit;
    }

    /// <param name="code">New.</param>
    /// <param name="under">Its province.</param>
    /// <param name="into">The unit that took it over on 30/6/2025; null: it stands.</param>
    public async Task<UnionUnit> Commune(string code, string under, string? into = null)
    {
        var unit = UnionUnit.Create(code, $"Xã {code}", UnitLevel.Commune, _units[under]);
        if (into is not null)
        {
            unit.Close(new DateOnly(2025, 6, 30), _units[into]);
        }

        await Save(unit);
        return _units[code] = unit;
    }

    public async Task<UnionUnit> Add(UnionUnit unit)
    {
        await Save(unit);
        return _units[unit.Code] = unit;
    }

    public async Task<ActivityRecord> Keep(string unit, RecordKind kind, string topic, DateOnly on, RecordNumbers numbers, RecordState state = RecordState.Reached, Guid? personId = null, DateOnly? until = null, params string[] programmes)
    {
        var (record, refusal) = ActivityRecord.Keep(_units[unit], "", new RecordDetails(kind, topic, state, on, until, $"{topic} {on:dd/MM}", "", "", "", numbers, [.. programmes.Select(p => _programmes[p])]), personId, null, _clerk.Id, Now);
        Assert.Null(refusal);
        await Save(record!);
        return record!;
    }

    public Task<Person> Woman(string unit, string name) => Woman(_units[unit].Id, name);

    public async Task<Person> Woman(Guid unitId, string name)
    {
        var person = Person.Create(name, Now, unitId: unitId);
        await Save(person);
        return person;
    }

    public async Task Target(string unit, string indicator, long value, DateOnly from, DateOnly to, string? programme = null)
    {
        var (target, refusal) = Domain.Reporting.Target.Set(_units[unit].Id, _indicators[indicator].Id, programme is null ? null : _programmes[programme], from, to, value, "", _clerk.Id, Now);
        Assert.Null(refusal);
        await Save(target!);
    }

    /// <summary>An indicator the catalogue does not have, made as the centre makes one.</summary>
    public async Task<ReportLineRule> Indicator(string code, string unitOfCount, string subject, IndicatorRule rule)
    {
        var made = Domain.Reporting.Indicator.Create(new IndicatorDetails(code, subject, unitOfCount, subject, rule, []), _clerk.Id, Now);
        await Save(made);
        return ReportLineRule.Of(_indicators[made.Code] = made, "1");
    }

    public Task Save(Entity entity) => _database.Do(async db =>
    {
        db.Add(entity);
        await db.SaveChangesAsync();
    });

    public Task<ReportTable> Table(string unit, ReportPeriod period, LineDetail lines, params string[] indicators) => Table(unit, period, lines, [.. indicators.Select(Rule)]);

    public Task<ReportTable> Table(string unit, ReportPeriod period, LineDetail lines, ReportLineRule[] rules) =>
        _database.Do(db => ReportTables.LoadAsync(db, _units[unit].Id, new ReportFormRules("Bảng thử", null, rules), period, null, lines, CancellationToken.None));

    public async Task<ReportRow> Row(string unit, ReportPeriod period, string indicator, IndicatorRule? rule = null)
    {
        var line = Rule(indicator);
        return (await _database.Do(db => ReportTables.LoadAsync(db, _units[unit].Id, new ReportFormRules("Bảng thử", null, [rule is null ? line : line with { Rule = rule }]), period, null, LineDetail.None, CancellationToken.None))).Rows[0];
    }

    public async Task<IReadOnlyList<Guid>> Behind(string unit, FigureWindow window, string indicator, Split? split = null) => [.. (await Parts(unit, window, indicator, split)).Parts.Select(p => p.Id)];

    public Task<(long? Figure, IReadOnlyList<FigurePart> Parts)> Parts(string unit, FigureWindow window, string indicator, Split? split = null, bool ownOnly = false) =>
        _database.Do(db => ReportTables.BehindAsync(db, _units[unit].Id, Rule(indicator), window, split, CancellationToken.None, ownOnly: ownOnly));

    public static ReportPeriod Year(int year) => new(PeriodKind.Year, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), new DateOnly(year, 1, 1));

    public static ReportPeriod Days(DateOnly from, DateOnly to) => new(PeriodKind.Custom, from, to, from);

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
