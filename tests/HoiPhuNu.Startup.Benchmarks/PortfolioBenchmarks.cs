using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Benchmarks;

/// <summary>
/// The portfolio of the whole country at a date: the page with all its tables, and what is read and computed for it from SQLite. Goal:
/// 500 ms for the page at 20 000 projects and 80 000 check-ins.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 2, iterationCount: 8)]
[MemoryDiagnoser]
public class PortfolioBenchmarks : IDisposable
{
    private static readonly DateOnly Today = new(2026, 3, 9);
    private readonly CrowdDatabase _database = new("portfolio");

    [Params(2_000, 20_000)]
    public int Projects { get; set; }

    [GlobalSetup]
    public async Task Setup()
    {
        await using var db = _database.Open();
        await db.Database.MigrateAsync();
        await FollowUpCrowd.FillAsync(db, Projects, Today);
    }

    /// <summary>Everything the page shows: the figures read and computed, all its tables.</summary>
    [Benchmark]
    public async Task<int> Page()
    {
        await using var db = _database.Open();
        return (await PortfolioPage.LoadAsync(db, FollowUpCrowd.Centre, new PortfolioAddress(), Today, new PlainWords(), CancellationToken.None))!.Tables.Count;
    }

    [Benchmark]
    public async Task<int> WholeCountry()
    {
        await using var db = _database.Open();
        var data = await PortfolioData.LoadAsync(db, FollowUpCrowd.Centre, new PortfolioFilter(Today), Today, CancellationToken.None);
        return data.Having(PortfolioMark.Effective).Count;
    }

    [Benchmark]
    public async Task<int> OneProvinceAYearAgo()
    {
        await using var db = _database.Open();
        var province = await db.Units.Where(u => u.Code == "04").Select(u => u.Id).SingleAsync();
        var data = await PortfolioData.LoadAsync(db, FollowUpCrowd.Centre, new PortfolioFilter(Today.AddYears(-1)) { UnitId = province }, Today, CancellationToken.None);
        return data.Having(PortfolioMark.Effective).Count;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _database.Dispose();
        GC.SuppressFinalize(this);
    }
}
