using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Tests.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

/// <summary>Each number of a table against the count by hand, on random countries: three programmes, headings that ask the same, merged units, stock and flow, groups that overlap, people who come twice.</summary>
public class FigureTableProperties
{
    private const int Cases = 10_000;

    [Fact]
    public void Every_number_is_what_a_count_by_hand_gives()
    {
        var (numbers, known, lines, groups, partly) = (0, 0, 0, 0, 0);
        Each(seed =>
        {
            var made = new FigureCase(seed);
            var hand = new CountedByHand(made);
            var (scope, table) = made.Compute();
            var all = hand.Inside();
            for (var i = 0; i < made.Lines.Count; i++)
            {
                var line = made.Lines[i];
                Same(seed, $"result {i}", hand.Figure(all, line, made.Result), table.ResultOf(i));
                Same(seed, $"cumulative {i}", hand.Figure(all, line, line.IsStock ? made.Result : made.Cumulative), table.CumulativeOf(i));
                Same(seed, $"year before {i}", hand.Figure(all, line, made.Same), table.SamePeriodOf(i));
                Same(seed, $"since {i}", hand.Figure(all, line, made.SincePlan), table.SinceOf(i, made.SincePlan.From));
                foreach (var split in line.Rule.Splits)
                {
                    var part = split != Split.Women && line.Rule.Measure == Measure.DistinctPeople && hand.Repeated(all, line) ? null : hand.Part(all, line, split);
                    Same(seed, $"{split} {i}", part, table.SplitOf(i, split));
                    groups += part is null ? 0 : 1;
                    partly += table.IsPartlyTold(i, split) ? 1 : 0;
                }

                numbers += 3;
                known += table.ResultOf(i) is null ? 0 : 1;
                foreach (var drawn in scope.Lines)
                {
                    var own = hand.Inside(drawn.UnitId, made.Detail, drawn.IsDirect);
                    // Whether a successor has told a stand anew is asked of the whole report, not of the line.
                    var inLine = own.Select(f => f.Id).ToHashSet();
                    var used = (FigureWindow w) => hand.Used(all, line, w).Where(f => inLine.Contains(f.Id)).ToList();
                    Same(seed, $"line {drawn.Name} {i}", Of(hand, used(made.Result), line), table.LineOf(drawn.Line, i).Result);
                    lines++;
                }
            }
        });
        Assert.True(known > numbers / 20, $"{known} of {numbers} numbers are known");
        Assert.True(lines > Cases, $"{lines} figures of lines");
        Assert.True(groups > Cases / 20 && partly > Cases / 20, $"{groups} groups are known, {partly} only in part");
    }

    [Fact]
    public void Lines_add_up_to_the_total_where_adding_is_meant()
    {
        Each(seed =>
        {
            var made = new FigureCase(seed);
            if (made.Detail == LineDetail.None)
            {
                return;
            }

            var (scope, table) = made.Compute();
            for (var i = 0; i < made.Lines.Count; i++)
            {
                if (made.Lines[i].Rule.Measure is not (Measure.CountOfWhole or Measure.AmountOfWhole or Measure.DistinctPeople))
                {
                    var parts = scope.Lines.Select(l => table.LineOf(l.Line, i).Result).Where(r => r is not null).ToList();
                    Same(seed, $"sum {i}", parts.Count == 0 ? null : parts.Sum(), table.ResultOf(i));
                }
            }
        });
    }

    [Fact]
    public void What_stands_behind_a_number_is_what_makes_it()
    {
        Each(seed =>
        {
            var made = new FigureCase(seed);
            var line = made.Lines[0];
            made.Lines.RemoveRange(1, made.Lines.Count - 1);
            var hand = new CountedByHand(made);
            var table = made.Compute(behind: true).Table;
            var parts = table.Behind();
            var isShare = line.Rule.Measure is Measure.CountOfWhole or Measure.AmountOfWhole;
            Assert.Equal(
                [.. hand.Used(hand.Inside(), line, made.Result).Select(f => (f.Id, CountedByHand.Value(f, line.Rule)!.Value, isShare ? f.Whole!.Value : 0L)).OrderBy(f => f.Id)],
                parts.Select(p => (p.Id, p.Value, p.Whole)).OrderBy(p => p.Id).ToList());
            if (line.Rule.Measure != Measure.DistinctPeople)
            {
                foreach (var split in line.Rule.Splits)
                {
                    var told = made.Compute(behind: true, split).Table.Behind().Sum(p => p.Value);
                    Assert.True(table.SplitOf(0, split) is { } part ? part == told : told == 0 || table.IsPartlyTold(0, split), $"case {seed}, {split}: {told} behind {table.SplitOf(0, split)}");
                }
            }
        });
    }

