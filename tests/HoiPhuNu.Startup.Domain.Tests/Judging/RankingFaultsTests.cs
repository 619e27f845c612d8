using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Domain.Tests.Judging;

/// <summary>A comparison that never fails proves nothing: each fault planted in a copy of the ranking must show up as a difference.</summary>
public sealed class RankingFaultsTests
{
    private const int Contests = 2000;

    public static TheoryData<string> Faults => [.. Enum.GetNames<RankingFault>().Where(f => f != nameof(RankingFault.None))];

    [Fact]
    public void Without_a_fault_the_copy_is_the_original() => Assert.Null(FirstDifference(RankingFault.None, Original));

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_planted_fault_is_caught(string fault) => Assert.NotNull(FirstDifference(Enum.Parse<RankingFault>(fault), Original));

    [Fact]
    public void There_are_at_least_ten_faults() => Assert.True(Faults.Count >= 10);

    internal static string? FirstDifference(RankingFault fault, Func<string, string> reference)
    {
        var copy = new FaultyRanking(fault);
        return RandomContests.Many(Contests, firstSeed: 100_001)
            .Select(input => RankingExchange.Difference(reference(RankingExchange.ToJson(input)), RankingExchange.ToJson(copy.Of(input))))
            .FirstOrDefault(difference => difference is not null);
    }

    private static string Original(string json) => RankingExchange.RankJson(json);
}
