using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Part II of a report, written from its table. What is not known is not spoken of.</summary>
public static class ReportProse
{
    /// <summary>Units of count that papers shorten, and the words they stand for.</summary>
    private static readonly Dictionary<string, string[]> WordsOf = new(StringComparer.Ordinal)
    {
        ["HTX"] = ["hợp tác xã"],
        ["THT"] = ["tổ hợp tác"],
        ["CLB"] = ["câu lạc bộ"],
        ["đơn vị"] = ["cơ sở"],
    };

    /// <summary>A paragraph for each heading that has figures: its name (empty: none) and its sentences.</summary>
    public static IReadOnlyList<ReportParagraph> Write(ReportTable table, bool pads = true)
    {
        ArgumentNullException.ThrowIfNull(table);
        var paragraphs = new List<ReportParagraph>();
        var sentences = new List<string>();
        var heading = "";
        foreach (var row in table.Rows)
        {
            if (row.Heading != heading)
            {
                Close();
                heading = row.Heading;
            }

            if (Sentence(row, table.Period, pads) is { } sentence)
            {
                sentences.Add(sentence + ".");
            }
        }

        Close();
        return paragraphs;

        void Close()
        {
            if (sentences.Count > 0)
            {
                paragraphs.Add(new ReportParagraph(heading, [.. sentences]));
                sentences.Clear();
            }
        }
    }

    /// <summary>One indicator without the full stop; null when nothing of it is known.</summary>
    public static string? Sentence(ReportRow row, ReportPeriod period, bool pads = true)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(period);
        if ((row.IsStock ? row.Result : row.Result ?? row.Cumulative) is not { } result)
        {
            return null;
        }

        var expected = row.Notes.Contains(FigureRows.Expected) ? "dự kiến " : "";
        if (row.IsStock)
        {
            return Begin($"đến {VietnamTime.FormatDate(period.To)} {expected}", row, Amount(row, result, pads)) + Aside(row, result, result);
        }

        // A plan is spoken of where the days of its own are: those of the period, the cumulative ones, or others.
        var cumulative = row.Cumulative ?? result;
        var planless = row with { Plan = null };
        var (ofPeriod, ofSum) = (row.PlanFrom == period.From ? row : planless, row.PlanFrom is null ? row : planless);
        var since = row.PlanFrom is { } from && from != period.From && row.SincePlan is { } reached
            ? $"; từ {VietnamTime.FormatDate(from)} {Amount(row, reached, pads)}{Aside(PlanWords(row, reached))}"
            : "";
        if (row.Result is null)
        {
            return Begin($"lũy kế {expected}", row, Amount(ofSum, cumulative, pads)) + Aside(PlanWords(ofSum, cumulative)) + since;
        }

        if (cumulative == result)
        {
            var either = row.PlanFrom is null ? row : ofPeriod;
            return Begin(expected, row, Amount(either, result, pads)) + Aside(either, result, result) + since;
        }

        // The splits and the same period are of the result.
        return Begin($"trong kỳ {expected}", row, Amount(ofPeriod, result, pads)) + Aside(ofPeriod, result, result)
            + $"; lũy kế {Amount(ofSum, cumulative, pads)}{Aside(PlanWords(ofSum, cumulative))}" + since;
    }

    private static string Begin(string opening, ReportRow row, string figure) =>
        row.Subject.Length > 0 && row.Kind is (FigureKind.Whole or FigureKind.Quantity) ? Capital($"{opening}có {Of(figure, row)}")
        : row.IsStock ? $"{row.Name}: {opening}có {figure}"
        : $"{row.Name}: {opening}{figure}";

    /// <summary>"274 lượt hội viên", never "274 lượt lượt hội viên": where the subject begins with what is counted, that is said once.</summary>
    private static string Of(string figure, ReportRow row)
    {
        var subject = row.Subject;
        foreach (var word in WordsOf.GetValueOrDefault(row.UnitOfCount, []).Prepend(row.UnitOfCount))
        {
            if (subject.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (subject.Length == word.Length || subject[word.Length] == ' '))
            {
                subject = subject[word.Length..].TrimStart();
                break;
            }
        }

        return subject.Length == 0 ? figure : $"{figure} {subject}";
    }

    private static string Amount(ReportRow row, long value, bool pads) =>
        row is { Plan: > 0, Kind: FigureKind.Whole } ? Phrases.Fraction(value, row.Plan.Value, row.UnitOfCount) : Phrases.Counted(value, row.UnitOfCount, pads, row.Kind);

    private static string Aside(ReportRow row, long ofPlan, long result)
    {
        var parts = new List<string?>
        {
            PlanWords(row, ofPlan),
            row.Kind != FigureKind.Percent && row.SamePeriod is { } before && Phrases.Change(result, before, 2) is { } change ? $"{change.Replace(",00%", "%", StringComparison.Ordinal)} so với cùng kỳ" : null,
            Phrases.Among([.. row.Splits.OrderBy(s => s.Key)], row.Kind == FigureKind.Whole ? row.UnitOfCount : ""),
        };
        var said = parts.Where(p => p is not null).ToList();
        return Aside(said.Count == 0 ? null : string.Join("; ", said));
    }

    private static string Aside(string? words) => words is null ? "" : $" ({words})";

    private static string? PlanWords(ReportRow row, long value) =>
        row.Plan is not { } plan ? null
        : row.Kind == FigureKind.Whole ? Phrases.ReachedOfPlan(value, plan)
        : row.Kind == FigureKind.Percent ? $"kế hoạch {Phrases.Number(plan, row.Kind)}"
        : Phrases.ReachedOfPlan(value, plan) is { } reached ? $"{reached} {Phrases.Counted(plan, row.UnitOfCount, kind: row.Kind)}" : null;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
