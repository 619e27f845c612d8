using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Domain.Tests.Judging;

public sealed class JudgeSpreadTests
{
    // ---- by hand ----

    [Fact]
    public void Every_entry_gets_its_reads_and_loads_differ_by_at_most_one()
    {
        var plan = JudgeSpread.Plan(Input(3, 200, 30));

        Assert.Empty(plan.Shortfalls);
        Assert.All(plan.Added.CountBy(p => p.EntryId), e => Assert.Equal(3, e.Value));
        Assert.Equal(200, plan.Added.Select(p => p.EntryId).Distinct().Count());
        Assert.All(plan.Loads, l => Assert.Equal(20, l.Total));
        Assert.Equal(plan.Added.Count, plan.Added.Distinct().Count());
    }

    [Fact]
    public void Judges_meet_in_many_different_trios()
    {
        var trios = JudgeSpread.Plan(Input(3, 200, 30)).Added
            .GroupBy(p => p.EntryId)
            .Select(g => string.Join(' ', g.Select(p => p.JudgeId).Order()))
            .Distinct()
            .Count();
        Assert.True(trios > 150, $"{trios} different trios for 200 entries");
    }

    [Fact]
    public void A_capacity_is_kept_and_the_rest_goes_to_others()
    {
        var input = Input(1, 10, 3);
        var plan = JudgeSpread.Plan(input with { Judges = [new(J(0), 1), new(J(1), 0), new(J(2), null)] });
        Assert.Equal([1, 0, 9], Loads(plan));
        Assert.Empty(plan.Shortfalls);
    }

    [Fact]
    public void Too_few_legal_judges_are_told_with_every_reason()
    {
        var plan = JudgeSpread.Plan(Input(2, 2, 3) with
        {
            Forbidden = [new(E(0), J(0), "same-commune"), new(E(0), J(0), "household"), new(E(0), J(0), "household"), new(E(0), J(1), "helper")],
        });

        var shortfall = Assert.Single(plan.Shortfalls);
        Assert.Equal((E(0), 2, 1, SpreadShortfallCause.TooFewLegalJudges), (shortfall.EntryId, shortfall.Wanted, shortfall.Reached, shortfall.Cause));
        Assert.Equal([J(0), J(1)], shortfall.Obstacles.Select(o => o.JudgeId));
        Assert.Equal(["household", "same-commune"], shortfall.Obstacles[0].Reasons);
        Assert.Equal(["helper"], shortfall.Obstacles[1].Reasons);
        Assert.Equal(2, plan.Added.Count(p => p.EntryId == E(1)));
    }

    [Fact]
    public void Full_judges_are_told_as_such_and_the_lack_is_shared_out()
    {
        var plan = JudgeSpread.Plan(Input(2, 2, 2) with { Judges = [new(J(0), 1), new(J(1), 1)] });

        Assert.Equal(2, plan.Shortfalls.Count);
        Assert.All(plan.Shortfalls, s =>
        {
            Assert.Equal((1, SpreadShortfallCause.LegalJudgesFull), (s.Reached, s.Cause));
            Assert.True(Assert.Single(s.Obstacles).IsFull);
        });
    }

    [Fact]
    public void No_judge_at_all_is_a_shortfall_without_obstacles()
    {
        var shortfall = Assert.Single(JudgeSpread.Plan(Input(2, 1, 0)).Shortfalls);
        Assert.Equal((0, SpreadShortfallCause.TooFewLegalJudges), (shortfall.Reached, shortfall.Cause));
        Assert.Empty(shortfall.Obstacles);
    }

    [Fact]
    public void Kept_pairs_count_for_entry_and_judge_and_are_not_repeated()
    {
        var plan = JudgeSpread.Plan(Input(2, 3, 3) with { Kept = [new(E(0), J(0)), new(E(1), J(0)), new(E(2), J(0))] });
        Assert.Equal([3, 0, 0], plan.Loads.Select(l => l.Kept));
        Assert.Equal(3, plan.Added.Count);
        Assert.DoesNotContain(plan.Added, p => p.JudgeId == J(0));
        Assert.Empty(plan.Shortfalls);
        Assert.Empty(plan.KeptThoughForbidden);
    }

    [Fact]
    public void A_kept_pair_a_rule_forbids_by_now_stays_and_is_shown()
    {
        var forbidden = new SpreadForbidden(E(0), J(0), "helper");
        var plan = JudgeSpread.Plan(Input(1, 1, 2) with { Kept = [new(E(0), J(0))], Forbidden = [forbidden, new(E(0), J(1), "household")] });
        Assert.Empty(plan.Added);
        Assert.Empty(plan.Shortfalls);
        Assert.Equal([forbidden], plan.KeptThoughForbidden);
    }

