using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Data.Outbox;
using HoiPhuNu.Startup.Data.Sqlite;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Benchmarks;

/// <summary>
/// The last minute before a deadline: three hundred entries submitted at once on SQLite, each in a write transaction of its own (entry,
/// frozen version, audit line), first come first served behind the gate or in SQLite's own busy loop.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 5)]
public class SubmitRushBenchmarks : IDisposable
{
    private const int Rush = 300;
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);

    private readonly string _directory = Directory.CreateTempSubdirectory("hoiphunu-rush-").FullName;
    private List<Guid> _entries = [];
    private WriteGate? _gate;
    private int _codes;

    [Params(true, false)]
    public bool Gate { get; set; }

    private string Connection => SqliteDatabase.ConnectionString(Path.Combine(_directory, SqliteDatabase.FileName));

    [GlobalSetup]
    public async Task Setup()
    {
        // The staged entries need no gate; the measured submissions do or do not.
        _gate = new WriteGate(oneAtATime: Gate);
        await using var db = Open();
        await db.Database.MigrateAsync();
    }

    [IterationSetup]
    public void Prepare() => PrepareAsync().GetAwaiter().GetResult();

    [Benchmark(OperationsPerInvoke = Rush)]
    public Task SubmitAll() => Task.WhenAll(_entries.Select(id => Task.Run(() => SubmitAsync(id))));

    [GlobalCleanup]
    public void Dispose()
    {
        _gate?.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
        GC.SuppressFinalize(this);
    }

    private async Task SubmitAsync(Guid id)
    {
        var number = Interlocked.Increment(ref _codes);
        await using var db = Open();
        await db.WriteAsync(async token =>
        {
            var entry = await db.Entries.Include(e => e.Contest).SingleAsync(e => e.Id == id, token);
            Staging.Submit(entry, number, Now);
            return 0;
        });
    }

    private async Task PrepareAsync()
    {
        await using var db = Open();
        var unit = UnionUnit.Create(Guid.NewGuid().ToString("N")[..12], "Tỉnh Thử", UnitLevel.Province, null);
        var organizer = Person.Create("Nguyễn Thị Thử", Now);
        var contest = Contest.Create(
            Guid.NewGuid().ToString("N"),
            new ContestPlan { Title = "Thử", Theme = "Thử", RulesMarkdown = "Thử", CodePrefix = "THU", EntrantTypes = EntrantTypes.Individual, OpensAt = Now.AddDays(-9), ClosesAt = Now.AddDays(9), ContactPhone = "0900 000 001" },
            unit.Id,
            organizer.Id,
            Now.AddDays(-9));
        contest.SetSectors(["Khác"], organizer.Id, Now.AddDays(-9)).Must();
        contest.SetTracks(["Bảng chung"], organizer.Id, Now.AddDays(-9)).Must();
        contest.AddRound("Vòng hồ sơ", 2, Now.AddDays(20), DefaultRubric.Preliminary);
        contest.Open(1, organizer.Id, Now.AddDays(-9)).Must();
        db.AddRange(unit, organizer, contest);
        _entries = [.. Enumerable.Range(0, Rush).Select(i => Draft(db, contest, unit, i).Id)];
        await db.SaveChangesAsync();
    }

    private static Entry Draft(AppDbContext db, Contest contest, UnionUnit unit, int number)
    {
        var person = Person.Create(InventedNames.Of(number), Now, InventedNames.Phone(number), unitId: unit.Id);
        db.People.Add(person);
        const string some = "Củ dong riềng bán tươi giá thấp; tổ tráng miến, sấy lạnh, đóng gói nhỏ, bán quanh năm cho cửa hàng và khách du lịch.";
        var content = new EntryContent
        {
            Title = $"Miến dong số {number}",
            SectorId = contest.Sectors[0].Id,
            TrackId = contest.Tracks[0].Id,
            Stage = EntryStage.Trial,
            EntrantType = EntrantTypes.Individual,
            Summary = some,
            Need = some,
            Product = some,
            LocalResources = some,
            Novelty = some,
            Customers = some,
            Plan = some,
            TotalCapital = 100_000_000,
            Finance = [new(FinanceSource.Own, "", 100_000_000)],
            RevenueYear1 = 150_000_000,
            WomenWorkers = 5,
            SocialImpact = some,
        };
        var details = new EntrantDetails { FullName = person.FullName, Phone = person.Phone!, ProvinceId = unit.Id, CommuneId = unit.Id, Hamlet = "Thôn Thử", BirthDate = new DateOnly(1990, 1, 1), Role = "Chủ hộ" };
        return Staging.Fill(db, contest, person, content, details, Now.AddDays(-1));
    }

    private AppDbContext Open()
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        SqliteDatabase.Use(options, Connection);
        options.AddInterceptors(new RecordEvents(new NoListeners()));
        return new AppDbContext(options.Options, _gate!);
    }
}
