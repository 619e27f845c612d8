using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SpreadsheetSheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

/// <summary>
/// A table as XLSX: one sheet, a bold frozen header with a filter, text as inline strings only (never a formula), numbers and dates
/// as numbers with a format, blank cells left out.
/// </summary>
public static class XlsxFile
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Excel refuses longer names of sheets.</summary>
    private const int NameLength = 31;

    // Positions in the table of cell formats below.
    private const uint Plain = 0, Head = 1, Whole = 2, Day = 3, Wrapped = 4;

    public static byte[] Write(Sheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
            var part = book.AddNewPart<WorksheetPart>();
            part.Worksheet = Page(sheet);
            book.Workbook.AppendChild(new Sheets(new SpreadsheetSheet { Name = NameOf(sheet.Name), SheetId = 1, Id = book.GetIdOfPart(part) }));
            book.Workbook.Save();
        }

        return stream.ToArray();
    }

    private static Worksheet Page(Sheet sheet)
    {
        var columns = new Columns(sheet.Columns.Select((column, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = column.Width, CustomWidth = true }));
        var view = new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0 });
        var data = new SheetData(new Row(sheet.Columns.Select(c => Text(c.Header, Head))));
        foreach (var row in sheet.Rows)
        {
            data.AppendChild(new Row(row.Select((value, i) => Cell(value, sheet.Columns[i].Kind))));
        }

        return new Worksheet(view, columns, data, new AutoFilter { Reference = $"A1:{ColumnName(sheet.Columns.Count)}{sheet.Rows.Count + 1}" });
    }

    private static Cell Cell(object? value, CellKind kind) => value switch
    {
        null => new Cell { StyleIndex = kind == CellKind.Text ? Wrapped : Plain },
        string text => Text(text, Wrapped),
        DateOnly date => Number(date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), Day),
        IFormattable number => Number(number.ToString(null, CultureInfo.InvariantCulture), Whole),
        _ => throw new ArgumentException($"A cell holds no {value.GetType().Name}.", nameof(value)),
    };

    private static Cell Text(string text, uint style) =>
        new() { DataType = CellValues.InlineString, StyleIndex = style, InlineString = new InlineString(new Text(Printable(text)) { Space = SpaceProcessingModeValues.Preserve }) };

    private static Cell Number(string number, uint style) => new() { StyleIndex = style, CellValue = new CellValue(number) };

    /// <summary>Control characters cannot stand in XML.</summary>
    private static string Printable(string text) => string.Concat(text.Where(c => c is '\t' or '\n' or '\r' || !char.IsControl(c)));

    private static string NameOf(string name)
    {
        var clean = string.Concat(name.Where(c => c is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\''))).Trim();
        return clean.Length == 0 ? "1" : clean[..Math.Min(clean.Length, NameLength)];
    }

    /// <summary>1 is A, 27 is AA.</summary>
    private static string ColumnName(int number) => number <= 26 ? ((char)('A' + number - 1)).ToString() : ColumnName((number - 1) / 26) + ColumnName(((number - 1) % 26) + 1);

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy" }, new NumberingFormat { NumberFormatId = 165, FormatCode = "#,##0" }),
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { FontId = 1, ApplyFont = true, ApplyAlignment = true },
            new CellFormat { NumberFormatId = 165, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = 164, ApplyNumberFormat = true },
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top }) { ApplyAlignment = true }));
}
