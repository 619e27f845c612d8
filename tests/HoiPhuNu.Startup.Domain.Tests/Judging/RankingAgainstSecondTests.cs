namespace HoiPhuNu.Startup.Domain.Tests.Judging;

/// <summary>
/// The ranking against a second implementation written from docs/ranking.md alone. They share no types: contests and results
/// travel as text in the exchange format of that document.
/// </summary>
public sealed class RankingAgainstSecondTests
{
    private const int Contests = 12_000;

    public static TheoryData<string> Faults => RankingFaultsTests.Faults;

    [Fact]
    public void Both_implementations_say_the_same_of_every_contest()
    {
        var differences = new List<string>();
        for (var seed = 1; seed <= Contests && differences.Count < 5; seed++)
        {
            var contest = RankingExchange.ToJson(RandomContests.One(seed));
            if (RankingExchange.Difference(SecondRanking.Rank(contest), RankingExchange.RankJson(contest)) is { } difference)
            {
                differences.Add($"Contest {seed}, second implementation first: {difference}\n{RankingExchange.Indented(contest)}");
            }
        }

        Assert.True(differences.Count == 0, string.Join("\n\n", differences));
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void The_second_implementation_catches_a_planted_fault(string fault) =>
        Assert.NotNull(RankingFaultsTests.FirstDifference(Enum.Parse<RankingFault>(fault), SecondRanking.Rank));

    [Fact]
    public void The_second_implementation_agrees_with_the_copy_without_a_fault() =>
        Assert.Null(RankingFaultsTests.FirstDifference(RankingFault.None, SecondRanking.Rank));
}
