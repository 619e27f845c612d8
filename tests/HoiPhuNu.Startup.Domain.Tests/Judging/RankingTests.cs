using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Domain.Tests.Judging;

/// <summary>Every rule of docs/ranking.md, both ways.</summary>
public sealed class RankingTests
{
    private static readonly Guid A = Criterion(10), B = Criterion(11), C = Criterion(12);
    private static readonly Guid Lan = Entry(1), Hoa = Entry(2), Cuc = Entry(3), Mai = Entry(4), Dao = Entry(5), Sen = Entry(6);

    private static readonly RankingCriterion[] Rubric =
    [
        new(A, "A", 1, 4000, null),
        new(B, "B", 2, 3000, 2),
        new(C, "C", 3, 3000, 1),
    ];

    // ---- score ----

    [Fact]
    public void The_score_is_the_sum_of_means_over_the_sheets_that_scored_each_criterion()
    {
        var result = Rank(E(Lan, "Lan", S(3000, 2000, null), S(3001, null, 1000), S(3001, null, null)));

        var entry = Assert.Single(result.Entries);
        Assert.Equal(ScoreFraction.Of(9002, 3), entry.Criteria[0].Mean);
        Assert.Equal((2000L, 1), (entry.Criteria[1].Sum, entry.Criteria[1].Count));
        Assert.Equal(ScoreFraction.Of(18002, 3), entry.Score);
        Assert.Equal("18002/3", entry.Score!.ToString());
        Assert.Equal("60,01", entry.Score.Shown);
        Assert.False(result.IsBlocked);
    }

    [Theory]
    [InlineData(RankingReadState.Open)]
    [InlineData(RankingReadState.Recused)]
    public void Only_signed_sheets_count(RankingReadState state)
    {
        var result = Rank(E(Lan, "Lan", S(3000, 2000, 1000), S(3000, 2000, 1000), S(1, 1, 9999) with { State = state }));

        Assert.Equal(ScoreFraction.Of(6000, 1), result.Entries[0].Score);
        Assert.Empty(result.Problems);
        var signed = Rank(E(Lan, "Lan", S(3000, 2000, 1000), S(3000, 2000, 1000), S(0, 2000, 1000)));
        Assert.Equal(ScoreFraction.Of(5000, 1), signed.Entries[0].Score);
    }

    [Theory]
    [InlineData(7150, 1, "71,50")]
    [InlineData(14299, 2, "71,50")]
    [InlineData(14297, 2, "71,49")]
    [InlineData(21451, 3, "71,50")]
    [InlineData(21448, 3, "71,49")]
    [InlineData(5, 1, "0,05")]
    [InlineData(0, 7, "0,00")]
    [InlineData(1, 3, "0,00")]
    [InlineData(1, 2, "0,01")]
    [InlineData(-1, 2, "0,00")]
    [InlineData(-101, 2, "-0,50")]
    [InlineData(-102, 2, "-0,51")]
    [InlineData(30000, 1, "300,00")]
    [InlineData(123456700, 1, "1234567,00")]
    public void A_score_is_shown_to_two_decimals_half_up(long numerator, long denominator, string shown) =>
        Assert.Equal(shown, ScoreFraction.Of(numerator, denominator).Shown);

