using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

/// <summary>
/// docs/mentoring-matching.md written down a second time, in the plainest way, by trying everything. Shares no code with
/// <see cref="Matching"/>. Each check returns what is wrong, or null.
/// </summary>
internal sealed class MatchReference(MatchInput input, MatchResult result)
{
    private readonly Dictionary<Guid, MatchMentor> mentors = input.Mentors.ToDictionary(m => m.Id);
    private readonly Dictionary<Guid, MatchWoman> women = input.Women.ToDictionary(w => w.Id);

    // ---- what pairs are worth ----

    /// <summary>Everything the hard rules of pairs say, places aside.</summary>
    public static HashSet<MatchReason> Against(MatchInput input, MatchWoman w, MatchMentor m)
    {
        var reasons = new HashSet<MatchReason>();
        if (!w.Languages.Intersect(m.Languages).Any())
        {
            reasons.Add(new(MatchReasonKind.Language));
        }

        if (!w.Ways.Intersect(m.Ways).Any())
        {
            reasons.Add(new(MatchReasonKind.Way));
        }

        if (w.WomenOnly && !m.IsWoman)
        {
            reasons.Add(new(MatchReasonKind.WomenOnly));
        }

        if (m.Paused)
        {
            reasons.Add(new(MatchReasonKind.Paused, m.Id));
        }

        if (w.BannedMentorIds.Contains(m.Id))
        {
            reasons.Add(new(MatchReasonKind.Banned, m.Id));
        }

        reasons.UnionWith(input.Conflicts
            .Where(c => c.WomanId == w.Id && c.MentorId == m.Id && c.Kind != MatchConflictKind.HelpedToWrite)
            .Select(c => new MatchReason(MatchReasonKind.Conflict, m.Id, c.Kind)));
        return reasons;
    }

    public static int Fit(MatchInput input, MatchWoman w, MatchMentor m, IReadOnlyCollection<Guid> open)
    {
        var weights = input.Weights;
        int[] position = [5, 4, 3, 2, 1];
        var fit = 0;
        for (var i = 0; i < w.TopicIds.Count; i++)
        {
            if (open.Contains(w.TopicIds[i]))
            {
                fit += weights.Topics * position[i] * m.Skills.Where(s => s.TopicId == w.TopicIds[i]).Sum(s => s.Level);
            }
        }

        fit += w.Sector is not null && m.Sectors.Contains(w.Sector) ? weights.Sector : 0;
        fit += w.ProvinceId is not null && m.ProvinceIds.Contains(w.ProvinceId.Value) ? weights.Province : 0;
        return fit + (w.ExistingMentorIds.Contains(m.Id) ? weights.Keep : 0);
    }

    private static int Covers(MatchMentor m, IReadOnlyCollection<Guid> open) => m.Skills.Count(s => open.Contains(s.TopicId));

    private bool Legal(MatchWoman w, MatchMentor m) => Against(input, w, m).Count == 0;

    private bool WasBefore(Guid woman, Guid mentor, MatchRole role) => input.Previous.Contains(new(woman, mentor, role));

    private MatchPair[] Of(int round) => [.. result.Pairs.Where(p => !p.Pinned && p.Round == round)];

    private MatchPair[] Pinned => [.. result.Pairs.Where(p => p.Pinned)];

    private MatchPair? MainOf(Guid woman) => result.Pairs.SingleOrDefault(p => p.WomanId == woman && p.Role == MatchRole.Main);

    private int Load(Guid mentor, IEnumerable<MatchPair> pairs) => mentors[mentor].Load + pairs.Count(p => p.MentorId == mentor);

    // ---- one flow as offers, and the best of all assignments ----

    private sealed record Offer(Guid Mentor, int One, int Two, int Points);

    private sealed record Flow(Dictionary<Guid, Offer[]> Offers, Dictionary<Guid, int> Before);

    private Flow MainFlow()
    {
        var pinned = Pinned;
        return new(
            input.Women
                .Where(w => !pinned.Any(p => p.WomanId == w.Id && p.Role == MatchRole.Main))
                .ToDictionary(w => w.Id, w => input.Mentors
                    .Where(m => Legal(w, m) && !pinned.Any(p => p.WomanId == w.Id && p.MentorId == m.Id))
                    .Select(m => new Offer(m.Id, 1, WasBefore(w.Id, m.Id, MatchRole.Main) ? 1 : 0, Fit(input, w, m, w.TopicIds)))
                    .ToArray()),
            mentors.Keys.ToDictionary(m => m, m => Load(m, pinned)));
    }

