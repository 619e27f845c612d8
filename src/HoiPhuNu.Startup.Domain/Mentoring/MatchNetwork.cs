using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>
/// One flow of the matching: each woman gets at most one of the mentors offered to her, no mentor more women than she has
/// places, and the sum of the values of the pairs less the cost of the places is as high as can be. A value has three ranks,
/// compared in order: the sum of the first, then of the second, then the points.
/// </summary>
/// <remarks>
/// Network: source → woman (1) → mentor (1, what the pair lacks to the best value) → sink (the k-th place costs more than the
/// one before); a woman who stays without goes straight to the sink. The ranks become one whole number: a unit of a higher
/// rank outweighs everything the lower ones can add up to, twice over, so that differences can be taken apart again.
/// </remarks>
internal sealed class MatchNetwork
{
    private const long Unreachable = long.MaxValue;

    private readonly int[] before;
    private readonly int[] free;
    private readonly int loadWeight;
    private readonly List<Offer>[] offers;
    private readonly int[] mentorOf;
    private readonly int[] taken;
    private long first;
    private long second;

    /// <param name="before">Women each mentor has already.</param>
    /// <param name="free">Places each mentor has left.</param>
    /// <param name="loadWeight">Points the k-th woman of a mentor costs for each of the k - 1 before her.</param>
    public MatchNetwork(int women, int[] before, int[] free, int loadWeight)
    {
        (this.before, this.free, this.loadWeight) = (before, free, loadWeight);
        offers = [.. Enumerable.Range(0, women).Select(_ => new List<Offer>())];
        mentorOf = new int[women];
        taken = new int[before.Length];
    }

    /// <summary>The pair may be made. Zero or more in every rank, and something in one of the first two: any pair is better than none.</summary>
    public void Add(int woman, int mentor, int rankOne, int rankTwo, int points)
    {
        if (free[mentor] > 0)
        {
            offers[woman].Add(new Offer(mentor, rankOne, rankTwo, points));
        }
    }

    /// <summary>The mentor of each woman, -1 for none. Once only.</summary>
    public int[] Solve(SeededOrder order)
    {
        Array.Fill(mentorOf, -1);
        var women = order.Shuffle(Enumerable.Range(0, offers.Length).Where(w => offers[w].Count > 0));
        var mentors = order.Shuffle(Enumerable.Range(0, before.Length));
        var most = women.Length == 0 ? 0 : SetRanks(women);
        var (source, sink) = (0, 1);
        var mentorNode = new int[mentors.Length];
        for (var i = 0; i < mentors.Length; i++)
        {
            mentorNode[mentors[i]] = 2 + women.Length + i;
        }

        var nodes = 2 + women.Length + mentors.Length;
        var flow = new MinCostFlow(nodes, Math.Max(MinCostFlow.MaxCost, most));
        var pairs = new List<(int Woman, int Mentor, int Edge)>();
        for (var i = 0; i < women.Length; i++)
        {
            var woman = women[i];
            flow.AddEdge(source, 2 + i, 1, 0);
            foreach (var offer in order.Shuffle(offers[woman]))
            {
                pairs.Add((woman, offer.Mentor, flow.AddEdge(2 + i, mentorNode[offer.Mentor], 1, most - Value(offer))));
            }

            flow.AddEdge(2 + i, sink, 1, most);
        }

        foreach (var mentor in mentors)
        {
            for (var k = 0; k < Math.Min(free[mentor], women.Length); k++)
            {
                flow.AddEdge(mentorNode[mentor], sink, 1, PlaceCost(mentor, k));
            }
        }

        flow.Solve(source, sink);
        foreach (var (woman, mentor, edge) in pairs)
        {
            if (flow.FlowOn(edge) > 0)
            {
                mentorOf[woman] = mentor;
                taken[mentor]++;
            }
        }

        return mentorOf;
    }

    public int Mentors => before.Length;

    /// <summary>What the places taken cost in all.</summary>
    public long LoadCost => Enumerable.Range(0, taken.Length).Sum(m => Enumerable.Range(0, taken[m]).Sum(k => PlaceCost(m, k)));