    [Fact]
    public void A_fraction_is_reduced_and_read_back()
    {
        Assert.Equal("7150/1", ScoreFraction.Of(14300, 2).ToString());
        Assert.Equal("-1/2", ScoreFraction.Of(2, -4).ToString());
        Assert.Equal("0/1", ScoreFraction.Of(0, 9).ToString());
        Assert.Equal(ScoreFraction.Of(-21451, 3), ScoreFraction.Parse("-21451/3"));
        Assert.Throws<FormatException>(() => ScoreFraction.Parse("71,50"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ScoreFraction.Of(1, 0));
    }

    [Fact]
    public void Fractions_compare_exactly()
    {
        var third = ScoreFraction.Of(1, 3);
        Assert.True(third.Plus(third).Plus(third) == ScoreFraction.Of(1, 1));
        Assert.True(ScoreFraction.Of(1, 3) < ScoreFraction.Of(333333333333333334, 1000000000000000000));
        Assert.True(ScoreFraction.Of(1, 3) > ScoreFraction.Of(333333333333333333, 1000000000000000000));
        Assert.True(ScoreFraction.Of(2, 6) >= third && ScoreFraction.Of(2, 6) <= third && ScoreFraction.Of(1, 2) != third);
        Assert.Equal(third.GetHashCode(), ScoreFraction.Of(2, 6).GetHashCode());
    }

    // ---- ranks, ties, ladder ----

    [Fact]
    public void Equal_scores_share_a_rank_and_the_next_one_is_skipped()
    {
        var result = Rank(
            Rubric.Select(c => c with { TieOrder = null }).ToArray(),
            [],
            Twice(Dao, "d", 3000, 2000, 1000), Twice(Lan, "a", 3000, 2000, 1100), Twice(Hoa, "c", 3000, 1000, 2000), Twice(Mai, "e", 0, 0, 0));

        Assert.Equal([(Lan, 1), (Hoa, 2), (Dao, 2), (Mai, 4)], result.Entries.Select(e => (e.EntryId, e.Rank!.Value)));
        var tie = Assert.Single(result.UnresolvedTies);
        Assert.Equal((2, 2), (tie.Rank, tie.EntryIds.Count));
        Assert.Equal([RankingRung.Total, RankingRung.None, RankingRung.Total], result.Separations.Select(s => s.Rung));
        Assert.False(result.IsBlocked);
    }

    [Fact]
    public void Scores_shown_alike_but_not_equal_are_no_tie()
    {
        var result = Rank(
            E(Lan, "a", S(3000, 2000, 1000), S(3000, 2000, 1000), S(3000, 2000, 1000)),
            E(Hoa, "b", S(3000, 2000, 1000), S(3000, 2000, 1000), S(3001, 2000, 1000)));

        Assert.Equal(result.Entries[0].Score!.Shown, result.Entries[1].Score!.Shown);
        Assert.Equal([(Hoa, 1), (Lan, 2)], result.Entries.Select(e => (e.EntryId, e.Rank!.Value)));
        Assert.Empty(result.UnresolvedTies);
    }

    [Fact]
    public void Thirds_that_add_up_to_a_whole_are_a_tie()
    {
        // 0.1 + 0.2 style: three thirds in another order must equal one whole.
        var result = Rank(
            Rubric.Select(c => c with { TieOrder = null }).ToArray(),
            [],
            E(Lan, "a", S(1, 0, 0), S(0, 1, 0), S(0, 0, 1)),
            E(Hoa, "b", S(1, 0, 0), S(1, 0, 0), S(1, 0, 0)));

        Assert.All(result.Entries, e => Assert.Equal((1, "1/1"), (e.Rank, e.Score!.ToString())));
    }

    [Fact]
    public void The_ladder_goes_by_its_own_order_not_by_the_rubrics()
    {
        // Equal totals; B (second rung) favours Lan, C (first rung) favours Hoa.
        var entries = new[] { Twice(Lan, "a", 3000, 2000, 1000), Twice(Hoa, "b", 3000, 1000, 2000) };
        var byC = Rank(entries);
        Assert.Equal([Hoa, Lan], byC.Entries.Select(e => e.EntryId));
        Assert.Equal([1, 2], byC.Entries.Select(e => e.Rank!.Value));
        Assert.Equal([1, 1], byC.Entries.Select(e => e.ScoreRank!.Value));
        Assert.Equal(new RankingSeparation(Hoa, Lan, RankingRung.Criterion, C, ScoreFraction.Of(2000, 1), ScoreFraction.Of(1000, 1), null), Assert.Single(byC.Separations));

        var byB = Rank([.. Rubric.Select(c => c.Id == C ? c with { TieOrder = 3 } : c)], [], entries);
        Assert.Equal([Lan, Hoa], byB.Entries.Select(e => e.EntryId));
        Assert.Equal(B, Assert.Single(byB.Separations).CriterionId);
    }

    [Fact]
    public void A_criterion_outside_the_ladder_separates_nothing()
    {
        var result = Rank(
            [.. Rubric.Select(c => c with { TieOrder = c.Id == B ? 1 : null })], [],
            Twice(Lan, "a", 3000, 2000, 1000), Twice(Hoa, "b", 2000, 2000, 2000));
        Assert.Equal([1, 1], result.Entries.Select(e => e.Rank!.Value));
    }

    [Fact]
    public void The_chair_orders_what_the_ladder_left_tied()
    {
        var result = Rank(Rubric, [new([Hoa, Lan], "Kế hoạch rõ hơn")], Twice(Lan, "a", 1, 2, 3), Twice(Hoa, "b", 1, 2, 3), Twice(Mai, "c", 0, 0, 0));

        Assert.Equal([(Hoa, 1, 1), (Lan, 2, 1), (Mai, 3, 3)], result.Entries.Select(e => (e.EntryId, e.Rank!.Value, e.ScoreRank!.Value)));
        Assert.Equal(new RankingSeparation(Hoa, Lan, RankingRung.Chair, null, null, null, "Kế hoạch rõ hơn"), result.Separations[0]);
        Assert.Equal(RankingRung.Total, result.Separations[1].Rung);
        Assert.Empty(result.UnresolvedTies);
        Assert.Empty(result.UnusedDecisions);
    }

    [Theory]
    [InlineData("no reason")]
    [InlineData("one of three")]
    [InlineData("one too many")]
    [InlineData("one twice")]
    [InlineData("contradicted")]
    public void A_decision_that_does_not_fit_exactly_is_not_used(string how)
    {
        RankingTieDecision[] decisions = how switch
        {
            "no reason" => [new([Hoa, Lan, Cuc], " ")],
            "one of three" => [new([Hoa, Lan], "x")],
            "one too many" => [new([Hoa, Lan, Cuc, Mai], "x")],
            "one twice" => [new([Hoa, Lan, Lan], "x")],
            _ => [new([Hoa, Lan, Cuc], "x"), new([Cuc, Lan, Hoa], "y")],
        };
        var result = Rank(Rubric, decisions, Twice(Lan, "a", 1, 2, 3), Twice(Hoa, "b", 1, 2, 3), Twice(Cuc, "c", 1, 2, 3), Twice(Mai, "d", 0, 0, 0));

        Assert.Equal([1, 1, 1, 4], result.Entries.Select(e => e.Rank!.Value));
        Assert.Equal([Lan, Hoa, Cuc], Assert.Single(result.UnresolvedTies).EntryIds);
        Assert.Equal(decisions.Length, result.UnusedDecisions.Count);
    }

    [Fact]
    public void A_decision_does_not_overrule_score_or_ladder()
    {
        var byScore = Rank(Rubric, [new([Hoa, Lan], "x")], Twice(Lan, "a", 2, 2, 3), Twice(Hoa, "b", 1, 2, 3));
        Assert.Equal([Lan, Hoa], byScore.Entries.Select(e => e.EntryId));
        Assert.Single(byScore.UnusedDecisions);
        var byLadder = Rank(Rubric, [new([Hoa, Lan], "x")], Twice(Lan, "a", 0, 2, 3), Twice(Hoa, "b", 1, 2, 2));
        Assert.Equal([Lan, Hoa], byLadder.Entries.Select(e => e.EntryId));
        Assert.Single(byLadder.UnusedDecisions);
    }

    // ---- blocking and counts ----

    [Fact]
    public void A_criterion_nobody_scored_blocks_and_leaves_the_entry_without_a_rank()
    {
        var result = Rank(Twice(Lan, "a", 1, 2, 3), E(Hoa, "b", S(4000, 3000, null), S(4000, null, null)));

        Assert.Equal([Lan, Hoa], result.Entries.Select(e => e.EntryId));
        Assert.Equal(((int?)null, (int?)null, (ScoreFraction?)null), (result.Entries[1].Rank, result.Entries[1].ScoreRank, result.Entries[1].Score));
        Assert.Equal([new RankingReason(RankingReasonCode.NoScore, CriterionId: C, Count: 2)], result.Entries[1].Explanation);
        Assert.Equal([new RankingProblem(RankingProblemCode.CriterionUnscored, Hoa, C)], result.Problems);
        Assert.True(result.IsBlocked);
    }

    [Fact]
    public void Fewer_signed_sheets_than_required_block_but_are_ranked()
    {
        var result = Rank(Twice(Lan, "a", 1, 2, 3), E(Hoa, "b", S(4000, 3000, 1), S(0, 0, 0) with { State = RankingReadState.Open }));

        Assert.Equal(Hoa, result.Entries[0].EntryId);
        Assert.Equal([new RankingProblem(RankingProblemCode.TooFewReads, Hoa, Expected: 2, Actual: 1)], result.Problems);
        Assert.Empty(Rank(Twice(Lan, "a", 1, 2, 3)).Problems);
    }

    [Fact]
    public void An_entry_without_any_sheet_is_told_once()
    {
        var result = Rank(E(Lan, "a"));
        Assert.Equal([new RankingProblem(RankingProblemCode.TooFewReads, Lan, Expected: 2, Actual: 0)], result.Problems);
        Assert.Null(result.Entries[0].Rank);
        Assert.Equal(3, result.Entries[0].Explanation.Count);
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(4000, false)]
    [InlineData(4001, true)]
    public void A_signed_score_outside_zero_to_max_blocks(int score, bool blocks)
    {
        var judge = Judge(77);
        var result = Rank(E(Lan, "a", S(1, 2, 3), S(score, 2, 3) with { JudgeId = judge }));
        Assert.Equal(blocks ? [new RankingProblem(RankingProblemCode.ScoreOutOfRange, Lan, A, judge, 4000, score)] : [], result.Problems);
        Assert.Equal(ScoreFraction.Of(score + 11, 2), result.Entries[0].Score);
    }

    [Fact]
    public void The_same_judge_twice_on_an_entry_blocks()
    {
        var read = S(1, 2, 3);
        var result = Rank(E(Lan, "a", read, read with { State = RankingReadState.Recused }, S(1, 2, 3)), E(Hoa, "b", read, S(1, 2, 3)));
        Assert.Equal([new RankingProblem(RankingProblemCode.DuplicateJudge, Lan, JudgeId: read.JudgeId, Expected: 1, Actual: 2)], result.Problems);
    }

    [Fact]
    public void Assigned_is_signed_and_recused_and_missing()
    {
        var entry = E(Lan, "a", S(1, 2, 3), S(1, 2, 3), S(1, 2, 3) with { State = RankingReadState.Recused }, S(1, 2, 3) with { State = RankingReadState.Open });
        var right = Rank(entry, Twice(Hoa, "b", 1, 2, 3));
        Assert.Equal(new RankingCounts(4, 2, 1, 1), right.Entries[0].Counts);
        Assert.Equal(new RankingCounts(6, 4, 1, 1), right.Counts);
        Assert.True(right.Counts.Agree);
        Assert.False(right.IsBlocked);

        var wrong = Rank(entry with { Assigned = 5 }, Twice(Hoa, "b", 1, 2, 3));
        Assert.False(wrong.Counts.Agree);
        Assert.Equal([new RankingProblem(RankingProblemCode.CountsDisagree, Lan, Expected: 4, Actual: 5)], wrong.Problems);
    }

    [Fact]
    public void An_empty_track_is_an_empty_ranking()
    {
        var result = Rank();
        Assert.Empty(result.Entries);
        Assert.False(result.IsBlocked);
        Assert.True(result.Counts.Agree);
    }

    // ---- refused input ----

    [Fact]
    public void What_is_no_contest_is_refused()
    {
        var entry = Twice(Lan, "a", 1, 2, 3);
        var good = new RankingInput(2, Rubric, [entry], []);
        Assert.NotNull(Ranking.Of(good));
        Assert.Throws<ArgumentException>(() => Ranking.Of(good with { RequiredReads = 0 }));
        Assert.Throws<ArgumentException>(() => Ranking.Of(good with { Criteria = [], Entries = [] }));
        Assert.Throws<ArgumentException>(() => Ranking.Of(good with { Criteria = [Rubric[0] with { MaxPoints = 0 }, Rubric[1], Rubric[2]] }));
        Assert.Throws<ArgumentException>(() => Ranking.Of(good with { Criteria = [.. Rubric, Rubric[0] with { Code = "D" }] }));
        Assert.Throws<ArgumentException>(() => Ranking.Of(good with { Criteria = [.. Rubric, Rubric[0] with { Id = Criterion(13) }] }));
        Assert.Throws<ArgumentException>(() => Ranking.Of(good with { Criteria = [.. Rubric, Rubric[2] with { Id = Criterion(13), Code = "D" }] }));
        Assert.Throws<ArgumentException>(() => Ranking.Of(good with { Entries = [entry, entry] }));
        Assert.Throws<ArgumentException>(() => Ranking.Of(good with { Criteria = [Rubric[0], Rubric[1]] }));
        Assert.Throws<ArgumentException>(() => Ranking.Of(good with { Entries = [E(Lan, "a", S(1, 2, 3) with { State = (RankingReadState)9 })] }));
    }

    // ---- the worked example of docs/ranking.md section 9 ----

    [Fact]
    public void The_worked_example_comes_out_as_printed()
    {
        var recused = S(null, null, null) with { State = RankingReadState.Recused };
        var open = S(null, null, null) with { State = RankingReadState.Open };
        var result = Rank(
            Rubric,
            [new([Cuc, Lan], "clearer plan for the second year")],
            E(Lan, "Lan", S(3000, 2000, 2000), S(3100, 2000, 2050), recused),
            Twice(Hoa, "Hoa", 3050, 2025, 2000),
            E(Cuc, "Cúc", S(3050, 2000, 2025), S(3050, 2000, null), open),
            E(Mai, "Mai", S(3000, 2000, 2000), S(3000, 2000, 2000), S(3001, 2000, 2000)),
            Twice(Dao, "Đào", 3050, 2025, 2000),
            E(Sen, "Sen", S(3500, 2500, null), open));

        Assert.Equal(
            [("Cúc", 1, 1, "7075/1", "70,75"), ("Lan", 2, 1, "7075/1", "70,75"), ("Hoa", 3, 1, "7075/1", "70,75"), ("Đào", 3, 1, "7075/1", "70,75"), ("Mai", 5, 5, "21001/3", "70,00")],
            result.Entries.Take(5).Select(e => (e.Label, e.Rank!.Value, e.ScoreRank!.Value, e.Score!.ToString(), e.Score.Shown)));
        Assert.Null(result.Entries[5].Rank);
        Assert.Equal([RankingRung.Chair, RankingRung.Criterion, RankingRung.None, RankingRung.Total], result.Separations.Select(s => s.Rung));
        Assert.Equal([Hoa, Dao], Assert.Single(result.UnresolvedTies).EntryIds);
        Assert.Equal(
            [new(RankingProblemCode.TooFewReads, Sen, Expected: 2, Actual: 1), new(RankingProblemCode.CriterionUnscored, Sen, C)],
            result.Problems);
        Assert.Equal(new RankingCounts(15, 12, 1, 2), result.Counts);
        var (score, c2025, c2000) = (ScoreFraction.Of(7075, 1), ScoreFraction.Of(2025, 1), ScoreFraction.Of(2000, 1));
        Assert.Equal(
            [
                new(RankingReasonCode.Score, Own: score, Count: 2),
                new(RankingReasonCode.BehindByChair, Cuc, Text: "clearer plan for the second year"),
                new(RankingReasonCode.AheadOnCriterion, Hoa, C, c2025, c2000),
            ],
            result.Entries[1].Explanation);
        Assert.Equal(
            [
                new(RankingReasonCode.Score, Own: score, Count: 2),
                new(RankingReasonCode.BehindOnCriterion, Lan, C, c2000, c2025),
                new(RankingReasonCode.SharesRank, Dao),
                new(RankingReasonCode.AheadOnTotal, Mai, null, score, ScoreFraction.Of(21001, 3)),
            ],
            result.Entries[2].Explanation);
        Assert.Equal(
            [
                new(RankingReasonCode.Score, Own: ScoreFraction.Of(21001, 3), Count: 3),
                new(RankingReasonCode.BehindOnTotal, Dao, null, ScoreFraction.Of(21001, 3), score),
            ],
            result.Entries[4].Explanation);
        Assert.Equal(
            [new(RankingReasonCode.Score, Own: score, Count: 2), new(RankingReasonCode.AheadByChair, Lan, Text: "clearer plan for the second year")],
            result.Entries[0].Explanation);
    }

    private static int judges = 100;

    private static RankingResult Rank(params RankingEntry[] entries) => Rank(Rubric, [], entries);

    private static RankingResult Rank(RankingCriterion[] rubric, RankingTieDecision[] decisions, params RankingEntry[] entries) =>
        Ranking.Of(new RankingInput(2, rubric, entries, decisions));

    private static RankingEntry E(Guid id, string label, params RankingRead[] reads) => new(id, label, reads.Length, reads);

    private static RankingEntry Twice(Guid id, string label, int a, int b, int c) => E(id, label, S(a, b, c), S(a, b, c));

    /// <summary>A signed sheet of a new judge.</summary>
    private static RankingRead S(int? a, int? b, int? c)
    {
        var scores = new Dictionary<Guid, int>();
        foreach (var (id, score) in new[] { (A, a), (B, b), (C, c) })
        {
            if (score is { } points)
            {
                scores[id] = points;
            }
        }

        return new RankingRead(Judge(Interlocked.Increment(ref judges)), RankingReadState.Signed, scores);
    }

    private static Guid Criterion(int n) => new(n, 1, 0, new byte[8]);

    private static Guid Entry(int n) => new(n, 2, 0, new byte[8]);

    private static Guid Judge(int n) => new(n, 3, 0, new byte[8]);
}
