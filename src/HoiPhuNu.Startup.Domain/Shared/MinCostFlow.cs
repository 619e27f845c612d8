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
    private readonly List<Edge> added = [];

    // Once solving begins: edges and their ways back by the node they leave, each node's in order of adding. Walking over a node's
    // edges then walks over memory, which is where the time goes.
    private int[] first = [];
    private int[] to = [];
    private int[] back = [];
    private long[] cost = [];
    private long[] residual = [];
    private int[] position = [];
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

        added.Add(new(from, target, capacity, unitCost));
        return added.Count - 1;
    }

    /// <summary>Units on the edge after <see cref="Solve"/>.</summary>
    public long FlowOn(int edge)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(edge);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(edge, added.Count);
        return solved ? residual[back[position[edge]]] : 0;
    }

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
        LayOut();
        var potential = FirstPotentials(source);
        var distance = new long[nodes];
        var level = new int[nodes];
        var next = new int[nodes];
        var queue = new Heap();
        long flow = 0, total = 0;
        while (flow < limit && Dijkstra(source, sink, potential, distance, queue))
        {
            // The search stops at the sink; what is farther (or out of reach) moves by the sink's distance, which keeps reduced costs positive.
            for (var v = 0; v < nodes; v++)
            {
                potential[v] += Math.Min(distance[v], distance[sink]);
            }

            var pathCost = potential[sink] - potential[source];
            while (flow < limit && Levels(source, sink, potential, level))
            {
                first.AsSpan(0, nodes).CopyTo(next);
                while (flow < limit && Push(source, sink, limit - flow, potential, level, next) is var sent and > 0)
                {
                    flow += sent;
                    total = checked(total + checked(sent * pathCost));
                }
            }
        }

        return (flow, total);
    }

    private void LayOut()
    {
        first = new int[nodes + 1];
        foreach (var edge in added)
        {
            first[edge.From + 1]++;
            first[edge.To + 1]++;
        }

        for (var v = 0; v < nodes; v++)
        {
            first[v + 1] += first[v];
        }

        var places = 2 * added.Count;
        (to, back, cost, residual, position) = (new int[places], new int[places], new long[places], new long[places], new int[added.Count]);
        var next = first.AsSpan(0, nodes).ToArray();
        for (var i = 0; i < added.Count; i++)
        {
            var edge = added[i];
            var (there, backward) = (next[edge.From]++, next[edge.To]++);
            position[i] = there;
            (to[there], back[there], cost[there], residual[there]) = (edge.To, backward, edge.Cost, edge.Capacity);
            (to[backward], back[backward], cost[backward]) = (edge.From, there, -edge.Cost);
        }
    }

    /// <summary>Shortest distances from the source by Bellman-Ford with a queue; all zero (and free) without negative costs.</summary>
    private long[] FirstPotentials(int source)
    {
        var distance = new long[nodes];
        if (added.TrueForAll(e => e.Cost >= 0 || e.Capacity == 0))
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
            for (var e = first[v]; e < first[v + 1]; e++)
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

    private bool Dijkstra(int source, int sink, long[] potential, long[] distance, Heap queue)
    {
        Array.Fill(distance, Unreached);
        distance[source] = 0;
        queue.Clear();
        queue.Add(0, source);
        while (queue.Take(out var at, out var v))
        {
            if (v == sink)
            {
                return true;
            }

            if (at > distance[v])
            {
                continue;
            }

            var reach = at + potential[v];
            for (var e = first[v]; e < first[v + 1]; e++)
            {
                if (residual[e] == 0)
                {
                    continue;
                }

                var w = to[e];
                var through = reach + cost[e] - potential[w];
                if (through < distance[w] && through <= distance[sink])
                {
                    distance[w] = through;
                    queue.Add(through, w);
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
            for (var e = first[v]; e < first[v + 1]; e++)
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
            for (; next[v] < first[v + 1]; next[v]++)
            {
                var e = next[v];
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
            v = to[back[path.Pop()]];
            next[v]++;
        }

        var amount = path.Min(e => residual[e]);
        amount = Math.Min(amount, most);
        foreach (var e in path)
        {
            residual[e] -= amount;
            residual[back[e]] += amount;
        }

        return amount;
    }

    private readonly record struct Edge(int From, int To, long Capacity, long Cost);

    /// <summary>
    /// Nodes by distance, four children each. Which of two equally near nodes comes first does not matter: distances are the
    /// same either way, and flow follows distances only.
    /// </summary>
    private sealed class Heap
    {
        private long[] keys = new long[64];
        private int[] nodes = new int[64];
        private int count;

        public void Clear() => count = 0;

        public void Add(long key, int node)
        {
            if (count == keys.Length)
            {
                Array.Resize(ref keys, 2 * count);
                Array.Resize(ref nodes, 2 * count);
            }

            var i = count++;
            while (i > 0 && (i - 1) / 4 is var parent && keys[parent] > key)
            {
                (keys[i], nodes[i]) = (keys[parent], nodes[parent]);
                i = parent;
            }

            (keys[i], nodes[i]) = (key, node);
        }

        public bool Take(out long key, out int node)
        {
            if (count == 0)
            {
                (key, node) = (0, 0);
                return false;
            }

            (key, node) = (keys[0], nodes[0]);
            var (last, lastNode) = (keys[--count], nodes[count]);
            var i = 0;
            while ((4 * i) + 1 is var least && least < count)
            {
                for (var child = least + 1; child < Math.Min((4 * i) + 5, count); child++)
                {
                    least = keys[child] < keys[least] ? child : least;
                }

                if (keys[least] >= last)
                {
                    break;
                }

                (keys[i], nodes[i]) = (keys[least], nodes[least]);
                i = least;
            }

            (keys[i], nodes[i]) = (last, lastNode);
            return true;
        }
    }
}
