using BenchmarkDotNet.Attributes;
using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Benchmarks;

/// <summary>Ranking one track: six criteria, three signed sheets an entry, half points, so that ties happen.</summary>
[MemoryDiagnoser]
public class RankingBenchmarks
{
    private RankingInput _input = null!;

    /// <summary>A province, and the largest national contest on record.</summary>
    [Params(200, 2545)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(939);
        int[] max = [1500, 2000, 1500, 2500, 1500, 1000];
        RankingCriterion[] criteria = [.. max.Select((points, i) => new RankingCriterion(Guid.CreateVersion7(), $"C{i}", i, points, i < 4 ? i + 1 : null))];
        var judges = Enumerable.Range(0, 30).Select(_ => Guid.CreateVersion7()).ToArray();
        _input = new RankingInput(
            3,
            criteria,
            [.. Enumerable.Range(0, Entries).Select(i => new RankingEntry(Guid.CreateVersion7(), $"E{i}", 3, [.. Enumerable.Range(0, 3).Select(r => Read(judges[(i + r) % judges.Length]))]))],
            []);

        RankingRead Read(Guid judge) => new(judge, RankingReadState.Signed, criteria.ToDictionary(c => c.Id, c => random.Next(c.MaxPoints / 50) * 50));
    }

    [Benchmark]
    public RankingResult Rank() => Ranking.Of(_input);
}