    [Fact]
    public void A_kept_read_of_a_judge_who_left_the_panel_still_counts()
    {
        var plan = JudgeSpread.Plan(Input(2, 1, 2) with { Kept = [new(E(0), J(99))] });
        Assert.Single(plan.Added);
        Assert.Equal(2, plan.Loads.Count);
        Assert.Empty(plan.Shortfalls);
    }

    [Fact]
    public void More_kept_than_wanted_or_than_a_capacity_allows_is_left_alone()
    {
        var plan = JudgeSpread.Plan(Input(1, 2, 2) with
        {
            Judges = [new(J(0), 1), new(J(1), null)],
            Kept = [new(E(0), J(0)), new(E(0), J(1)), new(E(1), J(0))],
        });
        Assert.Empty(plan.Added);
        Assert.Equal([2, 1], Loads(plan));
    }

    [Fact]
    public void The_seed_is_kept_and_another_one_gives_another_plan()
    {
        var input = Input(3, 50, 10);
        Assert.Equal(42, JudgeSpread.Plan(input).Seed);
        Assert.Equal(JudgeSpread.Plan(input).Added, JudgeSpread.Plan(input).Added);
        Assert.NotEqual(JudgeSpread.Plan(input).Added, JudgeSpread.Plan(input with { Seed = 43 }).Added);
    }

    /// <summary>Pinned: a plan stored with its seed last year must come out again.</summary>
    [Fact]
    public void A_seed_means_the_same_plan_for_ever()
    {
        var plan = JudgeSpread.Plan(Input(1, 6, 3));
        Assert.Equal("0 1 0 1 2 2", string.Join(' ', plan.Added.Select(p => Array.FindIndex([J(0), J(1), J(2)], j => j == p.JudgeId))));
    }

    [Fact]
    public void What_is_no_plan_is_refused()
    {
        var good = Input(2, 2, 2);
        Assert.Throws<ArgumentException>(() => JudgeSpread.Plan(good with { ReadsPerEntry = 0 }));
        Assert.Throws<ArgumentException>(() => JudgeSpread.Plan(good with { EntryIds = [E(0), E(0)] }));
        Assert.Throws<ArgumentException>(() => JudgeSpread.Plan(good with { Judges = [new(J(0), null), new(J(0), 1)] }));
        Assert.Throws<ArgumentException>(() => JudgeSpread.Plan(good with { Judges = [new(J(0), -1)] }));
        Assert.Throws<ArgumentException>(() => JudgeSpread.Plan(good with { Kept = [new(E(0), J(0)), new(E(0), J(0))] }));
        Assert.Throws<ArgumentException>(() => JudgeSpread.Plan(good with { Kept = [new(E(5), J(0))] }));
    }

    // ---- on random panels ----

    [Fact]
    public void Small_panels_agree_with_trying_everything()
    {
        for (var seed = 1; seed <= 2500; seed++)
        {
            var input = RandomInput(seed, entries: 3, judges: 4);
            var plan = JudgeSpread.Plan(input);
            CheckRules(input, plan);
            var best = TryEverything(input);
            var got = Quality(input, [.. plan.Added]);
            Assert.True(best == got, $"panel {seed}: {best} can be had, {got} was found");
        }
    }

    [Fact]
    public void Larger_panels_reach_the_most_reads_and_no_swap_evens_them_out()
    {
        for (var seed = 1; seed <= 150; seed++)
        {
            var input = RandomInput(seed, entries: 60, judges: 15);
            var plan = JudgeSpread.Plan(input);
            CheckRules(input, plan);
            Assert.True(MostReads(input) == plan.Added.Count, $"panel {seed}: {MostReads(input)} reads can be had, {plan.Added.Count} were found");
            Assert.True(Unevenness(input, plan) is null, $"panel {seed}: {Unevenness(input, plan)}");
        }
    }

    [Fact]
    public void The_order_of_the_lists_means_nothing()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var random = new Random(seed);
            var input = RandomInput(seed, entries: 10, judges: 6);
            var (one, other) = (JudgeSpread.Plan(input), JudgeSpread.Plan(input with
            {
                EntryIds = Shuffled(input.EntryIds),
                Judges = Shuffled(input.Judges),
                Forbidden = Shuffled(input.Forbidden),
                Kept = Shuffled(input.Kept),
            }));
            Assert.Equal(one.Added, other.Added);
            Assert.Equal(one.Loads, other.Loads);
            Assert.Equal(one.Shortfalls.Select(s => (s.EntryId, s.Reached, s.Cause)), other.Shortfalls.Select(s => (s.EntryId, s.Reached, s.Cause)));

