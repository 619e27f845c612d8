using HoiPhuNu.Startup.Domain.Judging;

namespace HoiPhuNu.Startup.Domain.Tests.Judging;

/// <summary>
/// A copy of <see cref="Ranking"/> into which one fault at a time can be planted, to show that the comparison with a second
/// implementation would notice it. <see cref="RankingFault.None"/> must stay identical to the original; a test sees to that.
/// </summary>
internal sealed class FaultyRanking(RankingFault fault)
{
    public RankingResult Of(RankingInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var rubric = input.Criteria.OrderBy(c => c.Order).ThenBy(c => c.Code, StringComparer.Ordinal).ToArray();
        var tallies = input.Entries.Select(entry => new Tally(entry, rubric, fault)).ToArray();
        var ladder = LadderOf(rubric);
        var places = PlacesOf(tallies, ladder, input.Decisions, out var used);
        var withoutScore = tallies.Where(t => t.Total is null).Order(ListOrder).ToArray();

        return new RankingResult(
            [.. RankedEntries(places, rubric), .. withoutScore.Select(t => t.ToEntry(null, null, NoScore(t, rubric)))],
            Separations(places),
            [.. places.Where(p => p.Members.Length > 1).Select(p => new RankingTie(p.Rank, [.. p.Members.Select(m => m.Id)]))],
            Unused(input.Decisions, used),
            new RankingCounts(
                tallies.Sum(t => t.Counts.Assigned),
                tallies.Sum(t => t.Counts.Signed),
                tallies.Sum(t => t.Counts.Recused),
                tallies.Sum(t => t.Counts.Missing)),
            [.. places.SelectMany(p => p.Members).Concat(withoutScore).SelectMany(t => Problems(t, rubric, input.RequiredReads))]);
    }

    private static readonly Comparer<Tally> ListOrder = Comparer<Tally>.Create((x, y) =>
    {
        var byLabel = string.CompareOrdinal(x.Entry.Label, y.Entry.Label);
        return byLabel != 0 ? byLabel : string.CompareOrdinal(x.Key, y.Key);
    });

    // ---- order ----

    /// <summary>Indexes into the rubric, first rung first.</summary>
    private (int Index, Guid CriterionId)[] LadderOf(RankingCriterion[] rubric) =>
    [
        .. rubric
            .Select((criterion, index) => (criterion, index))
            .Where(c => c.criterion.TieOrder is not null)
            .OrderBy(c => fault == RankingFault.LadderInRubricOrder ? c.index : c.criterion.TieOrder)
            .Select(c => (c.index, c.criterion.Id)),
    ];

    /// <summary>Groups of entries that share a place, best first: equal in score and on every rung, and not ordered by the chair.</summary>
    private List<Place> PlacesOf(
        Tally[] tallies, (int Index, Guid CriterionId)[] ladder, IReadOnlyList<RankingTieDecision> decisions, out HashSet<RankingTieDecision> used)
    {
        int Compare(Tally x, Tally y)
        {
            var result = fault switch
            {
                RankingFault.ComparesShownScores => y.Total!.RoundedHundredths.CompareTo(x.Total!.RoundedHundredths),
                RankingFault.AddsInFloatingPoint => AsDouble(y).CompareTo(AsDouble(x)),
                _ => y.Total!.CompareTo(x.Total),
            };
            for (var rung = 0; result == 0 && rung < ladder.Length; rung++)
            {
                result = (y.Criteria[ladder[rung].Index].Mean ?? ScoreFraction.Zero).CompareTo(x.Criteria[ladder[rung].Index].Mean ?? ScoreFraction.Zero);
            }

            return result;
        }

        var sorted = tallies.Where(t => t.Total is not null).ToArray();
        Array.Sort(sorted, (x, y) => Compare(x, y) is var c and not 0 ? c : ListOrder.Compare(x, y));

        used = new HashSet<RankingTieDecision>(ReferenceEqualityComparer.Instance);
        var places = new List<Place>();
        var scoreRank = 0;
        int RankAt(int position) => fault == RankingFault.DenseRanks ? places.Count + 1 : position + 1;
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && Compare(sorted[start], sorted[end]) == 0)
            {
                end++;
            }

            if (start == 0 || sorted[start].Total != sorted[start - 1].Total)
            {
                scoreRank = start + 1;
            }

            var group = sorted[start..end];
            var link = start == 0 ? null : LinkBetween(sorted[start - 1], sorted[start], ladder);
            if (group.Length > 1 && DecisionFor(group, decisions) is { } decision)
            {
                used.Add(decision);
                for (var i = 0; i < group.Length; i++)
                {
                    var member = group.First(t => t.Id == decision.EntryIds[i]);
                    places.Add(new Place(RankAt(start + i), scoreRank, [member], i == 0 ? link : new Link(RankingRung.Chair, null, null, null, decision.Reason)));
                }
            }
            else
            {
                places.Add(new Place(RankAt(start), scoreRank, group, link));
            }

