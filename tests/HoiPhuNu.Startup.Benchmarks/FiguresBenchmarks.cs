using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Benchmarks;

/// <summary>
/// The year report of the whole country from SQLite: sixty indicators, plan, result, cumulative, the year before, splits, a line for each
/// of 3 321 communes. Goal: 3 s at 300 000 records.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5)]
[MemoryDiagnoser]
public class FiguresBenchmarks : IDisposable
{
    private static readonly ReportPeriod Year = new(PeriodKind.Year, new DateOnly(FigureCrowd.YearOfReport, 1, 1), new DateOnly(FigureCrowd.YearOfReport, 12, 31), new DateOnly(FigureCrowd.YearOfReport, 1, 1));
    private readonly CrowdDatabase _database = new("figures");
    private ReportFormRules _form = null!;
    private Guid _centre, _province, _commune;

    [Params(30_000, 300_000)]
    public int Records { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        await using var db = _database.Open();
        await db.Database.MigrateAsync();
        await FigureCrowd.FillAsync(db, Records);
        _form = await FigureCrowd.FormAsync(db);
        _centre = await db.Units.Where(u => u.Code == UnitSeed.Centre).Select(u => u.Id).SingleAsync();
        _province = await db.Units.Where(u => u.Code == "48").Select(u => u.Id).SingleAsync();
        _commune = await db.Units.Where(u => u.Code == "x1").Select(u => u.Id).SingleAsync();
    }

    [Benchmark]
    public Task<int> WholeCountryByCommune() => Load(_centre, LineDetail.BaseUnits);

    [Benchmark]
    public Task<int> WholeCountryByProvince() => Load(_centre, LineDetail.NextLevel);

    [Benchmark]
    public Task<int> OneProvinceByCommune() => Load(_province, LineDetail.NextLevel);

    [Benchmark]
    public Task<int> OneCommune() => Load(_commune, LineDetail.None);

    [GlobalCleanup]
    public void Dispose()
    {
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    private async Task<int> Load(Guid unit, LineDetail lines)
    {
        await using var db = _database.Open();
        var table = await ReportTables.LoadAsync(db, unit, _form, Year, null, lines, CancellationToken.None);
        return table.Rows.Count == FigureCrowd.IndicatorsInReport && (lines != LineDetail.BaseUnits || table.Lines.Count == FigureCrowd.Communes) ? table.Lines.Count : throw new InvalidOperationException("The report is not whole.");
    }
}
