using FsCheck;
using FsCheck.Fluent;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

/// <summary>Each number of a table against the count by hand, on random countries: three programmes, headings that ask the same, merged units, stock and flow, groups that overlap, people who come twice.</summary>
public class FigureTableProperties
{
    private const int Cases = 10_000;

    [Fact]
    public void Every_number_is_what_a_count_by_hand_gives()
    {
        var (numbers, known, lines) = (0, 0, 0);
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
                foreach (var split in line.Rule.Splits)
                {
                    var part = split != Split.Women && line.Rule.Measure == Measure.DistinctPeople && hand.Repeated(all, line) ? null : hand.Part(all, line, split);
                    Same(seed, $"{split} {i}", part, table.SplitOf(i, split));
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
            var ids = made.Compute(behind: true).Table.Behind();
            Assert.Equal([.. hand.Used(hand.Inside(), line, made.Result).Select(f => f.Id).Order()], ids.Order().ToList());
        });
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
            return [.. Enumerable.Range(0, made.Lines.Count).SelectMany(i => new[] { table.ResultOf(i), table.CumulativeOf(i), table.SamePeriodOf(i) })];
        }
    }

    private static long? Of(CountedByHand hand, List<FigureFact> used, ReportLineRule line) =>
        // What is used has been chosen: only adding is left.
        hand.Figure(used, line with { Rule = Chosen(line.Rule) }, new FigureWindow(DateOnly.MinValue, DateOnly.MaxValue));

    private static IndicatorRule Chosen(IndicatorRule rule) => rule with { IsStock = false };

    private static void Same(int seed, string what, long? expected, long? actual) => Assert.True(expected == actual, $"case {seed}, {what}: by hand {expected:0;-0;0}, table {actual:0;-0;0}");

    private static void Each(Action<int> holds) =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(Cases));
}
