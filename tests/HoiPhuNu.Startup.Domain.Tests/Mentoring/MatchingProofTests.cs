using System.Text.Json;
using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

/// <summary>The matching against trying everything, and against itself.</summary>
public sealed class MatchingProofTests
{
    [Fact]
    public void Each_flow_is_the_best_there_is_and_everything_told_about_it_is_true()
    {
        var (pairs, rounds, unmatched, kept, refused) = (0, new int[3], 0, 0, 0);
        for (var seed = 1; seed <= 10000; seed++)
        {
            var input = MatchCases.Small(seed);
            var result = Matching.Plan(input);
            var reference = new MatchReference(input, result);
            Good(seed, reference.HardRules() ?? reference.Pins() ?? reference.Best(0) ?? reference.Best(1) ?? reference.Best(2) ?? reference.Words());
            pairs += result.Pairs.Count;
            unmatched += result.Unmatched.Count;
            kept += result.Main.Kept + result.Further.Sum(f => f.Kept);
            refused += result.RefusedPins.Count;
            foreach (var pair in result.Pairs)
            {
                rounds[pair.Round]++;
            }
        }

        // The cases have to contain what is to be proved.
        Assert.True(pairs > 10000 && unmatched > 5000 && kept > 1000 && refused > 1000 && rounds[1] > 1500 && rounds[2] > 100, $"{pairs} {unmatched} {kept} {refused} {string.Join(' ', rounds)}");
    }

    [Fact]
    public void What_a_pair_is_needed_for_is_told_exactly()
    {
        for (var seed = 1; seed <= 5000; seed++)
        {
            var input = MatchCases.Small(seed);
            Good(seed, new MatchReference(input, Matching.Plan(input)).Losses());
        }
    }

    [Fact]
    public void The_reasons_of_an_unmatched_woman_are_enough_and_no_smaller_set_is()
    {
        for (var seed = 1; seed <= 5000; seed++)
        {
            var input = MatchCases.Small(seed);
            Good(seed, new MatchReference(input, Matching.Plan(input)).Reasons());
        }
    }

    [Fact]
    public void Lifting_the_reasons_does_match_her_in_a_new_run()
    {
        var lifted = 0;
        for (var seed = 1; seed <= 5000; seed++)
        {
            var input = MatchCases.Small(seed);
            var before = Matching.Plan(input);
            foreach (var told in before.Unmatched.Where(u => u.Reasons.Count > 0 && u.Reasons.All(r => r.Kind is MatchReasonKind.Language or MatchReasonKind.Way or MatchReasonKind.WomenOnly or MatchReasonKind.Banned)))
            {
                var every = input.Mentors.SelectMany(m => m.Languages).Distinct().ToArray();
                var ways = input.Mentors.SelectMany(m => m.Ways).Distinct().ToArray();
                var changed = input with
                {
                    Women =
                    [
                        .. input.Women.Select(w => w.Id != told.WomanId ? w : w with
                        {
                            Languages = told.Reasons.Contains(new(MatchReasonKind.Language)) ? [.. every, "chung"] : w.Languages,
                            Ways = told.Reasons.Contains(new(MatchReasonKind.Way)) ? [.. ways, "chung"] : w.Ways,
                            WomenOnly = w.WomenOnly && !told.Reasons.Contains(new(MatchReasonKind.WomenOnly)),
                            BannedMentorIds = [.. w.BannedMentorIds.Where(b => !told.Reasons.Contains(new(MatchReasonKind.Banned, b)))],

                            // Pins that were refused would be taken at their word now.
                            PinnedMainId = null,
                            PinnedFurtherIds = [.. w.PinnedFurtherIds.Where(f => before.Assignments.Contains(new(w.Id, f, MatchRole.Further)))],
                        }),
                    ],
                    Mentors = [.. input.Mentors.Select(m => m.Id != told.MentorId ? m : m with { Languages = [.. m.Languages, "chung"], Ways = [.. m.Ways, "chung"] })],
                };

                // Nobody else has the added code, so nothing else changed.
                var after = Matching.Plan(changed);
                Assert.Equal(Mains(before) + 1, Mains(after));
                lifted++;
            }
        }

        Assert.True(lifted > 300, $"{lifted} cases");

        static int Mains(MatchResult result) => result.Pairs.Count(p => p.Role == MatchRole.Main);
    }

