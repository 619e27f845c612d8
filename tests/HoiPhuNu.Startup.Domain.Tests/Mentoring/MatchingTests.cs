using HoiPhuNu.Startup.Domain.Mentoring;
using static HoiPhuNu.Startup.Domain.Tests.Mentoring.MatchCases;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

/// <summary>The matching by hand.</summary>
public sealed class MatchingTests
{
    // ---- empty and extreme ----

    [Fact]
    public void Nobody_at_all_is_an_empty_proposal()
    {
        var result = Matching.Plan(new MatchInput { Women = [], Mentors = [] });
        Assert.Empty(result.Pairs);
        Assert.Empty(result.Unmatched);
        Assert.Empty(result.Loads);
        Assert.Equal(default, result.Main);
        Assert.Equal([default, default], result.Further);
    }

    [Fact]
    public void Women_without_any_mentor_are_unmatched_without_reasons()
    {
        var unmatched = Assert.Single(Matching.Plan(new MatchInput { Women = [Woman(0, 1)], Mentors = [] }).Unmatched);
        Assert.Equal((W(0), null), (unmatched.WomanId, unmatched.MentorId));
        Assert.Empty(unmatched.Reasons);
        Assert.Empty(unmatched.Blocked);
    }

    [Fact]
    public void Mentors_without_any_woman_keep_their_load()
    {
        var load = Assert.Single(Matching.Plan(new MatchInput { Women = [], Mentors = [Mentor(0) with { Load = 2 }] }).Loads);
        Assert.Equal((2, 2, 1), (load.Before, load.Total, load.Free));
    }

    [Fact]
    public void Where_nobody_is_legal_every_woman_is_told_why()
    {
        var result = Matching.Plan(new MatchInput
        {
            Women = [Woman(0, 1) with { Languages = ["mông"] }, Woman(1, 1) with { WomenOnly = true }],
            Mentors = [Mentor(0, (1, 3)) with { IsWoman = false }, Mentor(1, (1, 3)) with { IsWoman = false, Paused = true }],
        });

        Assert.Empty(result.Pairs);
        Assert.Equal([new MatchReason(MatchReasonKind.Language)], result.Unmatched[0].Reasons);
        Assert.Equal((M(0), 2, 1), (result.Unmatched[0].MentorId, result.Unmatched[0].Blocked[MatchReasonKind.Language], result.Unmatched[0].Blocked[MatchReasonKind.Paused]));
        Assert.Equal([new MatchReason(MatchReasonKind.WomenOnly)], result.Unmatched[1].Reasons);
        Assert.Equal([(W(0), T(1)), (W(1), T(1))], result.OpenTopics.Select(o => (o.WomanId, Assert.Single(o.TopicIds))));
    }

    [Fact]
    public void No_capacity_is_a_reason_for_everybody()
    {
        var result = Matching.Plan(new MatchInput { Women = [Woman(0, 1), Woman(1, 2)], Mentors = [Mentor(0, (1, 3)) with { Capacity = 0 }] });
        Assert.Empty(result.Pairs);
        Assert.All(result.Unmatched, u => Assert.Equal([new MatchReason(MatchReasonKind.Capacity, M(0))], u.Reasons));
    }

    [Fact]
    public void More_load_than_capacity_gets_nobody_and_breaks_nothing()
    {
        var result = Matching.Plan(new MatchInput { Women = [Woman(0, 1)], Mentors = [Mentor(0, (1, 3)) with { Capacity = 1, Load = 4 }] });
        Assert.Empty(result.Pairs);
        Assert.Equal(0, Assert.Single(result.Loads).Free);
    }

    [Fact]
    public void All_pinned_is_left_as_it_is()
    {
        var result = Matching.Plan(new MatchInput
        {
            Women = [Woman(0, 1) with { PinnedMainId = M(1), PinnedFurtherIds = [M(0)] }, Woman(1, 2) with { PinnedMainId = M(1) }],
            Mentors = [Mentor(0, (1, 1)), Mentor(1, (2, 1))],
        });
        Assert.Equal([(W(0), M(1), MatchRole.Main), (W(0), M(0), MatchRole.Further), (W(1), M(1), MatchRole.Main)], result.Pairs.Select(p => (p.WomanId, p.MentorId, p.Role)));
        Assert.All(result.Pairs, p => Assert.True(p.Pinned && p.Loss is null));
        Assert.Equal(0, result.Main.Pairs);
        Assert.Empty(result.RefusedPins);
    }

