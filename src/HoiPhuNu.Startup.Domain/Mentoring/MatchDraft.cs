using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>A proposal while it is made: pins, then the first flow, then the rounds of the second.</summary>
internal sealed class MatchDraft
{
    private readonly MatchInput input;
    private readonly MatchTable table;
    private readonly int[] main;
    private readonly bool[] mainPinned;
    private readonly List<Further>[] further;
    private readonly int[] taken;
    private readonly List<MatchRefusedPin> refused = [];
    private readonly (int RankOne, int RankTwo, long Points)[]?[] losses = new (int, int, long)[]?[1 + MatchWoman.MaxFurther];

    public MatchDraft(MatchInput input)
    {
        this.input = input;
        table = new MatchTable(input);
        main = new int[table.Women.Length];
        Array.Fill(main, -1);
        mainPinned = new bool[main.Length];
        further = [.. main.Select(_ => new List<Further>())];
        taken = [.. table.Mentors.Select(m => m.Load)];
    }

    private int Women => main.Length;

    private int[] Free => [.. table.Mentors.Select((m, i) => Math.Max(0, m.Capacity - taken[i]))];

    public MatchResult Plan()
    {
        PlacePins();
        var first = MainFlow();
        var unmatched = Unmatched();
        SetOpenOfPinned();
        MatchFlow[] rounds = [.. Enumerable.Range(1, MatchWoman.MaxFurther).Select(FurtherFlow)];
        return new MatchResult(
            [.. Enumerable.Range(0, Women).SelectMany(Pairs)],
            unmatched,
            [.. refused.OrderBy(r => r.Pin.WomanId).ThenBy(r => r.Pin.Role).ThenBy(r => r.Pin.MentorId)],
            [
                .. Enumerable.Range(0, Women)
                    .Select(w => (Woman: w, Open: Open(w)))
                    .Where(x => x.Open != 0)
                    .Select(x => new MatchOpenTopics(table.Women[x.Woman].Id, [.. table.Women[x.Woman].TopicIds.Where((_, t) => (x.Open & (1 << t)) != 0)])),
            ],
            [
                .. table.Mentors.Select((m, i) => new MatchLoad(
                    m.Id, m.Capacity, m.Load, main.Count(x => x == i), further.Sum(f => f.Count(x => x.Mentor == i)))),
            ],
            first,
            rounds,
            input.Seed);
    }

    /// <summary>Pins hold their places before anything is matched. Where there are more pins than places, the better fit goes first.</summary>
    private void PlacePins()
    {
        var pins = new List<(MatchRole Role, int Woman, int Mentor, int Fit)>();
        for (var w = 0; w < Women; w++)
        {
            if (table.Women[w].PinnedMainId is { } id)
            {
                Take(MatchRole.Main, w, id);
            }

            foreach (var other in table.Women[w].PinnedFurtherIds.Distinct())
            {
                Take(MatchRole.Further, w, other);
            }
        }

        foreach (var (role, w, m, _) in pins.OrderBy(p => p.Role).ThenByDescending(p => p.Fit).ThenBy(p => p.Woman).ThenBy(p => p.Mentor))
        {
            var reasons = table.Reasons(w, m);
            if (main[w] == m)
            {
                reasons.Insert(0, new(MatchReasonKind.HersAlready, table.Mentors[m].Id));
            }
            else if (taken[m] >= table.Mentors[m].Capacity)
            {
                reasons.Insert(0, new(MatchReasonKind.Capacity, table.Mentors[m].Id));
            }

            if (reasons.Count > 0)
            {
                refused.Add(new(new(table.Women[w].Id, table.Mentors[m].Id, role), reasons));
                continue;
            }

            taken[m]++;
            if (role == MatchRole.Main)
            {
                (main[w], mainPinned[w]) = (m, true);
            }
            else
            {
                further[w].Add(new(m, 1, true, 0));
            }
        }

        void Take(MatchRole role, int w, Guid id)
        {
            if (table.Mentor(id) is { } m)
            {
                pins.Add((role, w, m, table.Score(w, m, table.AllTopics(w), 0).Fit));
            }
            else
            {
                refused.Add(new(new(table.Women[w].Id, id, role), [new(MatchReasonKind.NotInRun, id)]));
            }
        }
    }

    private MatchFlow MainFlow()
    {
        var kept = Kept(MatchRole.Main);
        var network = new MatchNetwork(Women, [.. taken], Free, table.Weights.Load);
        for (var w = 0; w < Women; w++)
        {
            for (var m = 0; main[w] < 0 && m < taken.Length; m++)
            {
                if (MayBeMain(w, m))
                {
                    network.Add(w, m, 1, kept.Contains((w, m)) ? 1 : 0, table.Score(w, m, table.AllTopics(w), 0).Fit);
                }
            }
        }

        var (pairs, keptPairs, fit) = (0, 0, 0L);
        var mentorOf = network.Solve(new SeededOrder(input.Seed));
        for (var w = 0; w < Women; w++)
        {
            if (mentorOf[w] is var m and >= 0)
            {
                main[w] = m;
                taken[m]++;
                pairs++;
                keptPairs += kept.Contains((w, m)) ? 1 : 0;
                fit += table.Score(w, m, table.AllTopics(w), 0).Fit;
            }
        }

        losses[0] = Losses(network);
        return new MatchFlow(pairs, keptPairs, 0, fit, network.LoadCost);
    }

