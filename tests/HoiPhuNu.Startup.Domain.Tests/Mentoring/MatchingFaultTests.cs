using HoiPhuNu.Startup.Domain.Mentoring;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

/// <summary>The checks themselves: each is shown to catch matchers that do the wrong thing.</summary>
public sealed class MatchingFaultTests
{
    private static readonly Dictionary<string, (Func<MatchInput, MatchResult> Plan, Func<MatchReference, string?> Check)> Faults = new()
    {
        ["women who want women only get anybody"] = (i => Matching.Plan(i with { Women = Women(i, w => w with { WomenOnly = false }) }), r => r.HardRules()),
        ["conflicts are overlooked"] = (i => Matching.Plan(i with { Conflicts = [] }), r => r.HardRules()),
        ["bans are overlooked"] = (i => Matching.Plan(i with { Women = Women(i, w => w with { BannedMentorIds = [] }) }), r => r.HardRules()),
        ["pauses are overlooked"] = (i => Matching.Plan(i with { Mentors = Mentors(i, m => m with { Paused = false }) }), r => r.HardRules()),
        ["one place too many"] = (i => Matching.Plan(i with { Mentors = Mentors(i, m => m with { Capacity = m.Capacity + 1 }) }), r => r.HardRules()),
        ["women outside the run are not counted"] = (i => Matching.Plan(i with { Mentors = Mentors(i, m => m with { Load = 0 }) }), r => r.HardRules()),
        ["a pin is dropped"] = (i => Matching.Plan(i with { Women = Women(i, w => w with { PinnedMainId = null }) }), r => r.Pins()),
        ["her last topic comes first"] = (i => Matching.Plan(i with { Women = Women(i, w => w with { TopicIds = [.. w.TopicIds.Reverse()] }) }), r => r.Best(0)),
        ["levels do not count"] = (i => Matching.Plan(i with { Mentors = Mentors(i, m => m with { Skills = [.. m.Skills.Select(s => s with { Level = 1 })] }) }), r => r.Best(0)),
        ["load costs nothing"] = (i => Matching.Plan(i with { Weights = i.Weights with { Load = 0 } }), r => r.Best(0)),
        ["pairs that exist count for nothing"] = (i => Matching.Plan(i with { Weights = i.Weights with { Keep = 0 } }), r => r.Best(0)),
        ["the previous proposal is forgotten"] = (i => Matching.Plan(i with { Previous = [] }), r => r.Best(0)),
        ["a score is put before a woman"] = (Greedy, r => r.Best(0)),
        ["one main pair is lost"] = (i => Without(i, p => p.Round == 0 && !p.Pinned), r => r.Best(0)),
        ["no chain of moves is looked for"] = (Greedy, r => r.NoBetterChain(0)),
        ["the first round is left out"] = (i => Without(i, p => p.Round == 1 && !p.Pinned), r => r.Best(1)),
        ["the second round is left out"] = (i => Without(i, p => p.Round == 2), r => r.Best(2)),
        ["further pairs kept before are forgotten"] = (i => Matching.Plan(i with { Previous = [.. i.Previous.Where(p => p.Role == MatchRole.Main)] }), r => r.Best(1)),
        ["every pair is called replaceable"] = (i => Changed(i, p => p with { Loss = p.Pinned ? null : default(MatchLoss) }), r => r.Losses()),
        ["the loss is the distance to the runner-up"] = (i => Changed(i, p => p with { Loss = p.Pinned ? null : new(0, 0, 0, p.RunnerUp?.Difference ?? 0) }), r => r.Losses()),
        ["topics the main mentor covers count again"] = (i => Changed(i, p => p.Role == MatchRole.Main ? p : p with { Score = p.Score with { Topics = p.Score.Topics + 10 } }), r => r.Words()),
        ["the runner-up is somebody worse"] = (i => Changed(i, p => p.RunnerUp is { } r ? p with { RunnerUp = r with { Fit = r.Fit - 1, Difference = r.Difference + 1 } } : p), r => r.Words()),
        ["one reason too many"] = (i => Told(i, u => u with { Reasons = [.. u.Reasons, new(MatchReasonKind.Paused, u.MentorId)] }), r => r.Reasons()),
        ["one reason too few"] = (i => Told(i, u => u with { Reasons = [.. u.Reasons.Skip(1)] }), r => r.Reasons()),
        ["everything against any mentor is a reason"] = (i => Told(i, u => u with { Reasons = [.. i.Mentors.SelectMany(m => Matching.WhyNot(i, u.WomanId, m.Id)).Distinct()] }), r => r.Reasons()),
        ["full is never a reason"] = (i => Told(i, u => u with { Reasons = [.. u.Reasons.Where(r => r.Kind != MatchReasonKind.Capacity)] }), r => r.Reasons()),
    };

    public static TheoryData<string> Names => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_planted_fault_is_caught(string name)
    {
        var (plan, check) = Faults[name];
        var caught = 0;
        for (var seed = 1; seed <= 600; seed++)
        {
            // The right matcher passes where the wrong one is caught.
            var input = MatchCases.Small(seed);
            Assert.Null(check(new MatchReference(input, Matching.Plan(input))));
            caught += check(new MatchReference(input, plan(input))) is null ? 0 : 1;
        }

        Assert.True(caught > 0, $"\"{name}\" passed in 600 runs");
    }

    private static MatchWoman[] Women(MatchInput input, Func<MatchWoman, MatchWoman> change) => [.. input.Women.Select(change)];

    private static MatchMentor[] Mentors(MatchInput input, Func<MatchMentor, MatchMentor> change) => [.. input.Mentors.Select(change)];

    private static MatchResult Changed(MatchInput input, Func<MatchPair, MatchPair> change)
    {
        var result = Matching.Plan(input);
        return result with { Pairs = [.. result.Pairs.Select(change)] };
    }

    private static MatchResult Told(MatchInput input, Func<MatchUnmatched, MatchUnmatched> change)
    {
        var result = Matching.Plan(input);
        return result with { Unmatched = [.. result.Unmatched.Select(change)] };
    }

    private static MatchResult Without(MatchInput input, Func<MatchPair, bool> lost)
    {
        var result = Matching.Plan(input);
        return result with { Pairs = [.. result.Pairs.Where(p => p != result.Pairs.FirstOrDefault(lost))] };
    }

    /// <summary>The best pair there is, then the next best, and so on.</summary>
    private static MatchResult Greedy(MatchInput input)
    {
        var result = Matching.Plan(input with { Weights = input.Weights with { Load = 0 } });
        var model = result.Pairs.FirstOrDefault(p => p.Round == 0 && !p.Pinned);
        var pairs = result.Pairs.Where(p => p.Pinned).ToList();
        foreach (var (w, m, _) in input.Women
            .SelectMany(w => input.Mentors.Where(m => MatchReference.Against(input, w, m).Count == 0).Select(m => (w, m, Fit: MatchReference.Fit(input, w, m, w.TopicIds))))
            .OrderByDescending(x => x.Fit))
        {
            if (model is not null && pairs.Count(p => p.MentorId == m.Id) + m.Load < m.Capacity
                && !pairs.Any(p => p.WomanId == w.Id && (p.Role == MatchRole.Main || p.MentorId == m.Id)))
            {
                pairs.Add(model with { WomanId = w.Id, MentorId = m.Id });
            }
        }

        return result with { Pairs = pairs };
    }
}
