using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Domain.Tests.Judging;

/// <summary>What holds for every contest, tried on thousands of random ones.</summary>
public sealed class RankingInvarianceTests
{
    private const int Contests = 3000;

    [Fact]
    public void The_order_of_the_input_means_nothing()
    {
        Each((input, random) => Same(input, RandomContests.Shuffled(input, random)));
    }

    [Fact]
    public void What_stands_on_unsigned_sheets_means_nothing()
    {
        Each((input, random) => Same(input, input with
        {
            Entries = [.. input.Entries.Select(e => e with
            {
                Reads = [.. e.Reads.Select(r => r.State == RankingReadState.Signed ? r : r with
                {
                    Scores = input.Criteria.Where(_ => random.Next(2) == 0).ToDictionary(c => c.Id, c => random.Next(-5, 5000)),
                })],
            })],
        }));
    }

    [Fact]
    public void Ranks_are_competition_ranks_and_every_neighbour_is_explained()
    {
        Each((input, _) =>
        {
            var result = Ranking.Of(input);
            Assert.Equal(input.Entries.Select(e => e.Id).Order(), result.Entries.Select(e => e.EntryId).Order());
            var ranked = result.Entries.TakeWhile(e => e.Rank is not null).ToArray();
            Assert.All(result.Entries.Skip(ranked.Length), e => Assert.Null(e.Rank));
            Assert.All(ranked, e =>
            {
                Assert.Equal(1 + ranked.Count(o => o.Score! > e.Score!), e.ScoreRank);
                Assert.Equal(1 + ranked.Count(o => o.Rank < e.Rank), e.Rank);
                Assert.True(ranked.All(o => o.Score! <= e.Score! || o.Rank < e.Rank));
            });
            Assert.Equal(Math.Max(0, ranked.Length - 1), result.Separations.Count);
            for (var i = 0; i < result.Separations.Count; i++)
            {
                var separation = result.Separations[i];
                Assert.Equal((ranked[i].EntryId, ranked[i + 1].EntryId), (separation.AboveId, separation.BelowId));
                Assert.Equal(ranked[i].Rank == ranked[i + 1].Rank, separation.Rung == RankingRung.None);
                Assert.Equal(separation.Rung is RankingRung.Total or RankingRung.Criterion, separation.AboveValue > separation.BelowValue);
                Assert.Equal(separation.Rung == RankingRung.Chair, !string.IsNullOrWhiteSpace(separation.Reason));
            }

            Assert.All(result.Entries, e => Assert.NotEmpty(e.Explanation));
            Assert.Equal(ranked.GroupBy(e => e.Rank).Count(g => g.Count() > 1), result.UnresolvedTies.Count);
        });
    }

    [Fact]
    public void Points_in_another_unit_give_the_same_ranks()
    {
        Each((input, random) =>
        {
            var factor = random.Next(2, 50);
            if (input.Entries.Any(e => e.Reads.Any(r => r.Scores.Values.Any(s => s is < -100_000 or > 100_000))))
            {
                return;
            }

            var before = Ranking.Of(input);
            var after = Ranking.Of(input with
            {
                Criteria = [.. input.Criteria.Select(c => c with { MaxPoints = c.MaxPoints * factor })],
                Entries = [.. input.Entries.Select(e => e with { Reads = [.. e.Reads.Select(r => r with { Scores = r.Scores.ToDictionary(s => s.Key, s => s.Value * factor) })] })],
            });
            Assert.Equal(before.Entries.Select(e => (e.EntryId, e.Rank)), after.Entries.Select(e => (e.EntryId, e.Rank)));
            Assert.Equal(before.Separations.Select(s => (s.Rung, s.CriterionId)), after.Separations.Select(s => (s.Rung, s.CriterionId)));
            Assert.Equal(before.Problems.Select(p => p.Code), after.Problems.Select(p => p.Code));
        });
    }

    [Fact]
    public void A_higher_score_on_one_sheet_never_costs_a_rank()
    {
        Each((input, random) =>
        {
            var sheets = input.Entries.SelectMany(e => e.Reads.Where(r => r.State == RankingReadState.Signed && r.Scores.Count > 0).Select(r => (e, r))).ToArray();
            if (sheets.Length == 0)
            {
                return;
            }

            var (entry, read) = sheets[random.Next(sheets.Length)];
            var (criterion, score) = read.Scores.ElementAt(random.Next(read.Scores.Count));
            if (score > 100_000)
            {
                return;
            }

            var raised = entry with
            {
                Reads = [.. entry.Reads.Select(r => ReferenceEquals(r, read) ? r with { Scores = new Dictionary<Guid, int>(r.Scores) { [criterion] = score + random.Next(1, 400) } } : r)],
            };
            var undecided = input with { Decisions = [] };
            var before = Place(undecided);
            var after = Place(undecided with { Entries = [.. input.Entries.Select(e => e.Id == entry.Id ? raised : e)] });
            Assert.True(after is null ? before is null : after <= before);

            int? Place(RankingInput contest) => Ranking.Of(contest).Entries.Single(e => e.EntryId == entry.Id).Rank;
        });
    }

    [Fact]
    public void The_random_contests_reach_every_corner()
    {
        var seen = new HashSet<string>();
        foreach (var input in RandomContests.Many(Contests))
        {
            var result = Ranking.Of(input);
            seen.UnionWith(result.Problems.Select(p => p.Code.ToString()));
            seen.UnionWith(result.Separations.Select(s => s.Rung.ToString()));
            seen.UnionWith(result.Entries.SelectMany(e => e.Explanation).Select(r => r.Code.ToString()));
            seen.UnionWith(result.Separations
                .Where(s => s.Rung == RankingRung.Total && s.AboveValue!.Shown == s.BelowValue!.Shown)
                .Select(_ => "near tie"));
            seen.UnionWith(result.UnusedDecisions.Select(_ => "unused decision"));
            seen.Add(result.IsBlocked ? "blocked" : "free");
        }

        var wanted = Enum.GetNames<RankingProblemCode>()
            .Concat(Enum.GetNames<RankingRung>())
            .Concat(Enum.GetNames<RankingReasonCode>())
            .Concat(["near tie", "unused decision", "blocked", "free"]);
        Assert.Empty(wanted.Except(seen));
    }

    [Fact]
    public void The_exchange_format_loses_nothing()
    {
        Each((input, _) =>
        {
            var json = RankingExchange.ToJson(input);
            Assert.Equal(json, RankingExchange.ToJson(RankingExchange.InputFrom(json)));
            Assert.Equal(RankingExchange.ToJson(Ranking.Of(input)), RankingExchange.RankJson(json));
        });
    }

    private static void Each(Action<RankingInput, Random> check)
    {
        for (var seed = 1; seed <= Contests; seed++)
        {
            try
            {
                check(RandomContests.One(seed), new Random(-seed));
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                throw new InvalidOperationException($"Contest {seed}: {e.Message}", e);
            }
        }
    }

    private static void Same(RankingInput one, RankingInput other) =>
        Assert.Null(RankingExchange.Difference(RankingExchange.ToJson(Ranking.Of(one)), RankingExchange.ToJson(Ranking.Of(other))));
}