    private List<Guid> OpenBefore(MatchWoman w, int round)
    {
        var hers = result.Pairs.Where(p => p.WomanId == w.Id && (p.Pinned || p.Round < round)).Select(p => mentors[p.MentorId]).ToArray();
        return [.. w.TopicIds.Where(t => !hers.Any(m => m.Skills.Any(s => s.TopicId == t)))];
    }

    private Flow FurtherFlow(int round)
    {
        var placed = result.Pairs.Where(p => p.Pinned || p.Round < round).ToArray();
        return new(
            input.Women
                .Where(w => MainOf(w.Id) is not null && placed.Count(p => p.WomanId == w.Id && p.Role == MatchRole.Further) < 2)
                .ToDictionary(w => w.Id, w => input.Mentors
                    .Where(m => Legal(w, m) && !placed.Any(p => p.WomanId == w.Id && p.MentorId == m.Id))
                    .Select(m => (Mentor: m, Topics: Covers(m, OpenBefore(w, round))))
                    .Where(x => x.Topics > 0)
                    .Select(x => new Offer(
                        x.Mentor.Id, WasBefore(w.Id, x.Mentor.Id, MatchRole.Further) ? 1 : 0, x.Topics, Fit(input, w, x.Mentor, OpenBefore(w, round))))
                    .ToArray()),
            mentors.Keys.ToDictionary(m => m, m => Load(m, placed)));
    }

    private (int One, int Two, long Points) TryEverything(Flow flow, MatchPair? forbidden = null)
    {
        var order = flow.Offers.ToArray();
        var taken = new Dictionary<Guid, int>(flow.Before);
        (int, int, long) best = (int.MinValue, 0, 0);
        Try(0, (0, 0, 0L));
        return best;

        void Try(int at, (int One, int Two, long Points) sum)
        {
            if (at == order.Length)
            {
                best = sum.CompareTo(best) > 0 ? sum : best;
                return;
            }

            Try(at + 1, sum);
            var (woman, offers) = order[at];
            foreach (var o in offers)
            {
                if (taken[o.Mentor] < mentors[o.Mentor].Capacity && !(forbidden?.WomanId == woman && forbidden.MentorId == o.Mentor))
                {
                    var cost = (long)input.Weights.Load * taken[o.Mentor]++;
                    Try(at + 1, (sum.One + o.One, sum.Two + o.Two, sum.Points + o.Points - cost));
                    taken[o.Mentor]--;
                }
            }
        }
    }

    /// <summary>What the pairs of a flow are worth; null when one of them was not allowed in it.</summary>
    private (int One, int Two, long Points)? Reached(Flow flow, MatchPair[] pairs)
    {
        var taken = new Dictionary<Guid, int>(flow.Before);
        (int One, int Two, long Points) sum = (0, 0, 0);
        foreach (var pair in pairs)
        {
            if (!flow.Offers.TryGetValue(pair.WomanId, out var offers) || Array.Find(offers, o => o.Mentor == pair.MentorId) is not { } offer
                || pairs.Count(p => p.WomanId == pair.WomanId) > 1 || taken[pair.MentorId] >= mentors[pair.MentorId].Capacity)
            {
                return null;
            }

            sum = (sum.One + offer.One, sum.Two + offer.Two, sum.Points + offer.Points - ((long)input.Weights.Load * taken[pair.MentorId]++));
        }

        return sum;
    }

    private Flow FlowOf(int round) => round == 0 ? MainFlow() : FurtherFlow(round);

    // ---- checks ----

