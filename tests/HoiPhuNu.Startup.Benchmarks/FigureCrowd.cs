using System.Data.Common;
using System.Globalization;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Data.Programmes;
using HoiPhuNu.Startup.Data.Reporting;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace HoiPhuNu.Startup.Benchmarks;

/// <summary>
/// Activity records of a whole country, written row by row into SQLite past the rules: what is measured is reading them. 3 321 communes
/// of the 34 provinces; two thirds of the records in the year of the report, a third in the year before; one and a half programmes each,
/// roll calls of ten in one class of twenty, targets of every commune for twenty indicators.
/// </summary>
public static class FigureCrowd
{
    public const int Communes = 3_321, IndicatorsInReport = 60, YearOfReport = 2026;

    private static readonly RecordKind[] Kinds = [.. Enum.GetValues<RecordKind>().Where(k => k != RecordKind.Figure)];
    private static readonly string[] Programmes = ["DA939", "DA2415", "DA01", "DA938", "DA8"];

    /// <param name="db">Migrated, empty.</param>
    /// <param name="records">How many.</param>
    public static async Task FillAsync(AppDbContext db, int records)
    {
        ArgumentNullException.ThrowIfNull(db);
        var now = new DateTime(YearOfReport, 12, 20, 3, 0, 0, DateTimeKind.Utc);
        await UnitSeed.ApplyAsync(db, CancellationToken.None);
        await ProgrammeSeed.ApplyAsync(db, now, CancellationToken.None);
        await IndicatorSeed.ApplyAsync(db, now, CancellationToken.None);
        var provinces = await db.Units.Where(u => u.Level == UnitLevel.Province && u.MergedIntoId == null).OrderBy(u => u.Code).ToListAsync();
        var communes = Enumerable.Range(0, Communes).Select(i => UnionUnit.Create($"x{i}", $"Xã Thử {i}", UnitLevel.Commune, provinces[i % provinces.Count])).ToList();
        db.Units.AddRange(communes);
        await db.SaveChangesAsync();
        var programmes = await db.Programmes.Where(p => Programmes.Contains(p.Code)).Select(p => p.Id).ToArrayAsync();
        var indicators = await db.Indicators.OrderBy(i => i.Code).Take(20).Select(i => i.Id).ToArrayAsync();
        db.ChangeTracker.Clear();
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlAsync($"PRAGMA foreign_keys = OFF");
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            Write(db, transaction.GetDbTransaction(), communes, programmes, indicators, records);
            await transaction.CommitAsync();
        }

        await db.Database.ExecuteSqlAsync($"ANALYZE");
        await db.Database.ExecuteSqlAsync($"PRAGMA foreign_keys = ON");
        await db.Database.CloseConnectionAsync();
    }

    /// <summary>The seeded year form, cut to sixty indicators.</summary>
    public static async Task<ReportFormRules> FormAsync(AppDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        var id = await db.ReportForms.Where(f => f.Code == IndicatorSeed.YearForm).Select(f => f.Id).SingleAsync();
        var form = (await ReportTables.FormAsync(db, id, CancellationToken.None))!;
        return form with { Lines = [.. form.Lines.Where(l => l.Rule.Source is IndicatorSource.Records).Take(IndicatorsInReport)] };
    }

    private static void Write(AppDbContext db, DbTransaction transaction, List<UnionUnit> communes, Guid[] programmes, Guid[] indicators, int records)
    {
        var random = new Random(2415);
        using var tables = new CrowdTables(db, transaction);
        for (var i = 0; i < records; i++)
        {
            var (id, kind, topics) = (Guid.CreateVersion7(), Kinds[random.Next(Kinds.Length)], default(IReadOnlyList<string>));
            topics = RecordTopics.Of(kind);
            var rolls = kind == RecordKind.TrainingClass && random.Next(20) == 0;
            var people = random.Next(5, 80);
            tables.Add<ActivityRecord>(new()
            {
                ["Id"] = id,
                ["UnitId"] = communes[random.Next(communes.Count)].Id,
                ["Kind"] = kind,
                ["Topic"] = topics[random.Next(topics.Count)],
                ["State"] = random.Next(10) == 0 ? RecordState.Planned : RecordState.Reached,
                ["On"] = new DateOnly(i % 3 == 0 ? YearOfReport - 1 : YearOfReport, 1, 1).AddDays(random.Next(365)),
                ["Title"] = $"Việc thử số {i}",
                ["TitleFolded"] = $"viec thu so {i}",
                ["Place"] = "Nhà văn hóa thôn",
                ["Count"] = (int?)1,
                ["Turns"] = (int?)(people * 2),
                ["People"] = (int?)(rolls ? 10 : people),
                ["Women"] = (int?)(people * 8 / 10),
                ["Minority"] = (int?)(people / 3),
                ["Poor"] = (int?)(people / 6),
                ["Members"] = kind == RecordKind.CollectiveEntity ? people : null,
                ["WomenMembers"] = kind == RecordKind.CollectiveEntity ? people / 2 : null,
                ["Amount"] = (long?)random.Next(1, 900) * 1_000_000,
                ["Whole"] = (long?)random.Next(900, 1_000) * 1_000_000,
                ["QuantityUnit"] = "",
                ["HasRollCall"] = rolls,
            });
            for (var n = random.Next(4) switch { 0 => 0, 1 => 1, 2 => 2, _ => 3 }; n > 0; n--)
            {
                tables.Add<RecordProgramme>(new() { ["Id"] = Guid.CreateVersion7(), ["RecordId"] = id, ["ProgrammeId"] = programmes[(i + n) % programmes.Length] });
            }

            for (var n = 0; rolls && n < 10; n++)
            {
                tables.Add<Attendee>(new() { ["Id"] = Guid.CreateVersion7(), ["RecordId"] = id, ["Name"] = "Chị Thử", ["IsWoman"] = true, ["Sessions"] = 1, ["Key"] = string.Create(CultureInfo.InvariantCulture, $"n:chi thu {(i + n) % 5_000}|1980|thon {n}") });
            }
        }

        foreach (var indicator in indicators)
        {
            foreach (var commune in communes)
            {
                tables.Add<Target>(new() { ["Id"] = Guid.CreateVersion7(), ["UnitId"] = commune.Id, ["IndicatorId"] = indicator, ["From"] = new DateOnly(YearOfReport, 1, 1), ["To"] = new DateOnly(YearOfReport, 12, 31), ["Value"] = 10L });
            }
        }
    }
}
