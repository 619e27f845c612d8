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

/// <summary>A return of many lines for the communes of one province: read, looked at and written. Goal: 20 000 lines in 20 s.</summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 0, iterationCount: 3)]
[MemoryDiagnoser]
public class ImportBenchmarks : IDisposable
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Person Lead = Person.Create("Phụ Trách Thử", Now);
    private readonly ServiceProvider _services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();
    private readonly WriteGate _gate = new(oneAtATime: true);
    private string _directory = "";
    private byte[] _file = [];

    [Params(2_000, 20_000)]
    public int Lines { get; set; }

    [IterationSetup]
    public void Setup()
    {
        _directory = Directory.CreateTempSubdirectory("hoiphunu-import-").FullName;
        using var db = Open();
        db.Database.Migrate();
        var province = UnionUnit.Create("t", "Tỉnh Thử", UnitLevel.Province, null);
        UnionUnit[] communes = [.. Enumerable.Range(0, 150).Select(i => UnionUnit.Create($"t-{i}", $"Xã Thử {i}", UnitLevel.Commune, province))];
        db.AddRange([province, Lead, .. communes]);
        db.SaveChanges();
        var text = new StringBuilder("Mã đơn vị;Loại;Nội dung;Tên hoạt động;Ngày;Số người;Phụ nữ;Số tiền;Chương trình\n");
        for (var i = 0; i < Lines; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"t-{i % 150};TrainingClass;DayNghe;Lớp dạy nghề số {i};{1 + (i % 28):00}/01/2026;{20 + (i % 30)};{15 + (i % 5)};{1_000_000 + i};\n");
        }

        _file = Encoding.UTF8.GetBytes(text.ToString());
    }

    [Benchmark]
    public async Task<int> ReadLookAndWrite()
    {
        var viewer = new Viewer(Guid.CreateVersion7(), Lead.Id, false, [], []) { FiguresOf = ["/t/"] };
        var sheet = SheetFile.Read(_file).Sheet!;
        await using var db = Open();
        var take = new TakeReturn(db, new NoFigures(), _services.GetRequiredService<IStringLocalizer<ActivitiesText>>(), _services.GetRequiredService<IStringLocalizerFactory>());
        await take.LookAsync(sheet, viewer, DecimalMark.Unsaid, Now, CancellationToken.None);
        var written = await take.StoreAsync(Guid.CreateVersion7(), sheet, viewer, DecimalMark.Unsaid, Now, CancellationToken.None);
        return written!.Added == Lines ? Lines : throw new InvalidOperationException($"{written.Added} of {Lines} written");
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
