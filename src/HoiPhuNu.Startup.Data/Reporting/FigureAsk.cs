using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Data.Reporting;

/// <summary>What has to be read for the rules of a table: which sources, of which days.</summary>
internal sealed class FigureAsk(FigureRule[] rules, (FigureWindow Result, FigureWindow Cumulative, FigureWindow Same) period, IReadOnlyList<FigureWindow> further)
{
    /// <summary>The day of the results, and the day compared with.</summary>
    public IEnumerable<DateOnly> LastDays => new[] { period.Result.To, period.Same.To }.Distinct();

    public DateOnly Last => new[] { period.Result.To, period.Cumulative.To, period.Same.To }.Max();

    private DateOnly First => period.Same.From < FirstNow ? period.Same.From : FirstNow;

    /// <summary>Of all days but those compared with.</summary>
    private DateOnly FirstNow => further.Append(period.Result).Append(period.Cumulative).Min(w => w.From);

    public bool Asks(IndicatorSource source) => rules.Any(r => r.Source == source);

    /// <summary>Of a stock everything since the beginning is read.</summary>
    public DateOnly FirstOf(IndicatorSource source) => rules.Any(r => r.Source == source && r.IsStock) ? DateOnly.MinValue : First;

    /// <summary>Kinds of record asked for by the rules for which this holds.</summary>
    public IEnumerable<RecordKind> KindsOf(Func<FigureRule, bool> which) => rules.Where(r => r.Source == IndicatorSource.Records && which(r)).SelectMany(r => r.Kinds).Distinct();

    /// <summary>Days that do not overlap, with the kinds to read of them: of days outside the windows only what is counted as a stand.</summary>
    public IEnumerable<RecordSpan> RecordDays()
    {
        var stock = KindsOf(r => r.IsStock).ToArray();
        var all = KindsOf(_ => true).ToArray();
        var now = new FigureWindow(FirstNow, period.Result.To);
        var flows = period.Same.To.AddDays(1) >= now.From && period.Same.From <= now.To
            ? [new FigureWindow(period.Same.From < now.From ? period.Same.From : now.From, period.Same.To > now.To ? period.Same.To : now.To)]
            : new[] { period.Same, now }.OrderBy(w => w.From).ToArray();
        var from = DateOnly.MinValue;
        foreach (var flow in flows)
        {
            if (stock.Length > 0 && flow.From > from)
            {
                yield return new RecordSpan(from, flow.From.AddDays(-1), stock);
            }

            if (all.Length > 0)
            {
                yield return new RecordSpan(flow.From, flow.To, all);
            }

            from = flow.To.AddDays(1);
        }
    }
}