    [Fact]
    public void Own_work_and_the_reports_of_those_below_are_everything()
    {
        var compared = 0;
        Each(seed =>
        {
            var made = new FigureCase(seed);
            var asked = made.Units.Single(u => u.Id == made.Asked);
            var to = made.Result.To;
            bool Reports(ReportUnit unit) => unit.Level is UnitLevel.Province or UnitLevel.Commune && !(unit.ValidFrom > to) && !(unit.ValidTo < to);
            bool IsUnder(ReportUnit unit, ReportUnit above) => unit != above && unit.Path.StartsWith(above.Path, StringComparison.Ordinal);

            // A commune that stands below a province or a district that was merged elsewhere reports where it stands and counts where that went: no
            // unit is ended while one below it stands.
            var hand = new CountedByHand(made);
            if (asked.ValidTo < to || made.Units.Any(u => u != asked && Reports(u) && hand.IsInside(u.Id, asked.Id) != IsUnder(u, asked)))
            {
                return;
            }

            compared++;
            var table = made.Compute().Table;
            for (var i = 0; i < made.Lines.Count; i++)
            {
                if (made.Lines[i].Rule.Measure is not (Measure.CountOfWhole or Measure.AmountOfWhole or Measure.DistinctPeople))
                {
                    Same(seed, $"sum {i}", table.ResultOf(i), Sum(asked, i, t => t.ResultOf(i)));
                    Same(seed, $"cumulative sum {i}", table.CumulativeOf(i), Sum(asked, i, t => t.CumulativeOf(i)));
                }
            }

            long? Sum(ReportUnit unit, int line, Func<FigureTable, long?> figure)
            {
                var below = made.Units.Where(u => Reports(u) && IsUnder(u, unit)).ToList();
                var parts = below.Where(u => !below.Any(b => IsUnder(u, b))).Select(u => Sum(u, line, figure)).Append(figure(made.Compute(ownOf: unit.Id).Table)).Where(p => p is not null).ToList();
                return parts.Count == 0 ? null : parts.Sum();
            }
        });
        Assert.True(compared > Cases / 3, $"{compared} countries");
    }

    [Fact]
    public void The_same_records_in_another_order_give_the_same_numbers()
    {
        Each(seed =>
        {
            var made = new FigureCase(seed);
            var before = Numbers(made);
            made.Facts.Reverse();
            Assert.Equal(before, Numbers(made));
        });

        static List<long?> Numbers(FigureCase made)
        {
            var table = made.Compute().Table;
            return [.. Enumerable.Range(0, made.Lines.Count).SelectMany(i => new[] { table.ResultOf(i), table.CumulativeOf(i), table.SamePeriodOf(i) }.Concat(made.Lines[i].Rule.Splits.Select(s => table.SplitOf(i, s))))];
        }
    }

    private static long? Of(CountedByHand hand, List<FigureFact> used, ReportLineRule line) =>
        // What is used has been chosen: only adding is left.
        hand.Figure(used, line with { Rule = Chosen(line.Rule) }, new FigureWindow(DateOnly.MinValue, DateOnly.MaxValue));

    private static IndicatorRule Chosen(IndicatorRule rule) => rule with { IsStock = false };

    private static void Same(int seed, string what, long? expected, long? actual) => Assert.True(expected == actual, $"case {seed}, {what}: by hand {expected:0;-0;0}, table {actual:0;-0;0}");

    private static void Each(Action<int> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), holds).Check(DrawnCases.Of(Cases));
}
