using System.Data.Common;
using System.Globalization;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace HoiPhuNu.Startup.Benchmarks;

/// <summary>
/// Supported projects of a whole country, four check-ins each, written row by row into SQLite past the rules: what is measured is
/// reading them. 3 300 communes of 33 provinces; two years of supports, each paid in two tranches.
/// </summary>
public static class FollowUpCrowd
{
    public const int CheckInsEach = 4;
    private static readonly string[] Sectors = ["Nông nghiệp", "Chế biến", "Thủ công", "Dịch vụ", "Thương mại", "Du lịch"];

    /// <summary>Somebody in charge of the whole country.</summary>
    public static Viewer Centre { get; } = new(Guid.CreateVersion7(), Guid.CreateVersion7(), false, [], []) { ManagerOf = [$"/{UnitSeed.Centre}/"] };

    /// <param name="db">Migrated, empty.</param>
    /// <param name="projects">How many.</param>
    /// <param name="today">Day of the figures.</param>
    public static async Task FillAsync(AppDbContext db, int projects, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(db);
        await UnitSeed.ApplyAsync(db, CancellationToken.None);
        await db.SaveChangesAsync();
        var provinces = await db.Units.Where(u => u.Level == UnitLevel.Province && u.MergedIntoId == null).OrderBy(u => u.Code).Take(33).ToListAsync();
        var communes = provinces.SelectMany(p => Enumerable.Range(0, 100).Select(i => UnionUnit.Create($"{p.Code}-{i}", $"Xã Thử {p.Code}-{i}", UnitLevel.Commune, p))).ToList();
        db.Units.AddRange(communes);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlAsync($"PRAGMA foreign_keys = OFF");
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            Write(db, transaction.GetDbTransaction(), communes, projects, today);
            await transaction.CommitAsync();
        }

        await db.Database.ExecuteSqlAsync($"ANALYZE");
        await db.Database.ExecuteSqlAsync($"PRAGMA foreign_keys = ON");
        await db.Database.CloseConnectionAsync();
    }

    private static void Write(AppDbContext db, DbTransaction transaction, List<UnionUnit> communes, int projects, DateOnly today)
    {
        var random = new Random(939);
        using var tables = new CrowdTables(db, transaction);
        for (var i = 0; i < projects; i++)
        {
            var (project, support, first) = (Guid.CreateVersion7(), Guid.CreateVersion7(), today.AddDays(-random.Next(30, 1100)));
            var form = (LegalForm)random.Next(0, 3);
            tables.Add<SupportedProject>(new()
            {
                ["Id"] = project,
                ["Code"] = string.Create(CultureInfo.InvariantCulture, $"DA{i:000000}"),
                ["Title"] = $"Dự án thử {i}",
                ["TitleFolded"] = $"du an thu {i}",
                ["Sector"] = Sectors[i % Sectors.Length],
                ["PersonId"] = Guid.CreateVersion7(),
                ["UnitId"] = communes[random.Next(communes.Count)].Id,
                ["Origin"] = (ProjectOrigin)(1 + (i % 3)),
                ["Year"] = first.Year,
                ["EntrantType"] = 1 << (i % 7),
                ["LegalForm"] = form,
                ["FirstSupportedOn"] = first,
                ["RevenueBefore"] = (long?)random.Next(10, 200) * 1_000_000,
                ["WorkersBefore"] = (int?)random.Next(1, 6),
                ["Summary"] = new string('x', 300),
            });
            tables.Add<LegalFormStep>(new() { ["Id"] = Guid.CreateVersion7(), ["ProjectId"] = project, ["Form"] = LegalForm.Idea, ["Since"] = null });
            tables.Add<Support>(new() { ["Id"] = support, ["ProjectId"] = project, ["Kind"] = SupportKind.Grant, ["Funder"] = FunderKind.UnionFund, ["FunderName"] = "Quỹ thử", ["FunderFolded"] = "quy thu", ["DecidedOn"] = first, ["Amount"] = 40_000_000L });
            for (var n = 1; n <= 2; n++)
            {
                var tranche = Guid.CreateVersion7();
                tables.Add<Tranche>(new() { ["Id"] = tranche, ["SupportId"] = support, ["Number"] = n, ["Amount"] = 20_000_000L });
                tables.Add<Disbursement>(new() { ["Id"] = Guid.CreateVersion7(), ["SupportId"] = support, ["TrancheId"] = tranche, ["Status"] = DisbursementStatus.Paid, ["Amount"] = 20_000_000L, ["PaidOn"] = first.AddDays(30 * n) });
            }

            var from = first;
            foreach (var (month, n) in new[] { 3, 6, 12, 24 }.Select((m, n) => (m, n)))
            {
                var due = first.AddMonths(month);
                var seen = due <= today && random.Next(10) > 0;
                var checkIn = new Dictionary<string, object?>
                {
                    ["Id"] = Guid.CreateVersion7(),
                    ["ProjectId"] = project,
                    ["Month"] = month,
                    ["From"] = from,
                    ["To"] = due,
                    ["DueOn"] = due,
                    ["OpensOn"] = due.AddDays(-14),
                    ["LateFrom"] = due.AddDays(15),
                    ["Status"] = seen ? CheckInStatus.Accepted : CheckInStatus.Due,
                };
                if (seen)
                {
                    var workers = random.Next(1, 9);
                    (checkIn["SeenOn"], checkIn["State"], checkIn["Revenue"], checkIn["Workers"], checkIn["WomenWorkers"]) = (due, (BusinessState)Math.Max(1, random.Next(-3, 5)), (long)random.Next(5, 90) * 1_000_000, workers, random.Next(0, workers + 1));
                    tables.Add<Spending>(new() { ["Id"] = Guid.CreateVersion7(), ["SupportId"] = support, ["Amount"] = 8_000_000L, ["On"] = due, ["What"] = "Nguyên liệu", ["CheckInId"] = checkIn["Id"] });
                }

                tables.Add<CheckIn>(checkIn);
                from = due.AddDays(1);
                if (n == 0)
                {
                    tables.Add<Warning>(new()
                    {
                        ["Id"] = Guid.CreateVersion7(),
                        ["ProjectId"] = project,
                        ["Kind"] = (WarningKind)(1 + (i % 8)),
                        ["Subject"] = "thu",
                        ["Facts"] = new WarningFacts(),
                        ["Status"] = i % 10 == 0 ? WarningStatus.Open : WarningStatus.Cleared,
                        ["RaisedOn"] = today.AddDays(-i % 90),
                        ["SeenOn"] = today,
                    });
                }
            }
        }
    }
}