    /// <summary>The rules no proposal may break, whatever it is worth.</summary>
    public string? HardRules()
    {
        foreach (var pair in result.Pairs)
        {
            var (w, m) = (women[pair.WomanId], mentors[pair.MentorId]);
            if (!Legal(w, m))
            {
                return $"{pair.Assignment} breaks {string.Join(", ", Against(input, w, m))}";
            }

            if (pair.HelpedToWrite != input.Conflicts.Contains(new(w.Id, m.Id, MatchConflictKind.HelpedToWrite)))
            {
                return $"{pair.Assignment}: help is not shown";
            }
        }

        if (result.Pairs.Any(p => Load(p.MentorId, result.Pairs) > mentors[p.MentorId].Capacity))
        {
            return "a mentor has more women than places";
        }

        if (result.Pairs.DistinctBy(p => (p.WomanId, p.MentorId)).Count() != result.Pairs.Count)
        {
            return "a pair stands twice";
        }

        if (result.Pairs.GroupBy(p => p.WomanId).Any(g => g.Count(p => p.Role == MatchRole.Main) > 1 || g.Count(p => p.Role == MatchRole.Further) > 2))
        {
            return "a woman has too many mentors";
        }

        return result.Loads.All(l => l.Total == Load(l.MentorId, result.Pairs)) && result.Loads.Count == mentors.Count ? null : "loads are told wrong";
    }

    /// <summary>Every pin is a pair or refused, for a reason that holds.</summary>
    public string? Pins()
    {
        var pins = input.Women.SelectMany(w => w.PinnedFurtherIds.Distinct()
            .Select(m => new MatchAssignment(w.Id, m, MatchRole.Further))
            .Concat(w.PinnedMainId is { } id ? [new MatchAssignment(w.Id, id, MatchRole.Main)] : [])).ToHashSet();
        var made = Pinned.Select(p => p.Assignment).ToHashSet();
        if (!pins.SetEquals(made.Concat(result.RefusedPins.Select(r => r.Pin))) || pins.Count != made.Count + result.RefusedPins.Count)
        {
            return "pins are lost or invented";
        }

        foreach (var (pin, reasons) in result.RefusedPins)
        {
            var expected = new HashSet<MatchReason>();
            if (!mentors.TryGetValue(pin.MentorId, out var m))
            {
                expected.Add(new(MatchReasonKind.NotInRun, pin.MentorId));
            }
            else
            {
                expected = Against(input, women[pin.WomanId], m);
                if (made.Contains(pin with { Role = MatchRole.Main }) && pin.Role == MatchRole.Further)
                {
                    expected.Add(new(MatchReasonKind.HersAlready, m.Id));
                }

                // Places are given out one by one: a pin refused for want of one may be refused for other things too.
                if (reasons.Any(r => r.Kind == MatchReasonKind.Capacity) && Load(m.Id, Pinned) >= m.Capacity)
                {
                    expected.Add(new(MatchReasonKind.Capacity, m.Id));
                }
            }

            if (reasons.Count == 0 || !expected.SetEquals(reasons))
            {
                return $"{pin} is refused for {string.Join(", ", reasons)}";
            }
        }

        return null;
    }

    /// <summary>Round 0 is the first flow: nothing that could be made is worth more.</summary>
    public string? Best(int round)
    {
        var flow = FlowOf(round);
        var (best, reached) = (TryEverything(flow), Reached(flow, Of(round)));
        var told = round == 0 ? result.Main : result.Further[round - 1];
        var asTold = round == 0 ? (told.Pairs, told.Kept, told.Points) : (told.Kept, told.Topics, told.Points);
        return reached == best && asTold == best ? null : $"round {round}: {best} can be had, {reached} was reached, {asTold} is told";
    }

