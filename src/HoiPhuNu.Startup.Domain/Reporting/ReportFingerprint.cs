using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>
/// SHA-256 over everything a version says, hexadecimal: each field with its length before it, so that no two tables are written alike.
/// It does not hang on how the database keeps them.
/// </summary>
public static class ReportFingerprint
{
    /// <summary>Of what a page shows of a report; of a version frozen before heads were kept.</summary>
    public static string Of(ReportTable table, ReportWords words) => Of("report/1", table, words, []);

    /// <summary>Of a version.</summary>
    public static string Of(ReportTable table, ReportWords words, ReportHead head, string documentNumber, string reason)
    {
        ArgumentNullException.ThrowIfNull(head);
        return Of("report/2", table, words, [head.Above, head.Issuer, head.Board, head.ReportCode, head.Place, head.Recipients, documentNumber, reason]);
    }

    /// <summary>Sent and signed is what was seen: records, targets and reports below may have changed since the page was shown.</summary>
    /// <param name="seen">Fingerprint of what the page showed.</param>
    /// <param name="table">As it is now.</param>
    /// <param name="words">As they are now.</param>
    public static Refusal? WhyNotSeen(string? seen, ReportTable table, ReportWords words) => seen == Of(table, words) ? null : ReportingRefusals.FiguresChanged;

    private static string Of(string form, ReportTable table, ReportWords words, IReadOnlyList<string> paper)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(words);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var into = new Writer(hash);
        into.Text(form).Text(table.UnitName).Text(table.Title);
        into.Number((int)table.Period.Kind).Number(table.Period.From.DayNumber).Number(table.Period.To.DayNumber).Number(table.Period.CumulativeFrom.DayNumber);
        into.Number(table.Rows.Count);
        foreach (var row in table.Rows)
        {
            into.Text(row.IndicatorId.ToString("N")).Text(row.Code).Text(row.Number).Text(row.Heading).Text(row.Name).Text(row.UnitOfCount).Text(row.Subject);
            into.Number((int)row.Kind).Number(row.IsStock ? 1 : 0).Number(row.Plan).Number(row.Result).Number(row.Cumulative).Number(row.SamePeriod);
            if (row.PlanFrom is { } planFrom)
            {
                into.Text("plan").Number(planFrom.DayNumber).Number(row.SincePlan);
            }

            into.Number(row.Splits.Count);
            foreach (var (split, value) in row.Splits.OrderBy(s => s.Key))
            {
                into.Number((int)split).Number(value);
            }

            into.Texts(row.Notes);
        }

        into.Number(table.Lines.Count);
        foreach (var line in table.Lines)
        {
            into.Text(line.UnitId.ToString("N")).Text(line.Name).Number((int?)line.Status).Number(line.Figures.Count);
            foreach (var figure in line.Figures)
            {
                into.Number(figure.Plan).Number(figure.Result).Number(figure.Cumulative);
            }
        }

        into.Number(table.Notes.Count);
        foreach (var note in table.Notes)
        {
            into.Text(note.Code).Texts(note.Arguments);
        }

        into.Text(words.Situation).Text(words.Results).Text(words.Assessment).Text(words.NextTasks).Text(words.Proposals).Number(words.PadsSmallCounts ? 1 : 0);
        if (words.Style with { PadsSmallCounts = true } is var style && style != ReportStyle.Usual)
        {
            into.Text("style").Number((int)style.Rounding).Number(style.Digits).Number((int)style.Plan).Number(style.LargeInWords ? 1 : 0);
        }

        into.Text(words.SignedFor).Text(words.SignerTitle).Text(words.SignerName);
        foreach (var text in paper)
        {
            into.Text(text);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private readonly struct Writer(IncrementalHash hash)
    {
        public Writer Text(string text)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            hash.AppendData(Encoding.ASCII.GetBytes(bytes.Length.ToString(CultureInfo.InvariantCulture) + ":"));
            hash.AppendData(bytes);
            return this;
        }

        /// <summary>Null is written unlike any number.</summary>
        public Writer Number(long? number) => Text(number?.ToString(CultureInfo.InvariantCulture) ?? "-");

        public void Texts(IReadOnlyList<string> texts)
        {
            Number(texts.Count);
            foreach (var text in texts)
            {
                Text(text);
            }
        }
    }
}
