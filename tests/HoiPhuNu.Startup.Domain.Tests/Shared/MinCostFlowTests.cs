using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Shared;

public sealed class MinCostFlowTests
{
    private sealed record Arc(int From, int To, long Capacity, long Cost);

    [Fact]
    public void Small_graphs_agree_with_trying_everything()
    {
        for (var seed = 1; seed <= 3000; seed++)
        {
            var random = new Random(seed);
            var nodes = random.Next(2, 6);
            var arcs = Arcs(random, nodes, random.Next(0, 8), 2, negative: seed % 2 == 0);
            var (flow, graph, edges) = Solve(nodes, arcs);
            var (bestFlow, bestCost) = TryEverything(nodes, arcs);

            Assert.True((bestFlow, bestCost) == flow, $"graph {seed}: ({bestFlow}, {bestCost}) against {flow}");
            CheckFlow(nodes, arcs, graph, edges, flow);
        }
    }

    [Fact]
    public void Larger_graphs_leave_no_way_to_send_more_or_to_pay_less()
    {
        for (var seed = 1; seed <= 200; seed++)
        {
            var random = new Random(seed);
            var nodes = random.Next(10, 60);
            var arcs = Arcs(random, nodes, nodes * random.Next(2, 8), 20, negative: seed % 2 == 0);
            var (flow, graph, edges) = Solve(nodes, arcs);

            CheckFlow(nodes, arcs, graph, edges, flow);
            var rest = arcs.SelectMany((a, i) => new[]
            {
                new Arc(a.From, a.To, a.Capacity - graph.FlowOn(edges[i]), a.Cost),
                new Arc(a.To, a.From, graph.FlowOn(edges[i]), -a.Cost),
            }).Where(a => a.Capacity > 0).ToArray();
            Assert.False(Reaches(nodes, rest), $"graph {seed}: more could be sent");
            Assert.False(HasNegativeCycle(nodes, rest), $"graph {seed}: it could be cheaper");
        }
    }

    [Fact]
    public void A_limit_is_kept_and_the_smaller_flow_is_the_cheapest_of_its_size()
    {
        for (var seed = 1; seed <= 500; seed++)
        {
            var random = new Random(seed);
            var nodes = random.Next(3, 6);
            var arcs = Arcs(random, nodes, random.Next(3, 8), 2, negative: false);
            var most = Solve(nodes, arcs).Flow.Flow;
            for (var limit = 0; limit <= most; limit++)
            {
                Assert.Equal((limit, TryEverything(nodes, arcs, limit).Cost), Solve(nodes, arcs, limit).Flow);
            }
        }
    }

    [Fact]
    public void The_same_calls_give_the_same_flow()
    {
        var arcs = Arcs(new Random(7), 40, 300, 5, negative: false).Select(a => a with { Cost = a.Cost % 2 }).ToArray();
        var (one, two) = (Solve(40, arcs), Solve(40, arcs));
        Assert.Equal(one.Flow, two.Flow);
        Assert.Equal(one.Edges.Select(one.Graph.FlowOn), two.Edges.Select(two.Graph.FlowOn));
    }

    [Fact]
    public void Among_equal_edges_the_earlier_one_carries_the_flow()
    {
        var graph = new MinCostFlow(2);
        var first = graph.AddEdge(0, 1, 1, 5);
        var second = graph.AddEdge(0, 1, 1, 5);
        Assert.Equal((1, 5), graph.Solve(0, 1, 1));
        Assert.Equal((1, 0), (graph.FlowOn(first), graph.FlowOn(second)));
    }

    [Fact]
    public void A_cycle_of_negative_cost_is_refused()
    {
        var graph = new MinCostFlow(3);
        graph.AddEdge(0, 1, 1, 1);
        graph.AddEdge(1, 2, 1, -3);
        graph.AddEdge(2, 1, 1, 2);
        Assert.Throws<InvalidOperationException>(() => graph.Solve(0, 2));

        var harmless = new MinCostFlow(3);
        harmless.AddEdge(0, 1, 1, 1);
        harmless.AddEdge(1, 2, 1, -3);
        harmless.AddEdge(2, 1, 1, 3);
        Assert.Equal((1, -2), harmless.Solve(0, 2));
    }

