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

    /// <summary>Letters of the fonts that stand in for Times New Roman, against its own.</summary>
    private const double Wider = 1.14;

    /// <summary>
    /// What is tried, the best first: eleven points, ten, nine; room to breathe where there is some. Computers without Times New Roman print
    /// with wider letters, so there is room for those as long as the letters do not get too small. Eight points for money under every split.
    /// </summary>
    private static readonly (int Size, double Letters, bool IsRoomy)[] Ways = [(22, Wider, true), (22, Wider, false), (20, Wider, false), (18, Wider, false), (20, 1, false), (18, 1, false), (16, 1, false)];

    /// <param name="columns">As printed.</param>
    /// <param name="rows">What stands in them.</param>
    /// <param name="width">Of the table.</param>
    public static AnnexLayout Of(IReadOnlyList<AnnexColumn> columns, IReadOnlyList<ReportRow> rows, int width)
    {
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(rows);
        var all = columns.Sum(c => c.Width);
        var texts = columns.Select(c => rows.Select(r => AnnexColumn.Show(c.Value(r))).Prepend(c.Header).ToList()).ToList();
        foreach (var (size, letters, isRoomy) in Ways)
        {
            var widths = columns.Select((c, i) => Math.Max(Needed(texts[i], size * letters), c.TakesRest ? i == columns.Count - 1 ? LeastNotes : LeastWords : isRoomy ? c.Width * width / all : 0)).ToArray();
            if (widths.Sum() <= width || size == Ways[^1].Size)
            {
                return new AnnexLayout(Spread(columns, widths, width), size);
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
    private static int Needed(IEnumerable<string> texts, double size) =>
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