            T[] Shuffled<T>(IReadOnlyList<T> items)
            {
                var copy = items.ToArray();
                random.Shuffle(copy);
                return copy;
            }
        }
    }

    private static void CheckRules(SpreadInput input, SpreadResult plan)
    {
        var forbidden = input.Forbidden.Select(f => new SpreadPair(f.EntryId, f.JudgeId)).ToHashSet();
        Assert.DoesNotContain(plan.Added, forbidden.Contains);
        Assert.Empty(plan.Added.Intersect(input.Kept));
        Assert.Equal(plan.Added.Count, plan.Added.Distinct().Count());
        Assert.Equal(input.Judges.Count, plan.Loads.Count);
        foreach (var load in plan.Loads)
        {
            var judge = input.Judges.Single(j => j.Id == load.JudgeId);
            Assert.Equal(plan.Added.Count(p => p.JudgeId == judge.Id), load.Added);
            Assert.Equal(input.Kept.Count(p => p.JudgeId == judge.Id), load.Kept);
            Assert.True(load.Added == 0 || load.Total <= (judge.Capacity ?? int.MaxValue));
        }

        foreach (var entry in input.EntryIds)
        {
            var added = plan.Added.Count(p => p.EntryId == entry);
            var reads = added + input.Kept.Count(p => p.EntryId == entry);
            Assert.True(added == 0 || reads <= input.ReadsPerEntry);
            var shortfall = plan.Shortfalls.SingleOrDefault(s => s.EntryId == entry);
            Assert.Equal(reads < input.ReadsPerEntry ? reads : null, shortfall?.Reached);
            if (shortfall is null)
            {
                continue;
            }

            Assert.All(shortfall.Obstacles, o =>
            {
                var (judge, load) = (input.Judges.Single(j => j.Id == o.JudgeId), plan.Loads.Single(l => l.JudgeId == o.JudgeId));
                Assert.Equal(o.IsFull, !forbidden.Contains(new(entry, o.JudgeId)));
                Assert.True(!o.IsFull || load.Total >= judge.Capacity, "a judge called full has room");
            });
            var everLegal = input.Judges.Count(j => !forbidden.Contains(new(entry, j.Id)) || input.Kept.Contains(new(entry, j.Id)));
            Assert.Equal(everLegal < input.ReadsPerEntry, shortfall.Cause == SpreadShortfallCause.TooFewLegalJudges);
        }
    }

    /// <summary>What a plan is judged by, in this order: reads in all, then how evenly the lack falls, then how even the loads are.</summary>
    private static (int Reads, int EntrySquares, int LoadSquares) Quality(SpreadInput input, List<SpreadPair> added)
    {
        var all = added.Concat(input.Kept).ToList();
        return (
            added.Count,
            // Kept reads beyond what is wanted are the same in every plan.
            input.EntryIds.Sum(e => Square(all.Count(p => p.EntryId == e))),
            input.Judges.Sum(j => Square(all.Count(p => p.JudgeId == j.Id))));

        static int Square(int n) => n * n;
    }

    private static (int Reads, int EntrySquares, int LoadSquares) TryEverything(SpreadInput input)
    {
        var taken = input.Kept.ToHashSet();
        var forbidden = input.Forbidden.Select(f => new SpreadPair(f.EntryId, f.JudgeId)).ToHashSet();
        var legal = input.EntryIds.SelectMany(e => input.Judges.Select(j => new SpreadPair(e, j.Id))).Where(p => !taken.Contains(p) && !forbidden.Contains(p)).ToArray();
        var reads = input.EntryIds.ToDictionary(e => e, e => input.Kept.Count(p => p.EntryId == e));
        var loads = input.Judges.ToDictionary(j => j.Id, j => input.Kept.Count(p => p.JudgeId == j.Id));
        var room = input.Judges.ToDictionary(j => j.Id, j => j.Capacity ?? int.MaxValue);
        var best = (Reads: -1, EntrySquares: 0, LoadSquares: 0);
        Try(0, 0);
        return best;

        void Try(int at, int count)
        {
            if (count + legal.Length - at < best.Reads)
            {
                return;
            }

            if (at == legal.Length)
            {
                var (entrySquares, loadSquares) = (reads.Values.Sum(n => n * n), loads.Values.Sum(n => n * n));
                if (count > best.Reads
                    || (count == best.Reads && entrySquares < best.EntrySquares)
                    || (count == best.Reads && entrySquares == best.EntrySquares && loadSquares < best.LoadSquares))
                {
                    best = (count, entrySquares, loadSquares);
                }

                return;
            }

            var (entry, judge) = (legal[at].EntryId, legal[at].JudgeId);
            if (reads[entry] < input.ReadsPerEntry && loads[judge] < room[judge])
            {
                reads[entry]++;
                loads[judge]++;
                Try(at + 1, count + 1);
                reads[entry]--;
                loads[judge]--;
            }

            Try(at + 1, count);
        }
    }

    /// <summary>Plain augmenting paths, sharing nothing with the planner.</summary>
    private static int MostReads(SpreadInput input)
    {
        var taken = input.Kept.ToHashSet();
        var forbidden = input.Forbidden.Select(f => new SpreadPair(f.EntryId, f.JudgeId)).ToHashSet();
        var readers = input.EntryIds.ToDictionary(e => e, _ => new HashSet<Guid>());
        var room = input.Judges.ToDictionary(j => j.Id, j => Math.Max(0, (j.Capacity ?? int.MaxValue) - input.Kept.Count(p => p.JudgeId == j.Id)));
        var reads = 0;
        foreach (var entry in input.EntryIds)
        {
            for (var k = input.Kept.Count(p => p.EntryId == entry); k < input.ReadsPerEntry && Place(entry, []); k++)
            {
                reads++;
            }
        }

        return reads;

        bool Place(Guid entry, HashSet<Guid> asked)
        {
            foreach (var judge in input.Judges.Select(j => j.Id).Where(j => !taken.Contains(new(entry, j)) && !forbidden.Contains(new(entry, j)) && !readers[entry].Contains(j)))
            {
                if (!asked.Add(judge))
                {
                    continue;
                }

                if (readers.Values.Count(r => r.Contains(judge)) < room[judge])
                {
                    readers[entry].Add(judge);
                    return true;
                }

                foreach (var other in input.EntryIds.Where(e => e != entry && readers[e].Contains(judge)).ToArray())
                {
                    // The judge stays in "asked", so the other entry looks elsewhere.
                    if (Place(other, asked))
                    {
                        readers[other].Remove(judge);
                        readers[entry].Add(judge);
                        return true;
                    }
                }
            }

            return false;
        }
    }

    /// <summary>A chain that moves one read from a busy judge to one with at least two fewer, or null: then no plan is more even.</summary>
    private static string? Unevenness(SpreadInput input, SpreadResult plan)
    {
        var forbidden = input.Forbidden.Select(f => new SpreadPair(f.EntryId, f.JudgeId)).ToHashSet();
        var all = plan.Added.Concat(input.Kept).ToHashSet();
        var loads = plan.Loads.ToDictionary(l => l.JudgeId, l => l.Total);
        foreach (var start in input.Judges)
        {
            var seen = new HashSet<Guid> { start.Id };
            var queue = new Queue<Guid>([start.Id]);
            while (queue.TryDequeue(out var from))
            {
                foreach (var pair in plan.Added.Where(p => p.JudgeId == from))
                {
                    foreach (var judge in input.Judges.Where(j => !all.Contains(new(pair.EntryId, j.Id)) && !forbidden.Contains(new(pair.EntryId, j.Id)) && seen.Add(j.Id)))
                    {
                        if (loads[start.Id] >= loads[judge.Id] + 2 && loads[judge.Id] < (judge.Capacity ?? int.MaxValue))
                        {
                            return $"{loads[start.Id]} reads could give one to {loads[judge.Id]}";
                        }

                        queue.Enqueue(judge.Id);
                    }
                }
            }
        }

        return null;
    }

    private static SpreadInput RandomInput(int seed, int entries, int judges)
    {
        var random = new Random(seed);
        var input = Input(random.Next(1, 4), random.Next(0, entries + 1), random.Next(0, judges + 1)) with { Seed = random.NextInt64() };
        var tight = random.Next(2) == 0;
        var average = input.Judges.Count == 0 ? 0 : input.ReadsPerEntry * input.EntryIds.Count / input.Judges.Count;
        var forbidding = random.Next(0, 6);
        var all = input.EntryIds.SelectMany(e => input.Judges.Select(j => new SpreadPair(e, j.Id))).ToArray();
        return input with
        {
            Judges = [.. input.Judges.Select(j => j with { Capacity = tight && random.Next(3) > 0 ? random.Next(0, average + 2) : null })],
            Forbidden = [.. all.Where(_ => random.Next(10) < forbidding).Select(p => new SpreadForbidden(p.EntryId, p.JudgeId, "rule-" + random.Next(3)))],
            Kept = [.. all.Where(_ => random.Next(8) == 0)],
        };
    }

    private static int[] Loads(SpreadResult plan) => [.. plan.Loads.Select(l => l.Total)];

    private static SpreadInput Input(int reads, int entries, int judges) => new(
        reads,
        [.. Enumerable.Range(0, entries).Select(E)],
        [.. Enumerable.Range(0, judges).Select(j => new SpreadJudge(J(j), null))],
        [],
        [],
        42);

    private static Guid E(int n) => new(n, 2, 0, new byte[8]);

    private static Guid J(int n) => new(n, 3, 0, new byte[8]);
}
