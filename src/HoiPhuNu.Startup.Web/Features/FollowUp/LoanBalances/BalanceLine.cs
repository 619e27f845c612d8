using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.LoanBalances;

/// <summary>One line of a bank's list: case number; outstanding; overdue; day. Tabs (a spreadsheet) or semicolons between them.</summary>
/// <param name="Number">In the text, from 1.</param>
/// <param name="Case">The bank's case number.</param>
/// <param name="Outstanding">Null: could not be read.</param>
/// <param name="Overdue">Null: could not be read; left empty it is 0.</param>
/// <param name="On">Null: could not be read.</param>
public sealed record BalanceLine(int Number, string Case, long? Outstanding, long? Overdue, DateOnly? On)
{
    public const int Most = 2_000;

    /// <summary>Empty lines and a line of headings are passed over.</summary>
    public static IReadOnlyList<BalanceLine> Read(string text)
    {
        var lines = new List<BalanceLine>();
        foreach (var (line, index) in text.Split('\n').Select((line, i) => (line.Trim().TrimStart('\uFEFF'), i)))
        {
            if (line.Length == 0)
            {
                continue;
            }

            string[] cells = [.. line.Split(line.Contains('\t', StringComparison.Ordinal) ? '\t' : ';').Select(c => c.Trim().Trim('"'))];
            if (lines.Count == 0 && index == 0 && !cells.Skip(1).Any(c => c.Any(char.IsAsciiDigit)))
            {
                continue;
            }

            lines.Add(Of(index + 1, cells));
        }

        return lines;
    }

    /// <summary>These lines of the text, as they were typed.</summary>
    public static string Only(string text, IEnumerable<int> numbers) => numbers.ToHashSet() is var kept ? string.Join('\n', text.Split('\n').Where((_, i) => kept.Contains(i + 1)).Select(l => l.Trim())) : "";

    private static BalanceLine Of(int number, string[] cells)
    {
        string At(int i) => i < cells.Length ? cells[i] : "";
        long? Amount(string typed) => Money.TryParse(typed, out var dong) ? dong : null;
        return new(number, VietnameseText.Clean(At(0)), Amount(At(1)), At(2).Length == 0 && cells.Length > 2 ? 0 : Amount(At(2)), VietnamTime.TryParseDate(At(3), out var on) ? on : null);
    }
}