    private bool MayBeMain(int w, int m) => table.Legal(w, m) && !further[w].Exists(f => f.Pinned && f.Mentor == m);

    /// <summary>Of the pinned further mentors the better fit counts first; each has the topics the ones before left open.</summary>
    private void SetOpenOfPinned()
    {
        for (var w = 0; w < Women; w++)
        {
            var pinned = further[w].ToArray();
            further[w].Clear();
            foreach (var pin in pinned)
            {
                further[w].Add(pin with { Open = Open(w) });
            }
        }
    }

    private MatchFlow FurtherFlow(int round)
    {
        var kept = Kept(MatchRole.Further);
        int[] open = [.. Enumerable.Range(0, Women).Select(Open)];
        var network = new MatchNetwork(Women, [.. taken], Free, table.Weights.Load);
        for (var w = 0; w < Women; w++)
        {
            // Without a main mentor nobody has a place for her; with both pinned further mentors she has as many as she may.
            if (main[w] < 0 || further[w].Count >= MatchWoman.MaxFurther)
            {
                continue;
            }

            for (var m = 0; m < taken.Length; m++)
            {
                if (MayBeFurther(w, m, open[w]))
                {
                    network.Add(w, m, kept.Contains((w, m)) ? 1 : 0, Topics(w, m), table.Score(w, m, open[w], 0).Fit);
                }
            }
        }

        var (pairs, keptPairs, topics, fit) = (0, 0, 0, 0L);
        var mentorOf = network.Solve(new SeededOrder(unchecked(input.Seed + round)));
        for (var w = 0; w < Women; w++)
        {
            if (mentorOf[w] is var m and >= 0)
            {
                pairs++;
                keptPairs += kept.Contains((w, m)) ? 1 : 0;
                topics += Topics(w, m);
                fit += table.Score(w, m, open[w], 0).Fit;
                further[w].Add(new(m, round, false, open[w]));
                taken[m]++;
            }
        }

        losses[round] = Losses(network);
        return new MatchFlow(pairs, keptPairs, topics, fit, network.LoadCost);

        int Topics(int w, int m) => int.PopCount(table.Covered(w, m, open[w]));
    }

    private bool MayBeFurther(int w, int m, int open) =>
        table.Legal(w, m) && main[w] != m && !further[w].Exists(f => f.Mentor == m) && table.Covered(w, m, open) != 0;

    private static (int, int, long)[]? Losses(MatchNetwork network) =>
        network.Mentors <= Matching.MostMentorsForLoss ? network.Losses() : null;

    private HashSet<(int, int)> Kept(MatchRole role) =>
        [.. input.Previous.Where(p => p.Role == role).Select(p => (table.Woman(p.WomanId) ?? -1, table.Mentor(p.MentorId) ?? -1))];

    /// <summary>Topics no mentor of hers covers so far, as bits.</summary>
    private int Open(int w)
    {
        var open = table.AllTopics(w);
        if (main[w] >= 0)
        {
            open &= ~table.Covered(w, main[w], open);
        }

        return further[w].Aggregate(open, (left, f) => left & ~table.Covered(w, f.Mentor, left));
    }

    private MatchUnmatched[] Unmatched()
    {
        int[] without = [.. Enumerable.Range(0, Women).Where(w => main[w] < 0)];
        if (without.Length == 0)
        {
            return [];
        }

        // Mentors with a place, or with a woman who can move on to such a mentor, and so on: a place can be made there.
        var free = Free;
        bool[] opens = [.. free.Select(f => f > 0)];
        var movable = Enumerable.Range(0, Women).Where(w => main[w] >= 0 && !mainPinned[w]).ToLookup(w => main[w]);
        var queue = new Queue<int>(Enumerable.Range(0, opens.Length).Where(m => opens[m]));
        while (queue.TryDequeue(out var reached))
        {
            foreach (var women in movable)
            {
                if (!opens[women.Key] && women.Any(w => MayBeMain(w, reached)))
                {
                    opens[women.Key] = true;
                    queue.Enqueue(women.Key);
                }
            }
        }

        return [.. without.Select(w => MatchWhy.Of(table, w, opens, [.. further[w].Select(f => f.Mentor)], null))];
    }

    private IEnumerable<MatchPair> Pairs(int w)
    {
        if (main[w] >= 0)
        {
            var loss = losses[0]?[w];
            yield return MatchPairs.Of(
                table, w, main[w], new MatchPairs.Place(MatchRole.Main, 0, mainPinned[w]), table.AllTopics(w), taken, m => MayBeMain(w, m),
                loss is { } l && !mainPinned[w] ? new MatchLoss(l.RankOne, l.RankTwo, 0, l.Points) : null);
        }

        foreach (var f in further[w])
        {
            var loss = losses[f.Round]?[w];
            yield return MatchPairs.Of(
                table, w, f.Mentor, new MatchPairs.Place(MatchRole.Further, f.Round, f.Pinned), f.Open, taken, m => MayBeFurther(w, m, f.Open),
                loss is { } l && !f.Pinned ? new MatchLoss(0, l.RankOne, l.RankTwo, l.Points) : null);
        }
    }

    private sealed record Further(int Mentor, int Round, bool Pinned, int Open);
}
