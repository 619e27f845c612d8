using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Part II of a report, written from its table. What is not known is not spoken of.</summary>
public static partial class ReportProse
{
    /// <summary>A paragraph for each heading that has figures: its name within part II, "1. Đào tạo" (empty: none), and its sentences.</summary>
    public static IReadOnlyList<ReportParagraph> Write(ReportTable table, ReportStyle? style = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        var writer = new ReportSentences(table, style ?? ReportStyle.Usual);
        var (paragraphs, rows, number) = (new List<ReportParagraph>(), new List<ReportRow>(), 0);
        foreach (var row in table.Rows)
        {
            if (rows.Count > 0 && rows[0].Heading != row.Heading)
            {
                Close();
            }

            rows.Add(row);
        }

        Close();
        return paragraphs;

        void Close()
        {
            if (writer.Of(rows) is { Count: > 0 } sentences)
            {
                var heading = OwnNumber().Replace(rows[0].Heading, "");
                paragraphs.Add(new ReportParagraph(heading.Length == 0 ? "" : $"{++number}. {heading}", [.. sentences.Select(s => s + ".")]));
            }

            rows.Clear();
        }
    }

    /// <summary>The same as one text: put before the writer to edit, and kept with a frozen version.</summary>
    public static string Text(ReportTable table, ReportStyle? style = null) =>
        string.Join('\n', Write(table, style).SelectMany(p => p.Heading.Length == 0 ? p.Sentences.Select(s => "- " + s) : p.Sentences.Select(s => "- " + s).Prepend(p.Heading)));

    /// <summary>Within such a text: "1. Đào tạo", and no sentence.</summary>
    public static bool IsHeading(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return HeadingLine().IsMatch(line);
    }

    /// <summary>Fingerprint of all that sentences can say of a table, however they are worded: an edited text was written from these figures.</summary>
    public static string Basis(ReportTable table) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(table, new ReportStyle { Rounding = FigureRounding.Exact }))));

    /// <summary>The edited text says what the figures were, and they are others by now.</summary>
    public static bool IsOutdated(ReportWords words, ReportTable table)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words is { Results.Length: > 0, ResultsBasis.Length: > 0 } && words.ResultsBasis != Basis(table);
    }

    /// <summary>One indicator without the full stop; null when nothing of it is known.</summary>
    public static string? Sentence(ReportRow row, ReportPeriod period, ReportStyle? style = null) =>
        new ReportSentences(ReportTable.Empty with { Period = period, Rows = [row] }, style ?? ReportStyle.Usual).Of([row]) is [var sentence] ? sentence : null;

    // Headings of a form carry its own numbers; within part II they count from one.
    [GeneratedRegex(@"^(?:[IVXLC]+|[0-9]+|[A-Z])[.)] +")]
    private static partial Regex OwnNumber();

    [GeneratedRegex(@"^[0-9]{1,2}\. .*[^.;:,]$")]
    private static partial Regex HeadingLine();
}