    [Fact]
    public void A_woman_without_topics_gets_a_main_mentor_and_no_further_one()
    {
        var pair = Assert.Single(Matching.Plan(new MatchInput { Women = [Woman(0)], Mentors = [Mentor(0, (1, 3)), Mentor(1, (2, 3))] }).Pairs);
        Assert.Equal((MatchRole.Main, 0), (pair.Role, pair.Score.Total));
    }

    // ---- hard rules ----

    [Theory]
    [InlineData(MatchConflictKind.JudgesHer, false)]
    [InlineData(MatchConflictKind.Kin, false)]
    [InlineData(MatchConflictKind.SameEnterprise, false)]
    [InlineData(MatchConflictKind.SamePerson, false)]
    [InlineData(MatchConflictKind.HelpedToWrite, true)]
    public void A_conflict_forbids_and_help_with_writing_is_shown(MatchConflictKind kind, bool allowed)
    {
        var result = Matching.Plan(new MatchInput { Women = [Woman(0, 1)], Mentors = [Mentor(0, (1, 3))], Conflicts = [new(W(0), M(0), kind)] });
        if (allowed)
        {
            Assert.True(Assert.Single(result.Pairs).HelpedToWrite);
        }
        else
        {
            Assert.Empty(result.Pairs);
            Assert.Equal([new MatchReason(MatchReasonKind.Conflict, M(0), kind)], Assert.Single(result.Unmatched).Reasons);
        }
    }

    [Fact]
    public void A_pin_that_breaks_a_rule_is_refused_and_the_woman_is_matched_as_without_it()
    {
        var input = new MatchInput
        {
            Women = [Woman(0, 1) with { PinnedMainId = M(0), PinnedFurtherIds = [M(9)] }],
            Mentors = [Mentor(0, (1, 3)) with { Paused = true, Ways = ["gọi"] }, Mentor(1)],
        };
        var result = Matching.Plan(input);

        Assert.Equal((M(1), false), (Assert.Single(result.Pairs).MentorId, result.Pairs[0].Pinned));
        Assert.Equal([M(0), M(9)], result.RefusedPins.Select(r => r.Pin.MentorId));
        Assert.Equal([new MatchReason(MatchReasonKind.Paused, M(0)), new MatchReason(MatchReasonKind.Way)], result.RefusedPins[0].Reasons);
        Assert.Equal([new MatchReason(MatchReasonKind.NotInRun, M(9))], result.RefusedPins[1].Reasons);
        Assert.Equal(result.RefusedPins[0].Reasons, Matching.WhyNot(input, W(0), M(0)));
        Assert.Empty(Matching.WhyNot(input, W(0), M(1)));
        Assert.Equal(MatchReasonKind.NotInRun, Assert.Single(Matching.WhyNot(input, W(0), M(9))).Kind);
    }

    [Fact]
    public void Of_two_pins_for_one_place_the_better_fit_is_kept()
    {
        var result = Matching.Plan(new MatchInput
        {
            Women = [Woman(0, 2, 1) with { PinnedMainId = M(0) }, Woman(1, 1, 2) with { PinnedMainId = M(0) }],
            Mentors = [Mentor(0, (1, 3)) with { Capacity = 1 }],
        });
        Assert.Equal(W(1), Assert.Single(result.Pairs).WomanId);
        Assert.Equal([new MatchReason(MatchReasonKind.Capacity, M(0))], Assert.Single(result.RefusedPins).Reasons);
        Assert.Equal([new MatchReason(MatchReasonKind.Capacity, M(0))], Assert.Single(result.Unmatched).Reasons);
    }

    [Fact]
    public void A_place_that_moving_somebody_would_free_is_no_reason()
    {
        // Her wish for a language stands against both mentors; the one with a place shuts her out twice over, the full one once,
        // and there a place can be made.
        var result = Matching.Plan(new MatchInput
        {
            Women = [Woman(0, 1), Woman(1, 1) with { Languages = ["mông"], BannedMentorIds = [M(1)] }],
            Mentors = [Mentor(0, (1, 3)) with { Capacity = 1 }, Mentor(1, (1, 1))],
        });
        Assert.Equal(M(0), Assert.Single(result.Pairs).MentorId);
        var unmatched = Assert.Single(result.Unmatched);
        Assert.Equal((W(1), M(0)), (unmatched.WomanId, unmatched.MentorId));
        Assert.Equal([new MatchReason(MatchReasonKind.Language)], unmatched.Reasons);
    }

    // ---- what is weighed ----

