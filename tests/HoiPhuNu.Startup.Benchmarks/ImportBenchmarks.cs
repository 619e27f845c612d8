using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Outbox;
using HoiPhuNu.Startup.Data.Sqlite;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Activities;
using HoiPhuNu.Startup.Web.Features.Activities.Import;
using HoiPhuNu.Startup.Web.Features.Shared;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Benchmarks;

/// <summary>
/// A return of many lines for the communes of one province: read, looked at and written, into a table of 300 000 records of the whole country
/// that came by short codes, the same in every commune. Goal: 20 000 lines in 20 s.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 0, iterationCount: 3)]
[MemoryDiagnoser]
public class ImportBenchmarks : IDisposable
{
    private const int Records = 300_000;
    private static readonly DateTime Now = new(FigureCrowd.YearOfReport, 3, 9, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Person Lead = Person.Create("Phụ Trách Thử", Now);
    private readonly ServiceProvider _services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();
    private readonly WriteGate _gate = new(oneAtATime: true);
    private readonly string _whole = Directory.CreateTempSubdirectory("hoiphunu-import-").FullName;
    private string _directory = "";
    private string _province = "";
    private byte[] _file = [];

    [Params(2_000, 20_000)]
    public int Lines { get; set; }

    /// <summary>Each line has a code, short and the same in every commune; else it is known by what it says.</summary>
    [Params(true, false)]
    public bool Coded { get; set; }

    [GlobalSetup]
    public async Task Fill()
    {
        _directory = _whole;
        await using var db = Open();
        await db.Database.MigrateAsync();
        await FigureCrowd.FillAsync(db, Records);
        await db.Database.ExecuteSqlRawAsync(
            """
            UPDATE "ActivityRecords" SET "ImportedVersion" = 1, "ImportKey" = 'm:' || lower(replace("UnitId", '-', '')) || ':cu-' || n
            FROM (SELECT "Id" AS i, row_number() OVER (PARTITION BY "UnitId" ORDER BY "Id") AS n FROM "ActivityRecords") WHERE i = "ActivityRecords"."Id"
            """);
        db.Add(Lead);
        await db.SaveChangesAsync();
        var first = await db.Units.Where(u => u.Code == "x1").SingleAsync();
        _province = first.Path[..^"x1/".Length];
        var communes = await db.Units.Where(u => u.ParentId == first.ParentId).OrderBy(u => u.Code).Select(u => u.Code).ToListAsync();
        var text = new StringBuilder("Mã đơn vị;Loại;Nội dung;Tên hoạt động;Ngày;Số người;Phụ nữ;Số tiền;Chương trình;Mã dòng\n");
        for (var i = 0; i < Lines; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{communes[i % communes.Count]};TrainingClass;DayNghe;Lớp dạy nghề số {i};{1 + (i % 28):00}/01/{FigureCrowd.YearOfReport};{20 + (i % 30)};{15 + (i % 5)};{1_000_000 + i};;{(Coded ? $"{1 + (i / communes.Count)}" : "")}\n");
        }

        _file = Encoding.UTF8.GetBytes(text.ToString());
        await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
    }

    [IterationSetup]
    public void Setup()
    {
        _directory = Directory.CreateTempSubdirectory("hoiphunu-import-").FullName;
        File.Copy(Path.Combine(_whole, SqliteDatabase.FileName), Path.Combine(_directory, SqliteDatabase.FileName));
    }

    [Benchmark]
    public async Task<int> ReadLookAndWrite()
    {
        var viewer = new Viewer(Guid.CreateVersion7(), Lead.Id, false, [], []) { FiguresOf = [_province] };
        var sheet = SheetFile.Read(_file).Sheet!;
        await using var db = Open();
        var take = new TakeReturn(db, new NoFigures(), _services.GetRequiredService<IStringLocalizer<ActivitiesText>>(), _services.GetRequiredService<IStringLocalizerFactory>());
        await take.LookAsync(sheet, viewer, DecimalMark.Unsaid, Now, CancellationToken.None); // the page she sees first
        var look = await take.LookAsync(sheet, viewer, DecimalMark.Unsaid, Now, CancellationToken.None);
        await take.StoreAsync(Guid.CreateVersion7(), look, viewer, overwrite: false, Now, CancellationToken.None);
        return look.Added == Lines ? Lines : throw new InvalidOperationException($"{look.Added} of {Lines} written");
    }

    [IterationCleanup]
    public void Clean()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_directory, recursive: true);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _gate.Dispose();
        _services.Dispose();
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(_whole))
        {
            Directory.Delete(_whole, recursive: true);
        }

        GC.SuppressFinalize(this);
    }

    private AppDbContext Open()
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        SqliteDatabase.Use(options, SqliteDatabase.ConnectionString(Path.Combine(_directory, SqliteDatabase.FileName)));
        options.AddInterceptors(new RecordEvents(new NobodyHears())); // every record has its audit line here too
        return new AppDbContext(options.Options, _gate);
    }

    private sealed class NobodyHears : IEventListeners
    {
        public bool Hear(Type eventType) => false;
    }

    private sealed class NoFigures : IFigureTopics
    {
        public Task<IReadOnlyList<FieldOption>> ListAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<FieldOption>>([]);
    }
}
