using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Domain.Tests.Judging;

/// <summary>
/// Seeded small contests that crowd the corners: exact ties, ties but for one hundredth or one sheet, criteria left out,
/// recused and open sheets with scores on them, too few reads, wrong counts, doubled judges, scores out of range, and chair's
/// decisions that fit, nearly fit or contradict. The same seed is always the same contest.
/// </summary>
internal static class RandomContests
{
    private static readonly string[] Labels = ["", "A", "AB", "Ánh", "ánh", "Đào", "Hoa", "Hoa 2", "Hoa 10", "z", "ẞ", "\U0001F33E", "\uFF21"];

    public static IEnumerable<RankingInput> Many(int count, int firstSeed = 1) => Enumerable.Range(firstSeed, count).Select(One);

    public static RankingInput One(int seed)
    {
        var random = new Random(seed);
        var criteria = Criteria(random);
        var judges = Enumerable.Range(0, random.Next(1, 7)).Select(_ => NewGuid(random)).ToArray();
        var requiredReads = random.Next(1, 4);

        // Coarse steps make exact ties common, a step of 1 makes near ties; odd contests break the rules on purpose.
        var step = random.Next(4) switch { 0 => 1, 1 => 50, 2 => 100, _ => 500 };
        var odd = random.Next(3) == 0;
        var complete = random.Next(2) == 0;

        var entries = new List<RankingEntry>();
        var wanted = random.Next(0, 9);
        while (entries.Count < wanted)
        {
            entries.Add(entries.Count > 0 && random.Next(2) == 0
                ? Relative(random, entries[random.Next(entries.Count)], criteria, judges)
                : Fresh(random, criteria, judges, step, complete, odd));
        }

        var input = new RankingInput(requiredReads, criteria, entries, []);
        return input with { Decisions = Decisions(random, input) };
    }

    /// <summary>The same contest with every list (and every map) in another order.</summary>
    public static RankingInput Shuffled(RankingInput input, Random random) => new(
        input.RequiredReads,
        Shuffle(input.Criteria, random),
        Shuffle(input.Entries, random).Select(e => e with
        {
            Reads = Shuffle(e.Reads, random).Select(r => r with
            {
                Scores = Shuffle([.. r.Scores], random).ToDictionary(s => s.Key, s => s.Value),
            }).ToArray(),
        }).ToArray(),
        Shuffle(input.Decisions, random));

    private static RankingCriterion[] Criteria(Random random)
    {
        var count = random.Next(1, 6);
        var orders = random.Next(3) == 0 ? new int[count] : [.. Enumerable.Range(-1, count)];
        random.Shuffle(orders);
        var ladder = Enumerable.Range(1, count).Select(i => random.Next(3) == 0 ? (int?)null : i * 10).ToArray();
        random.Shuffle(ladder);
        return [.. Enumerable.Range(0, count).Select(i => new RankingCriterion(
            NewGuid(random), (random.Next(2) == 0 ? "c" : "C") + (count - i), orders[i], random.Next(1, 4) * 1000, ladder[i]))];
    }

    private static RankingEntry Fresh(Random random, RankingCriterion[] criteria, Guid[] judges, int step, bool complete, bool odd)
    {
        var panel = judges.ToArray();
        random.Shuffle(panel);
        var reads = panel.Take(random.Next(0, judges.Length + 1)).Select(judge => new RankingRead(
            judge,
            random.Next(6) switch { 0 => RankingReadState.Open, 1 => RankingReadState.Recused, _ => RankingReadState.Signed },
            criteria.Where(_ => complete || random.Next(5) > 0).ToDictionary(c => c.Id, c => Score(random, c, step, odd)))).ToList();
        if (odd && reads.Count > 0 && random.Next(5) == 0)
        {
            reads.Add(reads[random.Next(reads.Count)] with { State = RankingReadState.Signed });
        }

        var assigned = reads.Count + (odd && random.Next(6) == 0 ? random.Next(-1, 2) : 0);
        return new RankingEntry(NewGuid(random), Label(random), assigned, reads);
    }