    [Fact]
    public void As_many_women_as_possible_comes_before_any_score()
    {
        var result = Matching.Plan(new MatchInput
        {
            Women = [Woman(0, 1), Woman(1, 1) with { Languages = ["tày"] }],
            Mentors = [Mentor(0, (1, 3)) with { Languages = ["vi", "tày"], Capacity = 1 }, Mentor(1)],
        });
        Assert.Equal([M(1), M(0)], result.Pairs.Select(p => p.MentorId));

        // Without the first pair she would take the only mentor of the other: one woman fewer.
        Assert.Equal(1, result.Pairs[0].Loss!.Value.Women);
        Assert.Equal((M(0), 150, -150, true), (result.Pairs[0].RunnerUp!.Value.MentorId, result.Pairs[0].RunnerUp!.Value.Fit, result.Pairs[0].RunnerUp!.Value.Difference, result.Pairs[0].RunnerUp!.Value.Full));
    }

    [Fact]
    public void Earlier_topics_and_higher_levels_weigh_more()
    {
        Assert.Equal(M(1), Main([Mentor(0, (2, 3)), Mentor(1, (1, 3))]).MentorId);
        Assert.Equal(M(1), Main([Mentor(0, (1, 2)), Mentor(1, (1, 3))]).MentorId);
        Assert.Equal(M(0), Main([Mentor(0, (2, 3), (3, 3)), Mentor(1, (1, 3))]).MentorId);
        Assert.Equal(
            [(T(1), 1, 2, 100), (T(2), 2, 0, 0), (T(3), 3, 1, 30)],
            Main([Mentor(0, (3, 1), (1, 2), (7, 3))]).Topics.Select(t => (t.TopicId, t.Position, t.Level, t.Points)));

        static MatchPair Main(MatchMentor[] mentors) =>
            Matching.Plan(new MatchInput { Women = [Woman(0, 1, 2, 3)], Mentors = mentors }).Pairs.Single(p => p.Role == MatchRole.Main);
    }

    [Fact]
    public void The_score_is_told_in_its_parts()
    {
        var pair = Matching.Plan(new MatchInput
        {
            Women = [Woman(0, 1) with { Sector = "chè", ProvinceId = P(1), ExistingMentorIds = [M(0)] }],
            Mentors = [Mentor(0, (1, 2)) with { Sectors = ["lúa", "chè"], ProvinceIds = [P(1), P(2)], Load = 2 }],
        }).Pairs.Single();
        Assert.Equal(new MatchScore(100, 40, 30, 100, 20), pair.Score);
        Assert.Equal((270, 250), (pair.Score.Fit, pair.Score.Total));
        Assert.True(pair.Existing);
        Assert.Null(pair.RunnerUp);
    }

    [Fact]
    public void Equal_mentors_share_the_women_evenly_and_weight_zero_lets_them_pile_up()
    {
        var input = new MatchInput
        {
            Women = [.. Enumerable.Range(0, 12).Select(i => Woman(i, 1))],
            Mentors = [.. Enumerable.Range(0, 3).Select(i => Mentor(i, (1, 2)) with { Capacity = 12 })],
        };
        Assert.All(Matching.Plan(input).Loads, l => Assert.Equal(4, l.Main));

        var tilted = input with { Mentors = [input.Mentors[0] with { Skills = [new(T(1), 3)] }, .. input.Mentors.Skip(1)], Weights = new(Load: 0) };
        Assert.Equal([12, 0, 0], Matching.Plan(tilted).Loads.Select(l => l.Main));
    }

    [Fact]
    public void A_mentor_who_covers_two_open_topics_is_one_further_mentor_and_counts_for_both()
    {
        var result = Matching.Plan(new MatchInput
        {
            Women = [Woman(0, 1, 2, 3, 4)],
            Mentors = [Mentor(0, (1, 3)), Mentor(1, (2, 1), (3, 1)), Mentor(2, (2, 1)), Mentor(3, (4, 1))],
        });
        Assert.Equal([(M(0), 0), (M(1), 1), (M(3), 2)], result.Pairs.Select(p => (p.MentorId, p.Round)));
        Assert.Equal([T(2), T(3)], result.Pairs[1].Topics.Where(t => t.Covered).Select(t => t.TopicId));
        Assert.Equal([T(4)], result.Pairs[2].Topics.Select(t => t.TopicId));
        Assert.Equal([2, 1], result.Further.Select(f => f.Topics));
        Assert.Empty(result.OpenTopics);
    }

