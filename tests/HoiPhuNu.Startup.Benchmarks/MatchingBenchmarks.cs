using BenchmarkDotNet.Attributes;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Benchmarks;

/// <summary>
/// A whole proposal: main mentors, two rounds of further ones, reasons, runners-up and exact losses. Of 300 mentors about
/// forty are legal for each woman: one language of five and one way to meet of three shared. The weights have no
/// common factor, or many paths would cost the same and the flow would be found sooner.
/// </summary>
[MemoryDiagnoser]
public class MatchingBenchmarks
{
    private MatchInput _input = null!;
    private MatchInput _again = null!;

    [Params(250, 500, 1000)]
    public int Women { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _input = Make(Women, 300);
        var first = Matching.Plan(_input);

        // A mentor in twenty pauses; the rest should stay.
        _again = _input with
        {
            Previous = first.Assignments,
            Mentors = [.. _input.Mentors.Select((m, i) => i % 20 == 0 ? m with { Paused = true } : m)],
        };
    }

    [Benchmark]
    public MatchResult Plan() => Matching.Plan(_input);

    [Benchmark]
    public MatchResult Adjust() => Matching.Plan(_again);

    private static MatchInput Make(int women, int mentors)
    {
        var random = new Random(939);
        var topics = Ids(12);
        var provinces = Ids(34);
        string[] sectors = ["a", "b", "c", "d", "e", "f"];
        string[] languages = ["1", "2", "3", "4", "5"];
        string[] ways = ["x", "y", "z"];
        return new MatchInput
        {
            Women =
            [
                .. Ids(women).Select(id => new MatchWoman
                {
                    Id = id,
                    TopicIds = random.GetItems(topics, 5).Distinct().ToArray(),
                    Languages = [languages[random.Next(5)]],
                    Ways = [ways[random.Next(3)]],
                    Sector = sectors[random.Next(6)],
                    ProvinceId = provinces[random.Next(34)],
                }),
            ],
            Mentors =
            [
                .. Ids(mentors).Select(id => new MatchMentor
                {
                    Id = id,
                    Skills = [.. random.GetItems(topics, 4).Distinct().Select(t => new MatchSkill(t, random.Next(1, 4)))],
                    Languages = [languages[random.Next(5)]],
                    Ways = [.. ways.Where((_, i) => i != random.Next(3))],
                    Sectors = [.. random.GetItems(sectors, 2)],
                    ProvinceIds = [.. random.GetItems(provinces, 3)],
                    Capacity = random.Next(3, 7),
                    Load = random.Next(0, 2),
                    IsWoman = true,
                }),
            ],
            Weights = new MatchWeights(Topics: 11, Sector: 41, Province: 29, Load: 7, Keep: 97),
            Seed = 1,
        };

        static Guid[] Ids(int count) => [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];
    }
}
