using System.Text;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>CSV with comma or semicolon, or tabs as a spreadsheet copies them; quotes as RFC 4180 has them. The first line says which sign.</summary>
public static class DelimitedRows
{
    public static ImportSheet Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var separator = SeparatorOf(text);
        var (lines, cells, cell) = (new List<ImportLine>(), new List<ImportCell>(), new StringBuilder());
        var (number, quoted, isBlank) = (1, false, true);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                if (c != '"')
                {
                    Put(c);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    Put('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (c == '"' && isBlank)
            {
                cell.Clear();
                quoted = true;
            }
            else if (c == separator)
            {
                End(cells, cell);
                isBlank = true;
            }
            else if (c is '\n')
            {
                End(cells, cell);
                isBlank = true;
                Keep(lines, cells, number++); // a line break within quotes is no new row of the spreadsheet
            }
            else if (c != '\r')
            {
                Put(c);
            }
        }

        End(cells, cell);
        Keep(lines, cells, number);
        return new ImportSheet(lines);

        // Whether a quote begins a quoted cell is known without reading again what stands before it.
        void Put(char c)
        {
            Add(cell, c);
            isBlank &= char.IsWhiteSpace(c);
        }
    }

    private static void Add(StringBuilder cell, char c)
    {
        if (cell.Length >= ImportSheet.LongestCell)
        {
            throw new ImportFileException(ImportFileFault.Broken); // a quote that is never closed
        }

        cell.Append(c);
    }

    private static void End(List<ImportCell> cells, StringBuilder cell)
    {
        cells.Add(new ImportCell(Unguarded(cell.ToString().Trim()), false));
        cell.Clear();
        if (cells.Count > ImportSheet.MostColumns)
        {
            throw new ImportFileException(ImportFileFault.TooManyColumns);
        }
    }

    /// <summary>Our own files put an apostrophe before what a spreadsheet would take for a formula.</summary>
    private static string Unguarded(string text) => text.Length > 1 && text[0] == '\'' && Shared.Export.CsvFile.LooksLikeFormula(text[1..]) ? text[1..] : text;

    private static void Keep(List<ImportLine> lines, List<ImportCell> cells, int number)
    {
        if (cells.Exists(c => !c.IsEmpty))
        {
            lines.Add(lines.Count > ImportSheet.MostLines ? throw new ImportFileException(ImportFileFault.TooManyLines) : new ImportLine(number, [.. cells]));
        }

        cells.Clear();
    }

    private static char SeparatorOf(string text)
    {
        var first = text.AsSpan(0, text.AsSpan().TrimStart().IsEmpty ? 0 : text.IndexOf('\n', text.Length - text.AsSpan().TrimStart().Length) is var end and >= 0 ? end : text.Length);
        return first.Contains('\t') ? '\t' : first.Count(';') > first.Count(',') ? ';' : ',';
    }
}