    [Fact]
    public void Every_woman_gets_a_first_further_mentor_before_anybody_a_second()
    {
        var result = Matching.Plan(new MatchInput
        {
            Women = [Woman(0, 1, 2, 3) with { PinnedMainId = M(0) }, Woman(1, 1, 3) with { PinnedMainId = M(0) }],
            Mentors = [Mentor(0, (1, 3)), Mentor(1, (2, 3)) with { Capacity = 1 }, Mentor(2, (3, 3)) with { Capacity = 1 }],
        });
        Assert.Equal([(W(0), M(1)), (W(1), M(2))], result.Pairs.Where(p => p.Role == MatchRole.Further).Select(p => (p.WomanId, p.MentorId)));
        Assert.Equal([T(3)], Assert.Single(result.OpenTopics).TopicIds);
    }

    // ---- again ----

    [Fact]
    public void Adjusting_keeps_the_pairs_there_are_and_moves_only_whom_it_must()
    {
        var input = new MatchInput
        {
            Women = [Woman(0, 1), Woman(1, 1), Woman(2, 1)],
            Mentors = [Mentor(0, (1, 1)) with { Capacity = 1 }, Mentor(1, (1, 1)) with { Capacity = 1 }, Mentor(2, (1, 3))],
            Previous = [new(W(0), M(0), MatchRole.Main), new(W(1), M(1), MatchRole.Main), new(W(2), M(2), MatchRole.Main)],
        };
        Assert.Equal([M(0), M(1), M(2)], Matching.Plan(input).Pairs.Select(p => p.MentorId));
        Assert.Equal([M(2), M(2), M(2)], Matching.Plan(input with { Previous = [] }).Pairs.Select(p => p.MentorId));

        var banned = input with { Women = [input.Women[0] with { BannedMentorIds = [M(0)] }, .. input.Women.Skip(1)] };
        Assert.Equal([M(2), M(1), M(2)], Matching.Plan(banned).Pairs.Select(p => p.MentorId));
        Assert.Equal(2, Matching.Plan(banned).Main.Kept);
    }

    [Fact]
    public void Two_proposals_are_compared_pair_by_pair()
    {
        MatchAssignment[] before = [new(W(0), M(0), MatchRole.Main), new(W(1), M(1), MatchRole.Main), new(W(2), M(1), MatchRole.Main), new(W(0), M(2), MatchRole.Further)];
        MatchAssignment[] after = [new(W(0), M(0), MatchRole.Main), new(W(1), M(2), MatchRole.Main), new(W(3), M(1), MatchRole.Main), new(W(0), M(3), MatchRole.Further)];
        Assert.Equal(
            [
                new MatchChange(W(0), MatchRole.Main, MatchChangeKind.Kept, M(0), M(0)),
                new MatchChange(W(0), MatchRole.Further, MatchChangeKind.New, null, M(3)),
                new MatchChange(W(0), MatchRole.Further, MatchChangeKind.Lost, M(2), null),
                new MatchChange(W(1), MatchRole.Main, MatchChangeKind.Moved, M(1), M(2)),
                new MatchChange(W(2), MatchRole.Main, MatchChangeKind.Lost, M(1), null),
                new MatchChange(W(3), MatchRole.Main, MatchChangeKind.New, null, M(1)),
            ],
            Matching.Compare(before, after));
        Assert.Empty(Matching.Compare([], []));
    }

    [Fact]
    public void The_next_one_after_a_decline_has_a_place_and_nobody_else_moves()
    {
        var input = new MatchInput
        {
            Women = [Woman(0, 1, 2) with { BannedMentorIds = [M(0)] }, Woman(1, 1)],
            Mentors = [Mentor(0, (1, 3)), Mentor(1, (1, 2)) with { Capacity = 1 }, Mentor(2, (1, 1)), Mentor(3, (2, 1))],
        };
        MatchAssignment[] current = [new(W(1), M(1), MatchRole.Main)];
        var next = Matching.Next(input, current, W(0), MatchRole.Main);
        Assert.Equal((M(2), MatchRole.Main, M(1), true), (next.Pair!.MentorId, next.Pair.Role, next.Pair.RunnerUp!.Value.MentorId, next.Pair.RunnerUp.Value.Full));
        Assert.Null(next.Nobody);

        current = [.. current, next.Pair.Assignment];
        var further = Matching.Next(input, current, W(0), MatchRole.Further);
        Assert.Equal((M(3), T(2)), (further.Pair!.MentorId, Assert.Single(further.Pair.Topics).TopicId));

        current = [.. current, further.Pair.Assignment];
        Assert.Equal(new MatchNext(null, null), Matching.Next(input, current, W(0), MatchRole.Further));

        // Nobody moves, so a full mentor is a reason here even where a place could be made.
        var shut = input with { Mentors = [.. input.Mentors.Take(2)] };
        Assert.Equal([new MatchReason(MatchReasonKind.Capacity, M(1))], Matching.Next(shut, [current[0]], W(0), MatchRole.Main).Nobody!.Reasons);
    }