            start = end;
        }

        return places;
    }

    /// <summary>The one decision about exactly these entries. Two contradict each other, and then neither holds.</summary>
    private RankingTieDecision? DecisionFor(Tally[] group, IReadOnlyList<RankingTieDecision> decisions)
    {
        var ids = group.Select(t => t.Id).ToHashSet();
        var fitting = decisions
            .Where(d => (fault == RankingFault.DecisionWithoutReason || !string.IsNullOrWhiteSpace(d.Reason))
                && d.EntryIds.Count == ids.Count && ids.SetEquals(d.EntryIds))
            .ToArray();
        return fitting.Length == 1 || (fault == RankingFault.ContradictionTakesTheFirst && fitting.Length > 1) ? fitting[0] : null;
    }

    private static Link LinkBetween(Tally above, Tally below, (int Index, Guid CriterionId)[] ladder)
    {
        if (above.Total != below.Total)
        {
            return new Link(RankingRung.Total, null, above.Total, below.Total, null);
        }

        if (ladder.All(r => above.Criteria[r.Index].Mean == below.Criteria[r.Index].Mean))
        {
            return new Link(RankingRung.Total, null, above.Total, below.Total, null);
        }

        var (index, criterionId) = ladder.First(r => above.Criteria[r.Index].Mean != below.Criteria[r.Index].Mean);
        return new Link(RankingRung.Criterion, criterionId, above.Criteria[index].Mean, below.Criteria[index].Mean, null);
    }

    private static RankingTieDecision[] Unused(IReadOnlyList<RankingTieDecision> decisions, HashSet<RankingTieDecision> used) =>
    [
        .. decisions
            .Where(d => !used.Contains(d))
            .OrderBy(d => string.Join(',', d.EntryIds.Select(id => id.ToString("D"))), StringComparer.Ordinal)
            .ThenBy(d => d.Reason, StringComparer.Ordinal),
    ];

    // ---- explanation ----

    private static IEnumerable<RankedEntry> RankedEntries(List<Place> places, RankingCriterion[] rubric)
    {
        for (var i = 0; i < places.Count; i++)
        {
            foreach (var member in places[i].Members)
            {
                yield return member.ToEntry(places[i].Rank, places[i].ScoreRank, Reasons(places, i, member));
            }
        }
    }

    private static List<RankingReason> Reasons(List<Place> places, int at, Tally member)
    {
        var reasons = new List<RankingReason> { new(RankingReasonCode.Score, Own: member.Total, Count: member.Counts.Signed) };
        if (places[at].LinkUp is { } up)
        {
            reasons.Add(new(
                Code(up.Rung, RankingReasonCode.BehindOnTotal, RankingReasonCode.BehindOnCriterion, RankingReasonCode.BehindByChair),
                places[at - 1].Members[^1].Id, up.CriterionId, up.Below, up.Above, null, up.Reason));
        }

        reasons.AddRange(places[at].Members.Where(m => m != member).Select(m => new RankingReason(RankingReasonCode.SharesRank, m.Id)));
        if (at + 1 < places.Count && places[at + 1].LinkUp is { } down)
        {
            reasons.Add(new(
                Code(down.Rung, RankingReasonCode.AheadOnTotal, RankingReasonCode.AheadOnCriterion, RankingReasonCode.AheadByChair),
                places[at + 1].Members[0].Id, down.CriterionId, down.Above, down.Below, null, down.Reason));
        }

        return reasons;

        static RankingReasonCode Code(RankingRung rung, RankingReasonCode total, RankingReasonCode criterion, RankingReasonCode chair) =>
            rung switch { RankingRung.Total => total, RankingRung.Criterion => criterion, _ => chair };
    }

    private static List<RankingReason> NoScore(Tally tally, RankingCriterion[] rubric) =>
    [
        .. rubric
            .Where((_, i) => tally.Criteria[i].Mean is null)
            .Select(c => new RankingReason(RankingReasonCode.NoScore, CriterionId: c.Id, Count: tally.Counts.Signed)),
    ];

    private static List<RankingSeparation> Separations(List<Place> places)
    {
        var list = new List<RankingSeparation>();
        Tally? above = null;
        foreach (var place in places)
        {
            for (var i = 0; i < place.Members.Length; i++)
            {
                var below = place.Members[i];
                if (above is not null)
                {
                    list.Add(i > 0
                        ? new RankingSeparation(above.Id, below.Id, RankingRung.None, null, null, null, null)
                        : new RankingSeparation(above.Id, below.Id, place.LinkUp!.Rung, place.LinkUp.CriterionId, place.LinkUp.Above, place.LinkUp.Below, place.LinkUp.Reason));
                }

                above = below;
            }
        }

        return list;
    }

    // ---- blocking ----

    private IEnumerable<RankingProblem> Problems(Tally tally, RankingCriterion[] rubric, int requiredReads)
    {
        var counts = tally.Counts;
        if (!counts.Agree)
        {
            yield return new(RankingProblemCode.CountsDisagree, tally.Id, Expected: counts.Signed + counts.Recused + counts.Missing, Actual: counts.Assigned);
        }

        if (fault == RankingFault.RequiresOneReadMore ? counts.Signed <= requiredReads : counts.Signed < requiredReads)
        {
            yield return new(RankingProblemCode.TooFewReads, tally.Id, Expected: requiredReads, Actual: counts.Signed);
        }

        foreach (var judge in tally.Entry.Reads.GroupBy(r => r.JudgeId).Where(g => g.Count() > 1).OrderBy(g => g.Key.ToString("D"), StringComparer.Ordinal))
        {
            yield return new(RankingProblemCode.DuplicateJudge, tally.Id, JudgeId: judge.Key, Expected: 1, Actual: judge.Count());
        }

        for (var i = 0; i < rubric.Length; i++)
        {
            // An entry nobody signed for is told once, by TooFewReads.
            if (tally.Criteria[i].Mean is null && counts.Signed > 0)
            {
                yield return new(RankingProblemCode.CriterionUnscored, tally.Id, rubric[i].Id);
            }

            var criterion = rubric[i];
            var outside = tally.Entry.Reads
                .Where(r => r.State == RankingReadState.Signed && r.Scores.TryGetValue(criterion.Id, out var s) && (s < 0 || (fault == RankingFault.MaximumIsOutOfRange ? s >= criterion.MaxPoints : s > criterion.MaxPoints)))
                .Select(r => (r.JudgeId, Score: r.Scores[criterion.Id]))
                .OrderBy(r => r.JudgeId.ToString("D"), StringComparer.Ordinal)
                .ThenBy(r => r.Score);
            foreach (var (judgeId, score) in outside)
            {
                yield return new(RankingProblemCode.ScoreOutOfRange, tally.Id, criterion.Id, judgeId, criterion.MaxPoints, score);
            }
        }
    }

    private static double AsDouble(Tally tally) => tally.Criteria.Sum(c => c.Mean is null ? 0 : (double)c.Sum / c.Count);

    /// <summary>One entry, added up once.</summary>
    private sealed class Tally
    {
        public Tally(RankingEntry entry, RankingCriterion[] rubric, RankingFault fault)
        {
            Entry = entry;
            Key = entry.Id.ToString("D");
            var signed = entry.Reads.Where(r => r.State == RankingReadState.Signed).ToArray();
            var counted = entry.Reads.Where(r => r.State == RankingReadState.Signed
                || (fault == RankingFault.CountsOpenSheets && r.State == RankingReadState.Open)
                || (fault == RankingFault.CountsRecusedSheets && r.State == RankingReadState.Recused)).ToArray();
            Counts = new RankingCounts(
                entry.Assigned,
                signed.Length,
                entry.Reads.Count(r => r.State == RankingReadState.Recused),
                entry.Reads.Count(r => r.State == RankingReadState.Open));
            Criteria = [.. rubric.Select(c => MeanOf(c.Id, counted, fault))];
            Total = (fault == RankingFault.UnscoredCriterionIsZero ? Criteria.All(c => c.Mean is null) : Criteria.Any(c => c.Mean is null))
                ? null
                : SumOfMeans(Criteria, fault);
        }

        public RankingEntry Entry { get; }

        public Guid Id => Entry.Id;

        public string Key { get; }

        public RankingCounts Counts { get; }

        public RankedCriterion[] Criteria { get; }

        public ScoreFraction? Total { get; }

        public RankedEntry ToEntry(int? rank, int? scoreRank, List<RankingReason> explanation) =>
            new(Id, Entry.Label, rank, scoreRank, Total, Criteria, Counts, explanation);

        private static RankedCriterion MeanOf(Guid criterionId, RankingRead[] counted, RankingFault fault)
        {
            long sum = 0;
            var count = 0;
            foreach (var read in counted)
            {
                if (read.Scores.TryGetValue(criterionId, out var score))
                {
                    sum += score;
                    count++;
                }
            }

            var mean = count == 0 ? null : ScoreFraction.Of(sum, fault == RankingFault.DividesByAllSheets ? counted.Length : count);
            return new RankedCriterion(criterionId, sum, count, mean);
        }

        private static ScoreFraction SumOfMeans(RankedCriterion[] criteria, RankingFault fault) =>
            criteria
                .Select(c => c.Mean ?? ScoreFraction.Zero)
                .Select(mean => fault == RankingFault.RoundsMeans ? ScoreFraction.Of(mean.RoundedHundredths, 1) : mean)
                .Aggregate(ScoreFraction.Zero, (sum, mean) => sum.Plus(mean));
    }

    /// <summary>A rank and who holds it, with what separates it from the place above (null for the first).</summary>
    private sealed record Place(int Rank, int ScoreRank, Tally[] Members, Link? LinkUp);

    private sealed record Link(RankingRung Rung, Guid? CriterionId, ScoreFraction? Above, ScoreFraction? Below, string? Reason);
}
