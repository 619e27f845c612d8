using BenchmarkDotNet.Attributes;
using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Benchmarks;

/// <summary>Three reads an entry, thirty judges, one pair in fifty forbidden.</summary>
[MemoryDiagnoser]
public class JudgeSpreadBenchmarks
{
    private SpreadInput _input = null!;

    [Params(200, 1000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(939);
        var entries = Enumerable.Range(0, Entries).Select(_ => Guid.CreateVersion7()).ToList();
        var judges = Enumerable.Range(0, 30).Select(_ => new SpreadJudge(Guid.CreateVersion7(), null)).ToList();
        var forbidden = entries.SelectMany(e => judges.Where(_ => random.Next(50) == 0).Select(j => new SpreadForbidden(e, j.Id, "SameUnit"))).ToList();
        _input = new SpreadInput(3, entries, judges, forbidden, [], Seed: 1);
    }

    [Benchmark]
    public SpreadResult Spread() => JudgeSpread.Plan(_input);
}
