namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>
/// Minimum-cost maximum flow with whole-number capacities and costs: the one engine behind spreading entries over judges and
/// matching mentors. Exact (no floating point) and deterministic: the same calls in the same order give the same flow, and
/// among equally cheap flows edges added earlier are tried first, so a caller breaks ties by the order it adds them in.
/// </summary>
/// <remarks>
/// Primal-dual: a Dijkstra over costs reduced by potentials finds the next cheapest distance, then a blocking flow (Dinic)
/// sends everything that goes at that distance. With V nodes, E edges and D different path costs that occur:
/// O(D · (E log V + blocking flows)), a blocking flow being O(V·E) at worst and close to O(E) on bipartite unit edges.
/// Memory O(V + E). Costs may be negative as long as no cycle of negative total cost can be reached from the source.
/// </remarks>
public sealed class MinCostFlow
{
    /// <summary>Largest absolute cost of one edge; keeps every path and potential inside 64 bits for up to two million nodes.</summary>
    public const long MaxCost = 1L << 40;

    private const long Unreached = long.MaxValue;

    private readonly int nodes;
    private readonly long mostCost;
    private readonly List<int> to = [];
    private readonly List<long> residual = [];
    private readonly List<long> cost = [];
    private readonly List<int>[] leaving;
    private bool solved;

