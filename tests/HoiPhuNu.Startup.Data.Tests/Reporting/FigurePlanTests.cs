using HoiPhuNu.Startup.Benchmarks;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Data.Programmes;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Data.Tests.FollowUp;
using HoiPhuNu.Startup.Data.Tests.Providers;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Data.Tests.Reporting;

/// <summary>Records are read by an index whatever unit asks, and a report costs the same number of commands at any size.</summary>
public class FigurePlanTests
{
    private static readonly string[] Growing = ["ActivityRecords", "ActivityRecordProgrammes", "Attendees", "Targets", "Entries", "SupportedProjects", "Disbursements", "MentoringSessions"];

    [Fact]
    public async Task A_report_of_the_country_of_a_province_and_of_a_commune_reads_by_indexes()
    {
        var plans = new PlanReader();
        await using var database = await TestDatabase.Create(more: s => s.AddSingleton<IInterceptor>(plans));
        await database.Do(db => FigureCrowd.FillAsync(db, 3_000));
        var form = await database.Do(FigureCrowd.FormAsync);
        var period = new ReportPeriod(PeriodKind.Quarter, new(2026, 7, 1), new(2026, 9, 30), new(2026, 1, 1));
        foreach (var (code, lines) in new[] { ("TW", LineDetail.BaseUnits), ("48", LineDetail.NextLevel), ("x1", LineDetail.None) })
        {
            var unit = await database.Do(db => db.Units.Where(u => u.Code == code).Select(u => u.Id).SingleAsync());
            plans.Forget();
            var table = await database.Do(db => ReportTables.LoadAsync(db, unit, form, period, null, lines, CancellationToken.None));
            Assert.Equal(FigureCrowd.IndicatorsInReport, table.Rows.Count);
            Assert.InRange(plans.Count, 5, 20);
            var read = await plans.PlansAsync(database.File);
            Assert.Contains(read, l => l.Line.Contains("ActivityRecords", StringComparison.Ordinal) || l.Line.Contains("INDEX IX_ActivityRecords", StringComparison.Ordinal));
            Assert.Equal([], read.Where(l => IsScan(l)).Select(l => $"{code}: {l.Line} of {l.Sql}").Distinct());
        }
    }

    [Fact]
    public async Task Projects_of_a_unit_are_found_by_where_they_began_and_by_where_they_are()
    {
        var plans = new PlanReader();
        await using var database = await TestDatabase.Create(more: s => s.AddSingleton<IInterceptor>(plans));
        var now = new DateTime(2026, 12, 20, 3, 0, 0, DateTimeKind.Utc);
        await database.Do(db => UnitSeed.ApplyAsync(db, CancellationToken.None));
        await database.Do(db => ProgrammeSeed.ApplyAsync(db, now, CancellationToken.None));
        await database.Do(db => IndicatorSeed.ApplyAsync(db, now, CancellationToken.None));
        var rules = await database.Do(async db => (await db.Indicators.AsNoTracking().ToListAsync()).Where(i => i.Rule.Source is IndicatorSource.SupportedProjects or IndicatorSource.SupportPaid).Select(i => ReportLineRule.Of(i, "1")).ToArray());
        Assert.Equal(2, rules.Length);
        var period = new ReportPeriod(PeriodKind.Year, new(2026, 1, 1), new(2026, 12, 31), new(2026, 1, 1));
        var unit = await database.Do(db => db.Units.Where(u => u.Code == "48").Select(u => u.Id).SingleAsync());
        plans.Forget();
        await database.Do(db => ReportTables.LoadAsync(db, unit, new ReportFormRules("", null, rules), period, null, LineDetail.None, CancellationToken.None));
        var read = await plans.PlansAsync(database.File);
        Assert.Contains(read, l => l.Line.Contains("IX_SupportedProjects_FirstUnitId", StringComparison.Ordinal));
        Assert.Equal([], read.Where(l => IsScan(l)).Select(l => $"{l.Line} of {l.Sql}").Distinct());
    }

    /// <summary>"SCAN a" with no index, where a stands for a table that grows.</summary>
    private static bool IsScan((string Line, string Sql) line) =>
        line.Line.StartsWith("SCAN ", StringComparison.Ordinal) && !line.Line.Contains("USING", StringComparison.Ordinal)
        && Growing.Any(table => line.Sql.Contains($"\"{table}\" AS \"{line.Line.Split(' ')[1]}\"", StringComparison.Ordinal));
}
