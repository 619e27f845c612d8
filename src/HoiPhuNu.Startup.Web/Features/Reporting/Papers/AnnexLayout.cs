using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Papers;

/// <summary>How wide the columns of the annex are on paper, and how large its letters: no number and no word is broken within itself.</summary>
/// <param name="Widths">In twentieths of a point.</param>
/// <param name="Size">In half points.</param>
public sealed record AnnexLayout(int[] Widths, int Size)
{
    /// <summary>Left and right of a cell's text together, with its line.</summary>
    private const int Margins = 150;

    /// <summary>Of a column of words: below this they stand one above the other.</summary>
    private const int LeastWords = 1_600, LeastNotes = 950;

    /// <summary>Eleven points where that fits, then ten, nine and, for numbers of many digits under every split, eight.</summary>
    private static readonly int[] Sizes = [22, 20, 18, 16];

    /// <param name="columns">As printed.</param>
    /// <param name="rows">What stands in them.</param>
    /// <param name="width">Of the table.</param>
    public static AnnexLayout Of(IReadOnlyList<AnnexColumn> columns, IReadOnlyList<ReportRow> rows, int width)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        var all = columns.Sum(c => c.Width);
        var texts = columns.Select(c => rows.Select(r => AnnexColumn.Show(c.Value(r))).Prepend(c.Header).ToList()).ToList();
        foreach (var size in Sizes)
        {
            // Room to breathe where there is some, else just what the longest number or word takes.
            foreach (var roomy in new[] { true, false })
            {
                var widths = columns.Select((c, i) => Math.Max(Needed(texts[i], size), c.TakesRest ? i == columns.Count - 1 ? LeastNotes : LeastWords : roomy ? c.Width * width / all : 0)).ToArray();
                if (widths.Sum() <= width || (size == Sizes[^1] && !roomy))
                {
                    return new AnnexLayout(Spread(columns, widths, width), size);
                }
            }
        }

        throw new InvalidOperationException("The smallest letters are always taken.");
    }

    /// <summary>What is left goes to the columns of words; where there is less than nothing, all give some: better a broken number than one off the paper.</summary>
    private static int[] Spread(IReadOnlyList<AnnexColumn> columns, int[] widths, int width)
    {
        var (needed, rest) = (widths.Sum(), width - widths.Sum());
        if (rest < 0)
        {
            return [.. widths.Select(w => w * width / needed)];
        }

        var words = columns.Where(c => c.TakesRest).Sum(c => c.Width);
        return [.. widths.Select((w, i) => columns[i].TakesRest ? w + (rest * columns[i].Width / words) : w)];
    }

    /// <summary>Of the longest piece that has no space in it; letters are heads', which are bold.</summary>
    private static int Needed(IEnumerable<string> texts, int size) =>
        Margins + (int)Math.Ceiling(texts.SelectMany(t => t.Split(' ')).Select(piece => piece.Sum(Width)).DefaultIfEmpty(0).Max() * size * 10);

    /// <summary>Of Times New Roman in parts of its size, rather more than less.</summary>
    private static double Width(char letter) => letter switch
    {
        '.' or ',' => .25,
        >= '0' and <= '9' => .5,
        '%' => 1,
        '-' => .34,
        'm' or 'w' => .84,
        'M' or 'W' => 1,
        _ => char.IsUpper(letter) ? .78 : .53,
    };
}