    /// <param name="nodes">Nodes are numbered 0 to nodes - 1.</param>
    /// <param name="mostCost">Largest absolute cost of one edge: more than <see cref="MaxCost"/> where there are fewer nodes, as
    /// long as cost times nodes stays below 2^61.</param>
    public MinCostFlow(int nodes, long mostCost = MaxCost)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(nodes, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(nodes, 2_000_000);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mostCost, Math.Max(MaxCost, (1L << 61) / nodes));
        this.nodes = nodes;
        this.mostCost = mostCost;
        leaving = new List<int>[nodes];
        for (var i = 0; i < nodes; i++)
        {
            leaving[i] = [];
        }
    }

    /// <summary>Adds a directed edge and returns its number for <see cref="FlowOn"/>: 0, 1, 2, ... in order of adding.</summary>
    /// <param name="capacity">Zero or more.</param>
    /// <param name="unitCost">Per unit of flow, at most <see cref="MaxCost"/> either way, unless the constructor was told more.</param>
    public int AddEdge(int from, int target, long capacity, long unitCost)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(from, nodes);
        ArgumentOutOfRangeException.ThrowIfNegative(target);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(target, nodes);
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(unitCost, mostCost);
        ArgumentOutOfRangeException.ThrowIfLessThan(unitCost, -mostCost);
        if (solved)
        {
            throw new InvalidOperationException("The flow is solved; edges come before.");
        }

        // An edge and its way back are neighbours: e and e ^ 1.
        leaving[from].Add(to.Count);
        to.Add(target);
        residual.Add(capacity);
        cost.Add(unitCost);
        leaving[target].Add(to.Count);
        to.Add(from);
        residual.Add(0);
        cost.Add(-unitCost);
        return (to.Count / 2) - 1;
    }

    /// <summary>Units on the edge after <see cref="Solve"/>.</summary>
    public long FlowOn(int edge) => residual[(edge * 2) + 1];

    /// <summary>Sends as much as possible (at most <paramref name="limit"/>) from source to sink as cheaply as possible. Once only.</summary>
    /// <returns>The amount sent and its total cost, the least any flow of that amount can have.</returns>
    /// <exception cref="InvalidOperationException">A cycle of negative cost can be reached from the source.</exception>
    public (long Flow, long Cost) Solve(int source, int sink, long limit = long.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        ArgumentOutOfRangeException.ThrowIfEqual(source, sink);
        if (solved)
        {
            throw new InvalidOperationException("The flow is solved already.");
        }

        solved = true;
        var potential = FirstPotentials(source);
        var distance = new long[nodes];
        var level = new int[nodes];
        var next = new int[nodes];
        long flow = 0, total = 0;
        while (flow < limit && Dijkstra(source, sink, potential, distance))
        {
            // The search stops at the sink; what is farther (or out of reach) moves by the sink's distance, which keeps reduced costs positive.
            for (var v = 0; v < nodes; v++)
            {
                potential[v] += Math.Min(distance[v], distance[sink]);
            }

            var pathCost = potential[sink] - potential[source];
            while (flow < limit && Levels(source, sink, potential, level))
            {
                Array.Clear(next);
                while (flow < limit && Push(source, sink, limit - flow, potential, level, next) is var sent and > 0)
                {
                    flow += sent;
                    total = checked(total + checked(sent * pathCost));
                }
            }
        }

        return (flow, total);
    }

    /// <summary>Shortest distances from the source by Bellman-Ford with a queue; all zero (and free) without negative costs.</summary>
    private long[] FirstPotentials(int source)
    {
        var distance = new long[nodes];
        if (!cost.Where((c, e) => c < 0 && residual[e] > 0).Any())
        {
            return distance;
        }

        Array.Fill(distance, Unreached);
        var edges = new int[nodes];
        var queued = new bool[nodes];
        var queue = new Queue<int>();
        distance[source] = 0;
        queue.Enqueue(source);
        while (queue.TryDequeue(out var v))
        {
            queued[v] = false;
            foreach (var e in leaving[v])
            {
                var w = to[e];
                if (residual[e] == 0 || (distance[w] != Unreached && distance[w] <= distance[v] + cost[e]))
                {
                    continue;
                }

                distance[w] = distance[v] + cost[e];
                edges[w] = edges[v] + 1;
                if (edges[w] >= nodes)
                {
                    throw new InvalidOperationException("There is a cycle of negative cost; no cheapest flow exists by paths alone.");
                }

                if (!queued[w])
                {
                    queued[w] = true;
                    queue.Enqueue(w);
                }
            }
        }

        // What the source does not reach now, no later flow makes reachable.
        for (var v = 0; v < nodes; v++)
        {
            distance[v] = distance[v] == Unreached ? 0 : distance[v];
        }

        return distance;
    }

    private bool Dijkstra(int source, int sink, long[] potential, long[] distance)
    {
        Array.Fill(distance, Unreached);
        distance[source] = 0;
        var queue = new PriorityQueue<int, (long Distance, int Node)>();
        queue.Enqueue(source, (0, source));
        while (queue.TryDequeue(out var v, out var at))
        {
            if (v == sink)
            {
                return true;
            }

            if (at.Distance > distance[v])
            {
                continue;
            }

            foreach (var e in leaving[v])
            {
                if (residual[e] == 0)
                {
                    continue;
                }

                var w = to[e];
                var through = distance[v] + cost[e] + potential[v] - potential[w];
                if (through < distance[w] && through <= distance[sink])
                {
                    distance[w] = through;
                    queue.Enqueue(w, (through, w));
                }
            }
        }

        return false;
    }

    /// <summary>Breadth-first levels over edges on cheapest paths; false when the sink is cut off at this cost.</summary>
    private bool Levels(int source, int sink, long[] potential, int[] level)
    {
        Array.Fill(level, -1);
        level[source] = 0;
        var queue = new Queue<int>();
        queue.Enqueue(source);
        while (queue.TryDequeue(out var v))
        {
            foreach (var e in leaving[v])
            {
                var w = to[e];
                if (residual[e] > 0 && level[w] < 0 && cost[e] + potential[v] - potential[w] == 0)
                {
                    level[w] = level[v] + 1;
                    queue.Enqueue(w);
                }
            }
        }

        return level[sink] >= 0;
    }

    /// <summary>One path along the levels, without recursion (paths may be as long as there are nodes).</summary>
    private long Push(int source, int sink, long most, long[] potential, int[] level, int[] next)
    {
        var path = new Stack<int>();
        var v = source;
        while (v != sink)
        {
            var advanced = false;
            for (; next[v] < leaving[v].Count; next[v]++)
            {
                var e = leaving[v][next[v]];
                var w = to[e];
                if (residual[e] > 0 && level[w] == level[v] + 1 && cost[e] + potential[v] - potential[w] == 0)
                {
                    path.Push(e);
                    v = w;
                    advanced = true;
                    break;
                }
            }

            if (advanced)
            {
                continue;
            }

            if (path.Count == 0)
            {
                return 0;
            }

            // A dead end: step back and never enter it again in this phase.
            v = to[path.Pop() ^ 1];
            next[v]++;
        }

        var amount = path.Min(e => residual[e]);
        amount = Math.Min(amount, most);
        foreach (var e in path)
        {
            residual[e] -= amount;
            residual[e ^ 1] += amount;
        }

        return amount;
    }
}