    [Fact]
    public void Adjusting_moves_no_more_women_than_it_must()
    {
        var moves = 0;
        for (var seed = 1; seed <= 3000; seed++)
        {
            // A proposal is made, one mentor pauses, one place goes, and it is adjusted.
            var random = new Random(seed);
            var input = MatchCases.Small(seed) with { Previous = [] };
            if (input.Mentors.Count == 0)
            {
                continue;
            }

            var first = Matching.Plan(input);
            var at = random.Next(input.Mentors.Count);
            var changed = input with
            {
                Previous = first.Assignments,
                Mentors = [.. input.Mentors.Select((m, i) => i != at ? m : random.Next(2) == 0 ? m with { Paused = true } : m with { Capacity = Math.Max(0, m.Capacity - 1) })],
            };
            var adjusted = Matching.Plan(changed);
            var (best, moved) = (FewestMoves(changed, adjusted), Moved(changed, adjusted));
            Assert.True(best == moved, $"run {seed}: {best} must move, {moved} did");
            moves += moved;
        }

        Assert.True(moves > 100, $"{moves} moves");
    }

    [Fact]
    public void A_run_adjusted_to_nothing_new_stays_as_it_is()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var input = MatchCases.Large(seed) with { Previous = [] };
            var first = Matching.Plan(input);
            var again = Matching.Plan(input with { Previous = first.Assignments, Seed = input.Seed + 1 });
            Assert.Equal(first.Assignments.Where(a => a.Role == MatchRole.Main), again.Assignments.Where(a => a.Role == MatchRole.Main));
            Assert.All(Matching.Compare(first.Assignments, again.Assignments), c => Assert.NotEqual(MatchChangeKind.Lost, c.Kind));
        }
    }

    [Fact]
    public void Large_runs_break_no_hard_rule_and_no_chain_of_moves_improves_them()
    {
        for (var seed = 1; seed <= 1000; seed++)
        {
            var input = MatchCases.Large(seed);
            var reference = new MatchReference(input, Matching.Plan(input));
            Good(seed, reference.HardRules() ?? reference.Pins());
            if (seed <= 60)
            {
                Good(seed, reference.NoBetterChain(0) ?? reference.NoBetterChain(1) ?? reference.NoBetterChain(2) ?? reference.Words());
            }
        }
    }

    [Fact]
    public void The_order_of_the_lists_means_nothing()
    {
        for (var seed = 1; seed <= 300; seed++)
        {
            var input = seed % 3 == 0 ? MatchCases.Large(seed) : MatchCases.Small(seed);
            var other = MatchCases.Shuffled(input, new Random(seed));
            Assert.Equal(JsonSerializer.Serialize(Matching.Plan(input)), JsonSerializer.Serialize(Matching.Plan(other)));
        }
    }

    [Fact]
    public void The_seed_chooses_among_equals_only()
    {
        var different = 0;
        for (var seed = 1; seed <= 300; seed++)
        {
            var input = MatchCases.Large(seed) with { Weights = new(1, 0, 0, 1, 0) };
            var (one, other) = (Matching.Plan(input), Matching.Plan(input with { Seed = input.Seed + 7 }));
            Assert.Equal((one.Main.Pairs, one.Main.Kept, one.Main.Points), (other.Main.Pairs, other.Main.Kept, other.Main.Points));
            different += one.Assignments.SequenceEqual(other.Assignments) ? 0 : 1;
        }

        Assert.True(different > 50, $"{different} of 300 came out differently");
    }

    [Fact]
    public void The_next_one_is_the_best_who_is_left_and_nobody_moves()
    {
        var (found, nobody) = (0, 0);
        for (var seed = 1; seed <= 1500; seed++)
        {
            var input = MatchCases.Small(seed);
            var result = Matching.Plan(input);
            foreach (var declined in result.Pairs)
            {
                var current = result.Assignments.Where(a => a != declined.Assignment).ToArray();
                var changed = input with
                {
                    Women = [.. input.Women.Select(w => w.Id != declined.WomanId ? w : w with { BannedMentorIds = [.. w.BannedMentorIds, declined.MentorId] })],
                };
                var woman = changed.Women.Single(w => w.Id == declined.WomanId);
                var hers = current.Where(c => c.WomanId == woman.Id).Select(c => c.MentorId).ToArray();
                Guid[] open = declined.Role == MatchRole.Main
                    ? [.. woman.TopicIds]
                    : [.. woman.TopicIds.Where(t => !input.Mentors.Any(m => hers.Contains(m.Id) && m.Skills.Any(s => s.TopicId == t)))];
                var left = changed.Mentors
                    .Where(m => MatchReference.Against(changed, woman, m).Count == 0 && !hers.Contains(m.Id) && Taken(m) < m.Capacity)
                    .Select(m => (Topics: declined.Role == MatchRole.Main ? 0 : m.Skills.Count(s => open.Contains(s.TopicId)), Points: MatchReference.Fit(changed, woman, m, open) - (input.Weights.Load * Taken(m)), m.Id))
                    .Where(x => declined.Role == MatchRole.Main || x.Topics > 0)
                    .ToArray();

                var next = Matching.Next(changed, current, woman.Id, declined.Role);
                if (left.Length == 0)
                {
                    Assert.Null(next.Pair);
                    Assert.True(next.Nobody is { Reasons.Count: > 0 } || open.Length == 0, $"run {seed}: nobody, and no reason");
                    nobody++;
                    continue;
                }

                var best = left.Max(x => (x.Topics, x.Points));
                Assert.Equal((woman.Id, declined.Role), (next.Pair!.WomanId, next.Pair.Role));
                Assert.Contains(left, x => x.Id == next.Pair.MentorId && (x.Topics, x.Points) == best);
                Assert.Equal(best.Points, next.Pair.Score.Total);
                found++;

                int Taken(MatchMentor m) => m.Load + current.Count(c => c.MentorId == m.Id);
            }
        }

        Assert.True(found > 500 && nobody > 500, $"{found} and {nobody}");
    }

    private static void Good(int seed, string? wrong) => Assert.True(wrong is null, $"run {seed}: {wrong}");

    private static int Moved(MatchInput input, MatchResult result) =>
        input.Previous.Count(p => p.Role == MatchRole.Main && !result.Assignments.Contains(p));

    /// <summary>Of all assignments with as many women, how few can move; pins stay.</summary>
    private static int FewestMoves(MatchInput input, MatchResult result)
    {
        var pinned = result.Pairs.Where(p => p.Pinned).ToArray();
        var free = input.Women.Where(w => !pinned.Any(p => p.WomanId == w.Id && p.Role == MatchRole.Main)).ToArray();
        var before = input.Previous.Where(p => p.Role == MatchRole.Main).ToDictionary(p => p.WomanId, p => p.MentorId);
        var taken = input.Mentors.ToDictionary(m => m.Id, m => m.Load + pinned.Count(p => p.MentorId == m.Id));
        var fixedMoves = pinned.Count(p => p.Role == MatchRole.Main && before.TryGetValue(p.WomanId, out var m) && m != p.MentorId);
        (int Women, int Moves) best = (-1, 0);
        Try(0, 0, fixedMoves);
        return best.Moves;

        void Try(int at, int women, int moves)
        {
            if (at == free.Length)
            {
                best = (women, -moves).CompareTo((best.Women, -best.Moves)) > 0 ? (women, moves) : best;
                return;
            }

            var w = free[at];
            var had = before.TryGetValue(w.Id, out var old);
            Try(at + 1, women, moves + (had ? 1 : 0));
            foreach (var m in input.Mentors.Where(m => taken[m.Id] < m.Capacity && MatchReference.Against(input, w, m).Count == 0))
            {
                if (!pinned.Any(p => p.WomanId == w.Id && p.MentorId == m.Id))
                {
                    taken[m.Id]++;
                    Try(at + 1, women + 1, moves + (had && old != m.Id ? 1 : 0));
                    taken[m.Id]--;
                }
            }
        }
    }
}
