using HoiPhuNu.Startup.Domain.Activities;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>A closed <see cref="FigureTable"/> as the rows of a report, with what a reader must know of them.</summary>
public static class FigureRows
{
    /// <summary>Compared days lie under another poverty standard: nothing is compared.</summary>
    public const string PovertyStandard = "PovertyStandard";

    /// <summary>Only what is planned or expected is counted: every sentence of it says "dự kiến".</summary>
    public const string Expected = "Expected";

    /// <summary>The days of the figure itself lie under two standards: it is printed, and says so.</summary>
    public const string PovertyStandardMixed = "PovertyStandardMixed";

    /// <summary>Units that ended are counted with the one that took them over.</summary>
    public const string MergedUnits = "MergedUnits";

    /// <param name="table">Closed.</param>
    /// <param name="lines">Of the form; the table's rules are in the same order.</param>
    /// <param name="period">Of the report.</param>
    /// <param name="plans">Own target of the unit, by line; null: none.</param>
    public static IReadOnlyList<ReportRow> Of(FigureTable table, IReadOnlyList<ReportLineRule> lines, ReportPeriod period, IReadOnlyList<long?> plans) =>
        [.. lines.Select((line, i) => Row(table, line, i, period, plans[i]))];

    public static IEnumerable<ReportNote> NotesOf(IReadOnlyList<ReportRow> rows, ReportPeriod period)
    {
        if (rows.Any(r => r.Notes.Contains(PovertyStandard)))
        {
            yield return new ReportNote(PovertyStandard, [Year(period.SamePeriodBefore.To), Year(period.To)]);
        }

        if (rows.Any(r => r.Notes.Contains(PovertyStandardMixed)))
        {
            yield return new ReportNote(PovertyStandardMixed, [Year(period.CumulativeFrom), Year(period.To)]);
        }
    }

    private static string Year(DateOnly day) => Activities.PovertyStandard.On(day).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsExpected(IndicatorRule rule) => rule.States.Count > 0 && rule.States.All(s => s is Activities.RecordState.Planned or Activities.RecordState.Expected);

    private static ReportRow Row(FigureTable table, ReportLineRule line, int i, ReportPeriod period, long? plan)
    {
        var same = period.SamePeriodBefore;
        var hangs = line.Rule.HangsOnPovertyStandard;
        var (before, total) = (table.SamePeriodOf(i), table.CumulativeOf(i));
        var differs = hangs && before is not null && (Activities.PovertyStandard.Differs(same.To, period.To) || (!line.IsStock && Activities.PovertyStandard.Differs(same.From, period.From)));
        var mixed = hangs && total is not null && !line.IsStock && Activities.PovertyStandard.Differs(period.CumulativeFrom < period.From ? period.CumulativeFrom : period.From, period.To);
        return new ReportRow
        {
            IndicatorId = line.IndicatorId,
            Code = line.Code,
            Number = line.Number,
            Heading = line.Heading,
            Name = line.Name,
            UnitOfCount = line.UnitOfCount,
            Subject = line.Subject,
            Kind = line.Rule.FigureKind,
            IsStock = line.IsStock,
            Plan = plan,
            Result = table.ResultOf(i),
            Cumulative = total,
            SamePeriod = differs ? null : before,
            Splits = line.Rule.Splits.Select(s => (Split: s, Part: table.SplitOf(i, s))).Where(s => s.Part is not null).ToDictionary(s => s.Split, s => s.Part!.Value),
            Notes = [.. IsExpected(line.Rule) ? [Expected] : Array.Empty<string>(), .. differs ? [PovertyStandard] : Array.Empty<string>(), .. mixed ? [PovertyStandardMixed] : Array.Empty<string>()],
        };
    }
}