    /// <summary>No chain of moves improves a flow: the same as <see cref="Best"/>, but quick enough for large runs.</summary>
    public string? NoBetterChain(int round)
    {
        var flow = FlowOf(round);
        var pairs = Of(round);
        if (Reached(flow, pairs) is null)
        {
            return $"round {round} made a pair that was not offered";
        }

        // Nodes: mentors, and outside. An edge is what is lost when a woman moves along it.
        var outside = Guid.Empty;
        var edges = new List<(Guid From, Guid To, Int128 Lost)>();
        foreach (var (woman, offers) in flow.Offers)
        {
            var at = Array.Find(pairs, p => p.WomanId == woman)?.MentorId ?? outside;
            var has = Array.Find(offers, o => o.Mentor == at) is { } held ? Worth(held) : 0;
            edges.Add((at, outside, has));
            edges.AddRange(offers.Where(o => o.Mentor != at).Select(o => (at, o.Mentor, has - Worth(o))));
        }

        foreach (var m in mentors.Values)
        {
            var (before, now) = (flow.Before[m.Id], flow.Before[m.Id] + pairs.Count(p => p.MentorId == m.Id));
            if (now < m.Capacity)
            {
                edges.Add((m.Id, outside, (Int128)input.Weights.Load * now));
            }

            if (now > before)
            {
                edges.Add((outside, m.Id, -(Int128)input.Weights.Load * (now - 1)));
            }
        }

        var distance = mentors.Keys.Append(outside).ToDictionary(n => n, _ => (Int128)0);
        for (var i = 0; i <= distance.Count; i++)
        {
            var changed = false;
            foreach (var (from, to, lost) in edges.Where(e => e.From != e.To))
            {
                if (distance[from] + lost < distance[to])
                {
                    (distance[to], changed) = (distance[from] + lost, true);
                }
            }

            if (!changed)
            {
                return null;
            }
        }

        return $"round {round} could be better";

        static Int128 Worth(Offer o) => (((Int128)o.One * 1_000_000_000_000) + o.Two) * 1_000_000_000_000 + o.Points;
    }

    /// <summary>What forbidding one pair costs its flow.</summary>
    public string? Losses()
    {
        foreach (var pair in result.Pairs.Where(p => !p.Pinned))
        {
            var flow = FlowOf(pair.Round);
            var (best, without) = (TryEverything(flow), TryEverything(flow, pair));
            var (one, two, points) = (best.One - without.One, best.Two - without.Two, best.Points - without.Points);
            var expected = pair.Round == 0 ? new MatchLoss(one, two, 0, points) : new MatchLoss(0, one, two, points);
            if (pair.Loss != expected)
            {
                return $"{pair.Assignment} loses {expected}, {pair.Loss} is told";
            }
        }

        return result.Pairs.Any(p => p.Pinned && p.Loss is not null) ? "a pinned pair has a loss" : null;
    }

    /// <summary>What is written beside a pair, and what is open in the end.</summary>
    public string? Words()
    {
        foreach (var pair in result.Pairs)
        {
            var (w, m) = (women[pair.WomanId], mentors[pair.MentorId]);
            IReadOnlyList<Guid> open = pair.Role == MatchRole.Main ? w.TopicIds : [.. pair.Topics.Select(t => t.TopicId)];
            if (!pair.Pinned && pair.Role == MatchRole.Further && !open.SequenceEqual(OpenBefore(w, pair.Round)))
            {
                return $"{pair.Assignment}: other topics were open";
            }

            var topics = open.Select(t => (t, w.TopicIds.ToList().IndexOf(t) + 1, m.Skills.Where(s => s.TopicId == t).Sum(s => s.Level)));
            if (!topics.SequenceEqual(pair.Topics.Select(t => (t.TopicId, t.Position, t.Level))) || pair.Topics.Sum(t => t.Points) != pair.Score.Topics)
            {
                return $"{pair.Assignment}: topics are told wrong";
            }

            if (pair.Score.Fit != Fit(input, w, m, open) || pair.Score.Load != input.Weights.Load * (Load(m.Id, result.Pairs) - 1))
            {
                return $"{pair.Assignment}: {pair.Score} is not its score";
            }

            if (pair.Existing != w.ExistingMentorIds.Contains(m.Id))
            {
                return $"{pair.Assignment}: existing or not";
            }

            var main = MainOf(w.Id)?.MentorId;
            var others = input.Mentors
                .Where(o => o.Id != m.Id && Legal(w, o) && !result.Pairs.Any(p => p.WomanId == w.Id && p.MentorId == o.Id && p.Role == MatchRole.Further && (p.Pinned || pair.Role == MatchRole.Further)))
                .Where(o => pair.Role == MatchRole.Main || (o.Id != main && Covers(o, open) > 0))
                .ToArray();
            var (best, told) = (others.Select(o => (int?)Fit(input, w, o, open)).Max(), pair.RunnerUp);
            if (best != told?.Fit || (told is { } r && (pair.Score.Fit - r.Fit != r.Difference || !others.Any(o => o.Id == r.MentorId)
                || r.Full != (Load(r.MentorId, result.Pairs) >= mentors[r.MentorId].Capacity))))
            {
                return $"{pair.Assignment}: the runner-up fits {best}, {told} is told";
            }
        }

        var openInTheEnd = input.Women.OrderBy(w => w.Id).Select(w => (w.Id, Open: OpenBefore(w, 3))).Where(x => x.Open.Count > 0).ToArray();
        return openInTheEnd.Length == result.OpenTopics.Count
            && openInTheEnd.Zip(result.OpenTopics).All(x => x.First.Id == x.Second.WomanId && x.First.Open.SequenceEqual(x.Second.TopicIds))
            ? null
            : "open topics are told wrong";
    }

