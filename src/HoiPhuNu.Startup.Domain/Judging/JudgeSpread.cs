using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>
/// Spreads entries over judges. In this order: never a forbidden pair, kept pairs stay, as many reads as possible in all,
/// what is lacking shared out evenly over the entries (two entries with one read rather than one with two and one with none),
/// and loads as even as possible (least sum of squares). Among equally good plans the seed chooses.
/// </summary>
/// <remarks>
/// A minimum-cost flow: source → entry (the k-th read costs more than the one before), entry → judge (legal pairs), judge →
/// sink (the k-th entry of a judge costs 2k - 1, so the sum is the square of her load). 200 entries and 30 judges take
/// milliseconds, 2,500 entries and 100 judges a few seconds.
/// </remarks>
public static class JudgeSpread
{
    /// <exception cref="ArgumentException">A doubled id, a kept pair twice or for an unknown entry, a negative capacity, or no reads wanted.</exception>
    public static SpreadResult Plan(SpreadInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        RefuseMalformed(input);

        // Sorted first and shuffled by the seed then: the plan depends on what is given, not on the order it is given in.
        var order = new SeededOrder(input.Seed);
        var entries = order.Shuffle(input.EntryIds.Order());
        var judges = order.Shuffle(input.Judges.OrderBy(j => j.Id));
        var kept = input.Kept.ToHashSet();
        var reasons = input.Forbidden.ToLookup(f => new SpreadPair(f.EntryId, f.JudgeId), f => f.Reason);
        var keptReads = input.Kept.ToLookup(p => p.EntryId);
        var keptLoads = judges.ToDictionary(j => j.Id, j => input.Kept.Count(p => p.JudgeId == j.Id));

        var (source, sink) = (0, 1);
        var flow = new MinCostFlow(2 + entries.Length + judges.Length);
        var entryNode = Enumerable.Range(2, entries.Length).ToArray();
        var judgeNode = Enumerable.Range(2 + entries.Length, judges.Length).ToArray();

        // One more read for a poorer entry outweighs any unevenness among judges: squares of loads never add up to more than
        // the square of all reads.
        var mostReads = input.Kept.Count + ((long)entries.Length * Math.Min(input.ReadsPerEntry, judges.Length));
        var entryWeight = 1 + (mostReads * mostReads);
        var pairs = new List<(SpreadPair Pair, int Edge)>();
        for (var e = 0; e < entries.Length; e++)
        {
            var has = keptReads[entries[e]].Count();
            // More reads than judges cannot be had, however many are wanted.
            for (var k = has; k < Math.Min(input.ReadsPerEntry, has + judges.Length); k++)
            {
                flow.AddEdge(source, entryNode[e], 1, entryWeight * (k + 1));
            }

            // Each entry tries the judges in an order of its own, or the same judges would always read together.
            foreach (var j in order.Shuffle(Enumerable.Range(0, judges.Length)))
            {
                var pair = new SpreadPair(entries[e], judges[j].Id);
                if (!kept.Contains(pair) && !reasons.Contains(pair))
                {
                    pairs.Add((pair, flow.AddEdge(entryNode[e], judgeNode[j], 1, 0)));
                }
            }
        }

        for (var j = 0; j < judges.Length; j++)
        {
            var load = keptLoads[judges[j].Id];
            var most = Math.Min(judges[j].Capacity ?? int.MaxValue, (long)load + entries.Length);
            for (long k = load; k < most; k++)
            {
                flow.AddEdge(judgeNode[j], sink, 1, (2 * k) + 1);
            }
        }

        flow.Solve(source, sink);
        SpreadPair[] added = [.. pairs.Where(p => flow.FlowOn(p.Edge) > 0).Select(p => p.Pair).OrderBy(p => p.EntryId).ThenBy(p => p.JudgeId)];
        var addedLoads = added.CountBy(p => p.JudgeId).ToDictionary();
        return new SpreadResult(
            added,
            [.. judges.OrderBy(j => j.Id).Select(j => new SpreadLoad(j.Id, keptLoads[j.Id], addedLoads.GetValueOrDefault(j.Id)))],
            Shortfalls(input, judges, [.. added, .. input.Kept], reasons),
            [.. input.Forbidden.Where(f => kept.Contains(new(f.EntryId, f.JudgeId))).OrderBy(f => f.EntryId).ThenBy(f => f.JudgeId).ThenBy(f => f.Reason, StringComparer.Ordinal)],
            input.Seed);
    }

    private static SpreadShortfall[] Shortfalls(
        SpreadInput input, SpreadJudge[] judges, SpreadPair[] all, ILookup<SpreadPair, string> reasons)
    {
        var readers = all.ToLookup(p => p.EntryId, p => p.JudgeId);
        return
        [
            .. input.EntryIds
                .Order()
                .Where(id => readers[id].Count() < input.ReadsPerEntry)
                .Select(id =>
                {
                    var reading = readers[id].ToHashSet();
                    // A judge who does not read it and whom nothing forbids is full: otherwise she would have got it.
                    SpreadObstacle[] obstacles =
                    [
                        .. judges
                            .Where(j => !reading.Contains(j.Id))
                            .OrderBy(j => j.Id)
                            .Select(j => new SpreadObstacle(j.Id, [.. reasons[new(id, j.Id)].Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])),
                    ];
                    var cause = reading.Count + obstacles.Count(o => o.IsFull) < input.ReadsPerEntry
                        ? SpreadShortfallCause.TooFewLegalJudges
                        : SpreadShortfallCause.LegalJudgesFull;
                    return new SpreadShortfall(id, input.ReadsPerEntry, reading.Count, cause, obstacles);
                }),
        ];
    }

    private static void RefuseMalformed(SpreadInput input)
    {
        Refuse(input.ReadsPerEntry < 1, "An entry wants at least one read.");
        Refuse(input.EntryIds.Distinct().Count() != input.EntryIds.Count, "An entry stands in the list once.");
        Refuse(input.Judges.Select(j => j.Id).Distinct().Count() != input.Judges.Count, "A judge stands on the panel once.");
        Refuse(input.Judges.Any(j => j.Capacity < 0), "A capacity is zero or more.");
        Refuse(input.Kept.Distinct().Count() != input.Kept.Count, "A kept pair stands in the list once.");
        var entries = input.EntryIds.ToHashSet();
        Refuse(input.Kept.Any(p => !entries.Contains(p.EntryId)), "A kept pair belongs to one of the entries.");

        static void Refuse(bool malformed, string why)
        {
            if (malformed)
            {
                throw new ArgumentException(why, nameof(input));
            }
        }
    }
}