    // ---- the input ----

    [Fact]
    public void What_is_no_run_is_refused()
    {
        var good = new MatchInput { Women = [Woman(0, 1)], Mentors = [Mentor(0, (1, 1))] };
        Bad(good with { Women = [Woman(0), Woman(0)] });
        Bad(good with { Mentors = [Mentor(0), Mentor(0)] });
        Bad(good with { Women = [Woman(0, 1, 1)] });
        Bad(good with { Women = [Woman(0, 1, 2, 3, 4, 5, 6)] });
        Bad(good with { Women = [Woman(0) with { PinnedFurtherIds = [M(0), M(1), M(2)] }] });
        Bad(good with { Mentors = [Mentor(0, (1, 0))] });
        Bad(good with { Mentors = [Mentor(0, (1, 4))] });
        Bad(good with { Mentors = [Mentor(0, (1, 1), (1, 2))] });
        Bad(good with { Mentors = [Mentor(0) with { Capacity = -1 }] });
        Bad(good with { Mentors = [Mentor(0) with { Load = -1 }] });
        Bad(good with { Weights = new(Topics: 101) });
        Bad(good with { Weights = new(Load: -1) });
        Bad(good with { Women = [Woman(0) with { Languages = [.. Enumerable.Range(0, 129).Select(i => $"{i}")] }] });
        Assert.Throws<ArgumentException>(() => Matching.Next(good, [], W(7), MatchRole.Main));
        Assert.Throws<ArgumentException>(() => Matching.WhyNot(good, W(7), M(0)));

        static void Bad(MatchInput input) => Assert.Throws<ArgumentException>(() => Matching.Plan(input));
    }

    [Fact]
    public void The_heaviest_weights_and_an_endless_capacity_are_still_told_apart()
    {
        var input = new MatchInput
        {
            Women = [.. Enumerable.Range(0, 200).Select(i => Woman(i, 1, 2, 3))],
            Mentors = [Mentor(0, (1, 3)) with { Capacity = int.MaxValue, Load = 1000 }, Mentor(1, (2, 3), (3, 1)) with { Capacity = 1000 }],
            Weights = new(100, 100, 100, 100, 100),
        };
        input = input with { Previous = Matching.Plan(input).Assignments };
        var result = Matching.Plan(input);
        Assert.Equal((200, 200), (result.Main.Pairs, result.Main.Kept));
        Assert.Null(new MatchReference(input, result).NoBetterChain(0));
        Assert.Null(new MatchReference(input, result).NoBetterChain(1));
    }

    [Fact]
    public void Losses_are_left_out_where_there_are_too_many_mentors()
    {
        MatchInput input = new() { Women = [Woman(0, 1)], Mentors = [.. Enumerable.Range(0, Matching.MostMentorsForLoss).Select(i => Mentor(i, (1, 1)) with { Id = new Guid(2, 1, (short)i, new byte[8]) })] };
        Assert.Equal(default(MatchLoss), Matching.Plan(input).Pairs[0].Loss);
        Assert.True(Matching.Plan(input).Pairs[0].Loss!.Value.IsNothing);
        Assert.Null(Matching.Plan(input with { Mentors = [.. input.Mentors, Mentor(0)] }).Pairs[0].Loss);
    }

    /// <summary>Pinned: a proposal stored with its seed last year must come out again.</summary>
    [Fact]
    public void A_seed_means_the_same_proposal_for_ever()
    {
        var result = Matching.Plan(new MatchInput
        {
            Women = [.. Enumerable.Range(0, 6).Select(i => Woman(i, 1, 2))],
            Mentors = [.. Enumerable.Range(0, 3).Select(i => Mentor(i, (1, 2))), .. Enumerable.Range(3, 3).Select(i => Mentor(i, (2, 2)))],
            Seed = 42,
        });
        Assert.Equal(42, result.Seed);
        Assert.Equal("2 5 1 4 0 3 1 5 0 4 2 3", string.Join(' ', result.Pairs.Select(p => p.MentorId.ToByteArray()[15])));
    }

    private static MatchWoman Woman(int id, params int[] topics) =>
        new() { Id = W(id), TopicIds = [.. topics.Select(T)], Languages = ["vi"], Ways = ["gặp"] };

    private static MatchMentor Mentor(int id, params (int Topic, int Level)[] skills) =>
        new() { Id = M(id), Skills = [.. skills.Select(s => new MatchSkill(T(s.Topic), s.Level))], Languages = ["vi"], Ways = ["gặp"], Capacity = 3, IsWoman = true };
}
