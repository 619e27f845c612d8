using System.Globalization;
using System.Text;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

/// <summary>
/// A table as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read Vietnamese). Text that a spreadsheet would take
/// for a formula gets an apostrophe before it (ASVS 1.2.10); whole numbers are plain digits, others have a decimal comma, dates are dd/mm/yyyy.
/// </summary>
public static class CsvFile
{
    public const string MediaType = "text/csv; charset=utf-8";

    public static byte[] Write(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var text = new StringBuilder();
        Line(text, sheet.Columns.Select(c => Inert(c.Header)));
        foreach (var row in sheet.Rows)
        {
            Line(text, row.Select(Show));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>Is it a formula to some spreadsheet program?</summary>
    public static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\0' or '＝' or '＋' or '－' or '＠';

    private static string Inert(string text) => LooksLikeFormula(text) ? "'" + text : text;

    private static string Show(object? value) => value switch
    {
        null => "",
        string text => Inert(text),
        DateOnly date => VietnamTime.FormatDate(date),
        PercentValue percent => percent.ToString(),
        decimal number => number.ToString("0.###", CultureInfo.InvariantCulture).Replace('.', ','),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell holds no {value.GetType().Name}.", nameof(value)),
    };

    private static void Line(StringBuilder text, IEnumerable<string> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                text.Append(',');
            }

            first = false;
            if (cell.AsSpan().IndexOfAny(",\"\r\n") >= 0)
            {
                text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                text.Append(cell);
            }
        }

        text.Append("\r\n");
    }
}