    /// <summary>
    /// For each woman with a mentor, what the flow loses when exactly this pair is forbidden. Her place is then refilled and
    /// she finds another along the cheapest chain of moves that ends at her old mentor, so all losses follow from the
    /// cheapest chains between mentors: O(mentors³) for all pairs at once, and no second flow.
    /// </summary>
    public (int RankOne, int RankTwo, long Points)[] Losses()
    {
        // Node `size - 1` stands for "no mentor, or a place more": the sink.
        var size = before.Length + 1;
        var outside = size - 1;
        var chain = new long[size * size];
        Array.Fill(chain, Unreachable);
        for (var m = 0; m < outside; m++)
        {
            chain[(m * size) + m] = 0;
            if (taken[m] < free[m])
            {
                Shorten(m, outside, PlaceCost(m, taken[m]));
            }

            if (taken[m] > 0)
            {
                Shorten(outside, m, -PlaceCost(m, taken[m] - 1));
            }
        }

        chain[(outside * size) + outside] = 0;
        for (var w = 0; w < offers.Length; w++)
        {
            var (at, has) = (mentorOf[w] < 0 ? outside : mentorOf[w], Held(w));
            if (at != outside)
            {
                Shorten(at, outside, has);
            }

            foreach (var offer in offers[w])
            {
                if (offer.Mentor != at)
                {
                    Shorten(at, offer.Mentor, has - Value(offer));
                }
            }
        }

        for (var via = 0; via < size; via++)
        {
            var onward = chain.AsSpan(via * size, size);
            for (var from = 0; from < size; from++)
            {
                var there = chain[(from * size) + via];
                if (there == Unreachable || from == via)
                {
                    continue;
                }

                var row = chain.AsSpan(from * size, size);
                for (var i = 0; i < row.Length; i++)
                {
                    if (onward[i] != Unreachable && there + onward[i] < row[i])
                    {
                        row[i] = there + onward[i];
                    }
                }
            }
        }

        var losses = new (int, int, long)[offers.Length];
        for (var w = 0; w < offers.Length; w++)
        {
            if (mentorOf[w] is var at and >= 0)
            {
                var has = Held(w);
                var least = has + chain[(outside * size) + at];
                foreach (var offer in offers[w])
                {
                    if (offer.Mentor != at && chain[(offer.Mentor * size) + at] is var back && back != Unreachable)
                    {
                        least = Math.Min(least, has - Value(offer) + back);
                    }
                }

                losses[w] = Apart(least);
            }
        }

        return losses;

        void Shorten(int from, int to, long cost) => chain[(from * size) + to] = Math.Min(chain[(from * size) + to], cost);
    }

    private long Held(int woman) => mentorOf[woman] < 0 ? 0 : Value(offers[woman].Find(o => o.Mentor == mentorOf[woman]));

    private long Value(Offer offer) => (offer.RankOne * first) + (offer.RankTwo * second) + offer.Points;

    private long PlaceCost(int mentor, int place) => (long)loadWeight * (before[mentor] + place);

    /// <summary>The value of one unit of each rank; returns the highest value a pair can have.</summary>
    private long SetRanks(int[] women)
    {
        var placeCost = Enumerable.Range(0, before.Length).Max(m => free[m] == 0 ? 0 : PlaceCost(m, Math.Min(free[m], women.Length) - 1));
        var points = women.Sum(w => offers[w].Max(o => (long)o.Points)) + (women.Length * placeCost);
        var twos = women.Sum(w => offers[w].Max(o => (long)o.RankTwo));
        second = (2 * points) + 1;
        first = ((2 * twos) + 1) * second;
        return offers.Max(o => o.Count == 0 ? 0 : o.Max(Value));
    }

    private (int RankOne, int RankTwo, long Points) Apart(long difference)
    {
        var one = Nearest(difference, first);
        difference -= one * first;
        var two = Nearest(difference, second);
        return ((int)one, (int)two, difference - (two * second));

        // Rounded to the nearest: what is left lies between minus and plus half a unit.
        static long Nearest(long value, long unit) => value < 0 ? -((-value + (unit / 2)) / unit) : (value + (unit / 2)) / unit;
    }

    private readonly record struct Offer(int Mentor, int RankOne, int RankTwo, int Points);
}
