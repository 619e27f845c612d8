using System.Diagnostics;
using System.Globalization;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Web.Features.Reporting.Papers;
using HoiPhuNu.Startup.Web.Features.Shared.Export;

namespace HoiPhuNu.Startup.Benchmarks;

/// <summary>
/// What a spreadsheet of 3.321 communes and 60 indicators costs in memory, in a process of its own: <c>xlsx-memory [units] [indicators] [file]</c>.
/// Idle is the process with the report already in memory and one small file written, so that code is loaded; the peak is the largest resident
/// size while the large one is written to a file.
/// </summary>
internal static class FileMemory
{
    public const string Verb = "xlsx-memory";

    public static void Run(string[] args)
    {
        var (units, indicators) = (args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 3321, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 60);
        var path = args.Length > 3 ? args[3] : Path.GetTempFileName();
        Write(Stream.Null, Make(10, indicators));
        var report = Make(units, indicators);
        GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();

        var idle = Resident();
        var peak = idle;
        using var done = new CancellationTokenSource();
        var watch = new Thread(() =>
        {
            while (!done.IsCancellationRequested)
            {
                peak = Math.Max(peak, Resident());
                Thread.Sleep(1);
            }
        });
        watch.Start();
        var before = GC.GetTotalAllocatedBytes();
        var time = Stopwatch.StartNew();
        using (var file = File.Create(path))
        {
            Write(file, report);
        }

        time.Stop();
        var allocated = GC.GetTotalAllocatedBytes() - before;
        done.Cancel();
        watch.Join();
        peak = Math.Max(peak, Resident());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{units} units x {indicators} indicators, {ReportSheets.All(report).Count} sheets: {new FileInfo(path).Length / 1048576.0:F1} MB file in {time.Elapsed.TotalSeconds:F2} s; idle {idle / 1048576.0:F0} MB, peak {peak / 1048576.0:F0} MB, above idle {(peak - idle) / 1048576.0:F0} MB; allocated {allocated / 1048576.0:F0} MB in all"));
    }

    private static void Write(Stream stream, PrintedReport report) => XlsxFile.WriteTo(stream, ReportSheets.All(report));

    private static long Resident()
    {
        using var me = Process.GetCurrentProcess();
        return me.WorkingSet64;
    }

    private static PrintedReport Make(int units, int indicators)
    {
        var random = new Random(939);
        ReportRow[] rows =
        [
            .. Enumerable.Range(1, indicators).Select(i => new ReportRow
            {
                Number = i.ToString(CultureInfo.InvariantCulture), Heading = $"Nhóm {(i / 10) + 1}", Name = $"Chỉ tiêu thứ {i} về hỗ trợ phụ nữ khởi nghiệp", UnitOfCount = "hộ",
                Kind = i % 7 == 0 ? FigureKind.Money : FigureKind.Whole, Plan = 100_000, Result = 50_000 + i, Cumulative = 90_000 + i, SamePeriod = 40_000,
            }),
        ];
        ReportLine[] lines =
        [
            .. Enumerable.Range(1, units).Select(i => new ReportLine(Guid.CreateVersion7(), $"Xã Thành Công số {i}, tỉnh Cao Bằng", ReportStatus.Accepted,
                [.. rows.Select(r => new ReportFigure(random.Next(1000), random.Next(100_000), random.Next(1_000_000)))])),
        ];
        var period = new ReportPeriod(PeriodKind.Year, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), new DateOnly(2026, 1, 1));
        return new PrintedReport { Title = "Báo cáo năm 2026", UnitName = "Hội LHPN Việt Nam", Table = new ReportTable("Hội LHPN Việt Nam", "BC-NAM", period, rows, lines, []), Words = new(), Head = new ReportHead() };
    }
}
