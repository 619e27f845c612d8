using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Benchmarks;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Data.Tests.Providers;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace HoiPhuNu.Startup.Data.Tests.FollowUp;

/// <summary>What grows with the projects is read by an index, in a small database as in a large one.</summary>
public partial class PortfolioPlanTests(ITestOutputHelper output)
{
    private static readonly string[] Growing = ["SupportedProjects", "CheckIns", "CheckInVersions", "ProjectLegalForms", "Supports", "SupportTranches", "Disbursements", "SupportRefunds", "SupportSpendings", "LoanBalances", "Warnings", "Milestones", "SensitiveFacts", "Mentorships"];
    private static readonly DateOnly Today = VietnamTime.Today(TestDatabase.Now);

    [Theory]
    [InlineData(2_000)]
    [InlineData(20_000)]
    public async Task Portfolio_and_warnings_read_by_indexes_at_both_sizes(int projects)
    {
        var plans = new PlanReader();
        await using var database = await TestDatabase.Create(more: s => s.AddSingleton<IInterceptor>(plans));
        await database.Do(db => FollowUpCrowd.FillAsync(db, projects, Today));
        Assert.Equal(projects * FollowUpCrowd.CheckInsEach, await database.Do(db => db.CheckIns.CountAsync()));

        // The whole country, one province, one commune; under every filter; and the warnings of a day.
        plans.Forget();
        var begun = TimeProvider.System.GetTimestamp();
        var all = await database.Do(db => PortfolioData.LoadAsync(db, FollowUpCrowd.Centre, new PortfolioFilter(Today), Today, CancellationToken.None));
        output.WriteLine($"{projects} projects: {TimeProvider.System.GetElapsedTime(begun).TotalMilliseconds:0} ms the first time, {plans.Count} commands");
        begun = TimeProvider.System.GetTimestamp();
        await database.Do(db => PortfolioData.LoadAsync(db, FollowUpCrowd.Centre, new PortfolioFilter(Today), Today, CancellationToken.None));
        output.WriteLine($"{projects} projects: {TimeProvider.System.GetElapsedTime(begun).TotalMilliseconds:0} ms the second time");
        Assert.Equal(projects, all.Standings.Count);

        var programme = Guid.CreateVersion7();
        var commune = await database.Do(db => db.Units.Where(u => u.Code == "04-1").Select(u => u.Id).SingleAsync());
        await database.Do(db => PortfolioData.LoadAsync(db, FollowUpCrowd.Centre, new PortfolioFilter(Today) { UnitId = commune }, Today, CancellationToken.None));
        await database.Do(db => PortfolioData.LoadAsync(db, FollowUpCrowd.Centre, new PortfolioFilter(Today) { Year = 2025, ProgrammeId = programme, Funder = FunderKind.UnionFund, FunderFolded = "quy", Sector = "Dịch vụ", EntrantType = 1 }, Today, CancellationToken.None));
        await database.Do(db => db.Warnings.AsNoTracking().FollowedBy(db, FollowUpCrowd.Centre, Today).Where(w => w.Status == WarningStatus.Open).OrderBy(w => w.Kind).ThenBy(w => w.RaisedOn).Take(50).ToListAsync());
        begun = TimeProvider.System.GetTimestamp();
        var raised = await database.Do(db => new WatchProjects(db).RunAsync(TestDatabase.Now, CancellationToken.None));
        output.WriteLine($"{projects} projects: warnings of a day in {TimeProvider.System.GetElapsedTime(begun).TotalSeconds:0.0} s, {raised} changed");

        var lines = await plans.PlansAsync(database.File);
        Assert.True(lines.Count > 50, $"{lines.Count} lines of plans");
        Assert.Contains(lines, l => l.Line.Contains("IX_CheckIns_Figures", StringComparison.Ordinal));
        var corrected = lines.Where(l => l.Sql.Contains("TakenBackOn", StringComparison.Ordinal)).Select(l => l.Line).Distinct().ToList();
        Assert.True(corrected.Exists(l => l.Contains("IX_CheckInVersions_TakenBackOn", StringComparison.Ordinal)), string.Join('\n', corrected));
        Assert.Equal([], Scans(lines).Distinct());
    }

    [Fact]
    public async Task A_scan_is_found()
    {
        var plans = new PlanReader();
        await using var database = await TestDatabase.Create(more: s => s.AddSingleton<IInterceptor>(plans));
        await database.Do(db => db.CheckIns.AsNoTracking().Where(c => c.Question != "").ToListAsync());
        Assert.Equal(["SCAN CheckIns"], Scans(await plans.PlansAsync(database.File)));
    }

    /// <summary>A line "SCAN x" without an index, where x is, or stands for, a table that grows.</summary>
    private static IEnumerable<string> Scans(IEnumerable<(string Line, string Sql)> lines) =>
        from line in lines
        let scan = Scan().Match(line.Line)
        where scan.Success && !line.Line.Contains("USING", StringComparison.Ordinal)
        let table = Regex.Match(line.Sql, $@"""(\w+)"" AS ""{scan.Groups[1].Value}""").Groups[1].Value
        where Growing.Contains(table)
        select $"SCAN {table}";

    [GeneratedRegex("^SCAN (\\w+)")]
    private static partial Regex Scan();
}