    /// <summary>Lifting the reasons of an unmatched woman is enough, and no smaller set is.</summary>
    public string? Reasons()
    {
        var without = input.Women.Where(w => MainOf(w.Id) is null).Select(w => w.Id).Order();
        if (!without.SequenceEqual(result.Unmatched.Select(u => u.WomanId)))
        {
            return "unmatched women are told wrong";
        }

        foreach (var told in result.Unmatched)
        {
            var w = women[told.WomanId];
            var walls = input.Mentors.ToDictionary(m => m.Id, m => Walls(w, m));
            if (walls.Count == 0)
            {
                if (told.Reasons.Count > 0 || told.MentorId is not null)
                {
                    return "reasons without a mentor";
                }

                continue;
            }

            MatchReason[] all = [.. walls.Values.SelectMany(r => r).Concat(mentors.Keys.Select(m => new MatchReason(MatchReasonKind.Capacity, m))).Distinct()];
            if (!Enough(w, walls, [.. told.Reasons]))
            {
                return $"{w.Id}: lifting {string.Join(", ", told.Reasons)} is not enough";
            }

            if (told.Reasons.Distinct().Count() != told.Reasons.Count || Subsets(all, told.Reasons.Count - 1).Any(s => Enough(w, walls, s)))
            {
                return $"{w.Id}: less than {string.Join(", ", told.Reasons)} is enough";
            }
        }

        return null;
    }

    private HashSet<MatchReason> Walls(MatchWoman w, MatchMentor m)
    {
        var walls = Against(input, w, m);
        if (Pinned.Any(p => p.WomanId == w.Id && p.MentorId == m.Id))
        {
            walls.Add(new(MatchReasonKind.HersAlready, m.Id));
        }

        return walls;
    }

    /// <summary>With these lifted for her alone, can everybody who has a main mentor keep having one, and she too? Tries everything.</summary>
    private bool Enough(MatchWoman her, Dictionary<Guid, HashSet<MatchReason>> walls, HashSet<MatchReason> lifted)
    {
        var pinned = Pinned;
        var others = Of(0).Select(p => women[p.WomanId]).ToArray();
        foreach (var m in input.Mentors.Where(m => walls[m.Id].IsSubsetOf(lifted)))
        {
            var taken = mentors.Keys.ToDictionary(k => k, k => Load(k, pinned));

            // A place of her own: lifted for her alone, or the one she holds there already.
            if (!lifted.Contains(new(MatchReasonKind.Capacity, m.Id)) && !walls[m.Id].Any(r => r.Kind == MatchReasonKind.HersAlready))
            {
                taken[m.Id]++;
                if (taken[m.Id] > m.Capacity)
                {
                    continue;
                }
            }

            if (Seat(0, taken))
            {
                return true;
            }
        }

        return false;

        bool Seat(int at, Dictionary<Guid, int> taken)
        {
            if (at == others.Length)
            {
                return true;
            }

            foreach (var m in input.Mentors.Where(m => taken[m.Id] < m.Capacity && Walls(others[at], m).Count == 0))
            {
                taken[m.Id]++;
                var seated = Seat(at + 1, taken);
                taken[m.Id]--;
                if (seated)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>All sets of at most so many.</summary>
    private static IEnumerable<HashSet<MatchReason>> Subsets(MatchReason[] all, int most)
    {
        if (most < 0)
        {
            yield break;
        }

        yield return [];
        if (most == 0)
        {
            yield break;
        }

        for (var i = 0; i < all.Length; i++)
        {
            foreach (var rest in Subsets(all[(i + 1)..], most - 1))
            {
                yield return [all[i], .. rest];
            }
        }
    }
}