    /// <summary>An entry that ties with another one, or nearly does.</summary>
    private static RankingEntry Relative(Random random, RankingEntry model, RankingCriterion[] criteria, Guid[] judges)
    {
        var reads = model.Reads.ToList();
        var at = reads.Count == 0 ? -1 : random.Next(reads.Count);
        switch (random.Next(5))
        {
            case 0 when at >= 0 && reads[at].Scores.Count > 0:
                // One hundredth off on one sheet.
                var (criterionId, score) = reads[at].Scores.ElementAt(random.Next(reads[at].Scores.Count));
                reads[at] = reads[at] with { Scores = new Dictionary<Guid, int>(reads[at].Scores) { [criterionId] = score == 0 ? 1 : score - 1 } };
                break;
            case 1 when at >= 0 && criteria.Length > 1:
                // The same total from other criteria: the ladder decides.
                var (from, to) = (criteria[random.Next(criteria.Length)].Id, criteria[random.Next(criteria.Length)].Id);
                if (from != to && reads[at].Scores.TryGetValue(from, out var give) && give >= 100 && reads[at].Scores.TryGetValue(to, out var take))
                {
                    reads[at] = reads[at] with { Scores = new Dictionary<Guid, int>(reads[at].Scores) { [from] = give - 100, [to] = take + 100 } };
                }

                break;
            case 2 when at >= 0 && reads.Count < judges.Length:
                // One more sheet with the same scores: other counts, perhaps the same means.
                reads.Add(reads[at] with { JudgeId = judges.First(j => reads.All(r => r.JudgeId != j)) });
                break;
            case 3 when at >= 0:
                reads[at] = reads[at] with { State = RankingReadState.Open };
                break;
            default:
                break;
        }

        return new RankingEntry(NewGuid(random), Label(random), reads.Count, reads);
    }

    private static int Score(Random random, RankingCriterion criterion, int step, bool odd)
    {
        if (odd && random.Next(12) == 0)
        {
            return random.Next(6) switch
            {
                0 => -1,
                1 => criterion.MaxPoints + 1,
                2 => int.MaxValue,
                3 => int.MinValue,
                4 => -random.Next(1, 300),
                _ => criterion.MaxPoints + random.Next(1, 300),
            };
        }

        return random.Next(10) switch
        {
            0 => 0,
            1 => criterion.MaxPoints,
            _ => random.Next(0, (criterion.MaxPoints / step) + 1) * step,
        };
    }

    /// <summary>Decisions about the ties the contest really has, most of them fitting, and some about nothing.</summary>
    private static List<RankingTieDecision> Decisions(Random random, RankingInput undecided)
    {
        var decisions = new List<RankingTieDecision>();
        var ids = undecided.Entries.Select(e => e.Id).ToArray();
        foreach (var tie in Ranking.Of(undecided).UnresolvedTies)
        {
            var order = tie.EntryIds.ToArray();
            random.Shuffle(order);
            var reason = "Lý do " + random.Next(100);
            switch (random.Next(10))
            {
                case 0: break;
                case 1: decisions.Add(new(order, random.Next(2) == 0 ? "" : " \t ")); break;
                case 2: decisions.Add(new([.. order.Skip(1)], reason)); break;
                case 3: decisions.Add(new([.. order, NewGuid(random)], reason)); break;
                case 4: decisions.Add(new([.. order.Skip(1), order[^1]], reason)); break;
                case 5: decisions.AddRange([new(order, reason), new([.. order.Reverse()], reason + " khác")]); break;
                case 6: decisions.AddRange([new(order, reason), new(order, "")]); break;
                default: decisions.Add(new(order, reason)); break;
            }
        }

        if (ids.Length > 0 && random.Next(6) == 0)
        {
            random.Shuffle(ids);
            decisions.Add(new([.. ids.Take(random.Next(0, 3))], "Không có điểm bằng nhau"));
        }

        return decisions;
    }

    private static string Label(Random random) => Labels[random.Next(Labels.Length)];

    private static Guid NewGuid(Random random)
    {
        var bytes = new byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }

    private static T[] Shuffle<T>(IReadOnlyList<T> items, Random random)
    {
        var copy = items.ToArray();
        random.Shuffle(copy);
        return copy;
    }
}