    [Fact]
    public void A_wrong_call_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MinCostFlow(1));
        var graph = new MinCostFlow(2);
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.AddEdge(0, 2, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.AddEdge(-1, 1, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.AddEdge(0, 1, -1, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.AddEdge(0, 1, 1, MinCostFlow.MaxCost + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => graph.Solve(0, 0));
        graph.AddEdge(0, 1, 3, -MinCostFlow.MaxCost);
        Assert.Equal((3, -3 * MinCostFlow.MaxCost), graph.Solve(0, 1));
        Assert.Throws<InvalidOperationException>(() => graph.Solve(0, 1));
        Assert.Throws<InvalidOperationException>(() => graph.AddEdge(0, 1, 1, 1));
    }

    private static ((long Flow, long Cost) Flow, MinCostFlow Graph, int[] Edges) Solve(int nodes, Arc[] arcs, long limit = long.MaxValue)
    {
        var graph = new MinCostFlow(nodes);
        var edges = arcs.Select(a => graph.AddEdge(a.From, a.To, a.Capacity, a.Cost)).ToArray();
        return (graph.Solve(0, nodes - 1, limit), graph, edges);
    }

    /// <summary>Random arcs; negative costs come from a height per node, so that no cycle is negative.</summary>
    private static Arc[] Arcs(Random random, int nodes, int count, int capacity, bool negative)
    {
        var height = Enumerable.Range(0, nodes).Select(_ => negative ? random.Next(-10, 11) : 0).ToArray();
        return [.. Enumerable.Range(0, count).Select(_ =>
        {
            var from = random.Next(nodes);
            var to = (from + random.Next(1, nodes)) % nodes;
            return new Arc(from, to, random.Next(0, capacity + 1), random.Next(0, 10) + height[from] - height[to]);
        })];
    }

    private static void CheckFlow(int nodes, Arc[] arcs, MinCostFlow graph, int[] edges, (long Flow, long Cost) flow)
    {
        var balance = new long[nodes];
        long cost = 0;
        for (var i = 0; i < arcs.Length; i++)
        {
            var on = graph.FlowOn(edges[i]);
            Assert.InRange(on, 0, arcs[i].Capacity);
            balance[arcs[i].From] -= on;
            balance[arcs[i].To] += on;
            cost += on * arcs[i].Cost;
        }

        Assert.Equal(flow, (balance[nodes - 1], cost));
        Assert.All(balance[1..^1], b => Assert.Equal(0, b));
    }

    private static (long Flow, long Cost) TryEverything(int nodes, Arc[] arcs, long? exactly = null)
    {
        (long Flow, long Cost) best = (0, 0);
        var balance = new long[nodes];
        Try(0, 0);
        return best;

        void Try(int at, long cost)
        {
            if (at == arcs.Length)
            {
                var flow = balance[nodes - 1];
                if (flow < 0 || balance[1..^1].Any(b => b != 0) || (exactly is { } amount && flow != amount))
                {
                    return;
                }

                if (flow > best.Flow || (flow == best.Flow && cost < best.Cost))
                {
                    best = (flow, cost);
                }

                return;
            }

            for (var units = 0; units <= arcs[at].Capacity; units++)
            {
                balance[arcs[at].From] -= units;
                balance[arcs[at].To] += units;
                Try(at + 1, cost + (units * arcs[at].Cost));
                balance[arcs[at].From] += units;
                balance[arcs[at].To] -= units;
            }
        }
    }

    private static bool Reaches(int nodes, Arc[] arcs)
    {
        var seen = new bool[nodes];
        seen[0] = true;
        for (var round = 0; round < nodes; round++)
        {
            foreach (var a in arcs)
            {
                seen[a.To] |= seen[a.From];
            }
        }

        return seen[nodes - 1];
    }

    private static bool HasNegativeCycle(int nodes, Arc[] arcs)
    {
        var distance = new long[nodes];
        for (var round = 0; round < nodes; round++)
        {
            var changed = false;
            foreach (var a in arcs.Where(a => distance[a.From] + a.Cost < distance[a.To]))
            {
                distance[a.To] = distance[a.From] + a.Cost;
                changed = true;
            }

            if (!changed)
            {
                return false;
            }
        }

        return true;
    }
}
