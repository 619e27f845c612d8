using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

/// <summary>
/// Tables as XLSX, written straight into the archive row by row: a table of 3.321 units costs no more memory than one of ten. A bold frozen
/// header with a filter, text as inline strings only (never a formula), numbers, percentages and dates as numbers with a format, blank cells left out.
/// </summary>
public static class XlsxFile
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Excel refuses longer names of sheets, and longer texts in a cell.</summary>
    private const int NameLength = 31, TextLength = 32_767;

    /// <summary>Characters side by side on an upright A4 before the print gets small.</summary>
    private const int PortraitWidth = 100;

    // Positions in the table of cell formats below; each has a bold brother so many places further on.
    private const int Wrapped = 1, Whole = 2, Broken = 3, Share = 4, Day = 5, Bold = 5, Head = 11, Title = 12;

    /// <summary>The same always, so that equal tables are equal files.</summary>
    private static readonly DateTimeOffset Stamp = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(params IReadOnlyList<Sheet> sheets)
    {
        using var stream = new MemoryStream();
        WriteTo(stream, sheets);
        return stream.ToArray();
    }

    public static void WriteTo(Stream stream, IReadOnlyList<Sheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sheets);
        ArgumentOutOfRangeException.ThrowIfZero(sheets.Count);
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        Part(archive, "[Content_Types].xml", xml => ContentTypes(xml, sheets.Count));
        Part(archive, "_rels/.rels", xml => Relationships(xml, [("officeDocument", "xl/workbook.xml")]));
        Part(archive, "xl/workbook.xml", xml => Workbook(xml, sheets));
        Part(archive, "xl/_rels/workbook.xml.rels", xml => Relationships(xml, [.. sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")]));
        Part(archive, "xl/styles.xml", Styles);
        for (var i = 0; i < sheets.Count; i++)
        {
            Part(archive, $"xl/worksheets/sheet{i + 1}.xml", xml => Page(xml, sheets[i]));
        }
    }

    private static void Part(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = Stamp;
        using var stream = entry.Open();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }

    private static void Page(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("worksheet", Main);
        xml.WriteStartElement("sheetPr");
        Element(xml, "pageSetUpPr", ("fitToPage", "1"));
        xml.WriteEndElement();

        View(xml, sheet);
        xml.WriteStartElement("cols");
        for (var i = 0; i < sheet.Columns.Count; i++)
        {
            Element(xml, "col", ("min", Text(i + 1)), ("max", Text(i + 1)), ("width", Text(sheet.Columns[i].Width)), ("customWidth", "1"));
        }

        xml.WriteEndElement();
        var last = Data(xml, sheet);
        Element(xml, "autoFilter", ("ref", $"A{sheet.Lines.Count + 1}:{ColumnName(sheet.Columns.Count)}{last}"));

        // Printed on A4, all columns on one page's width and as many pages down as there are.
        Element(xml, "pageMargins", ("left", "0.5"), ("right", "0.5"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        Element(xml, "pageSetup", ("paperSize", "9"), ("fitToHeight", "0"), ("orientation", sheet.IsLandscape || sheet.Columns.Sum(c => c.Width) > PortraitWidth ? "landscape" : "portrait"));

        xml.WriteEndElement();
    }

    private static void View(XmlWriter xml, Sheet sheet)
    {
        xml.WriteStartElement("sheetViews");
        xml.WriteStartElement("sheetView");
        xml.WriteAttributeString("workbookViewId", "0");
        var corner = ColumnName(sheet.FrozenColumns + 1) + Text(sheet.Lines.Count + 2);
        if (sheet.FrozenColumns == 0)
        {
            Element(xml, "pane", ("ySplit", Text(sheet.Lines.Count + 1)), ("topLeftCell", corner), ("activePane", "bottomLeft"), ("state", "frozen"));
        }
        else
        {
            Element(xml, "pane", ("xSplit", Text(sheet.FrozenColumns)), ("ySplit", Text(sheet.Lines.Count + 1)), ("topLeftCell", corner), ("activePane", "bottomRight"), ("state", "frozen"));
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <returns>The number of the last row.</returns>
    private static int Data(XmlWriter xml, Sheet sheet)
    {
        var names = sheet.Columns.Select((_, i) => ColumnName(i + 1)).ToArray();
        var number = 0;
        xml.WriteStartElement("sheetData");
        foreach (var line in sheet.Lines)
        {
            Row(xml, ++number, () => TextCell(xml, "A", number, line, Title));
        }

        // Not every program makes a row as high as its wrapped text.
        var high = sheet.Columns.Max(c => (c.Header.Length + Math.Max(1, c.Width - 3)) / Math.Max(1, c.Width - 2));
        Row(xml, ++number, () =>
        {
            for (var i = 0; i < names.Length; i++)
            {
                TextCell(xml, names[i], number, sheet.Columns[i].Header, Head);
            }
        }, Math.Min(high, 10) * 15);
        var position = 0;
        foreach (var row in sheet.Rows)
        {
            var bold = sheet.BoldRows.Contains(position++) ? Bold : 0;
            Row(xml, ++number, () =>
            {
                for (var i = 0; i < row.Count; i++)
                {
                    Cell(xml, names[i], number, row[i], bold);
                }
            });
        }

        xml.WriteEndElement();
        return number;
    }

    private static void Row(XmlWriter xml, int number, Action cells, int height = 0)
    {
        xml.WriteStartElement("row");
        xml.WriteAttributeString("r", Text(number));
        if (height > 0)
        {
            xml.WriteAttributeString("ht", Text(height));
            xml.WriteAttributeString("customHeight", "1");
        }

        cells();
        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, string column, int row, object? value, int bold)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                TextCell(xml, column, row, text, Wrapped + bold);
                break;
            case DateOnly date:
                NumberCell(xml, column, row, date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), Day + bold);
                break;
            case PercentValue percent:
                NumberCell(xml, column, row, percent.Value.ToString(CultureInfo.InvariantCulture), Share + bold);
                break;
            case decimal broken when broken != decimal.Truncate(broken):
                NumberCell(xml, column, row, broken.ToString(CultureInfo.InvariantCulture), Broken + bold);
                break;
            case decimal whole:
                NumberCell(xml, column, row, decimal.Truncate(whole).ToString(CultureInfo.InvariantCulture), Whole + bold);
                break;
            case int or long:
                NumberCell(xml, column, row, ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), Whole + bold);
                break;
            default:
                throw new ArgumentException($"A cell holds no {value.GetType().Name}.", nameof(value));
        }
    }

    private static void TextCell(XmlWriter xml, string column, int row, string text, int style)
    {
        Start(xml, column, row, style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is");
        xml.WriteStartElement("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(XmlText.Printable(text.Length <= TextLength ? text : text[..(TextLength - 1)] + "…"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void NumberCell(XmlWriter xml, string column, int row, string number, int style)
    {
        Start(xml, column, row, style);
        xml.WriteElementString("v", number);
        xml.WriteEndElement();
    }

    private static void Start(XmlWriter xml, string column, int row, int style)
    {
        xml.WriteStartElement("c");
        xml.WriteAttributeString("r", column + Text(row));
        xml.WriteAttributeString("s", Text(style));
    }

    private static void Workbook(XmlWriter xml, IReadOnlyList<Sheet> sheets)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Office);
        xml.WriteStartElement("sheets");
        var names = Names(sheets);
        for (var i = 0; i < names.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", names[i]);
            xml.WriteAttributeString("sheetId", Text(i + 1));
            xml.WriteAttributeString("id", Office, "rId" + Text(i + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();

        // The header again on every printed page.
        xml.WriteStartElement("definedNames");
        for (var i = 0; i < names.Count; i++)
        {
            xml.WriteStartElement("definedName");
            xml.WriteAttributeString("name", "_xlnm.Print_Titles");
            xml.WriteAttributeString("localSheetId", Text(i));
            var head = Text(sheets[i].Lines.Count + 1);
            xml.WriteString($"'{names[i]}'!${head}:${head}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Relationships(XmlWriter xml, IReadOnlyList<(string Kind, string Target)> all)
    {
        xml.WriteStartElement("Relationships", Package);
        for (var i = 0; i < all.Count; i++)
        {
            Element(xml, "Relationship", ("Id", "rId" + Text(i + 1)), ("Type", $"{Office}/{all[i].Kind}"), ("Target", all[i].Target));
        }

        xml.WriteEndElement();
    }

    private static void ContentTypes(XmlWriter xml, int sheets)
    {
        xml.WriteStartElement("Types", Types);
        Element(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Element(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        Element(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Spreadsheet + "sheet.main+xml"));
        Element(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", Spreadsheet + "styles+xml"));
        for (var i = 1; i <= sheets; i++)
        {
            Element(xml, "Override", ("PartName", $"/xl/worksheets/sheet{Text(i)}.xml"), ("ContentType", Spreadsheet + "worksheet+xml"));
        }

        xml.WriteEndElement();
    }

    private static void Styles(XmlWriter xml)
    {
        const string Across = "<alignment vertical=\"top\" wrapText=\"1\"/>";
        string[] formats = ["", "applyAlignment=\"1\">" + Across, "numFmtId=\"3\" applyNumberFormat=\"1\"", "numFmtId=\"165\" applyNumberFormat=\"1\"", "numFmtId=\"10\" applyNumberFormat=\"1\"", "numFmtId=\"164\" applyNumberFormat=\"1\""];
        var cells = new StringBuilder();
        foreach (var (format, font) in formats.Select(f => (f, 0)).Concat(formats.Skip(1).Select(f => (f, 1))))
        {
            cells.Append(CultureInfo.InvariantCulture, $"<xf xfId=\"0\" fontId=\"{font}\" applyFont=\"{font}\" {(format.EndsWith('>') ? format + "</xf>" : format + "/>")}");
        }

        cells.Append("<xf xfId=\"0\" fontId=\"1\" applyFont=\"1\" fillId=\"2\" applyFill=\"1\" borderId=\"1\" applyBorder=\"1\" applyAlignment=\"1\">" + Across + "</xf>");
        cells.Append("<xf xfId=\"0\" fontId=\"1\" applyFont=\"1\"/>");
        xml.WriteRaw($"""
            <styleSheet xmlns="{Main}"><numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0.0##"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFF1E4EC"/></patternFill></fill></fills><borders count="2"><border/><border><bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="13">{cells}</cellXfs></styleSheet>
            """);
    }

    private static void Element(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }

    private static List<string> Names(IReadOnlyList<Sheet> sheets)
    {
        var names = new List<string>();
        foreach (var sheet in sheets)
        {
            var clean = string.Concat(XmlText.Printable(sheet.Name).Where(c => !char.IsControl(c) && c is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\' or '\''))).Trim();
            var name = clean.Length == 0 ? "1" : clean[..Math.Min(clean.Length, NameLength)].Trim();
            var again = 2;
            while (names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                var end = " " + Text(again++);
                name = clean[..Math.Min(clean.Length, NameLength - end.Length)].Trim() + end;
            }

            names.Add(name);
        }

        return names;
    }

    /// <summary>1 is A, 27 is AA.</summary>
    private static string ColumnName(int number) => number <= 26 ? ((char)('A' + number - 1)).ToString() : ColumnName((number - 1) / 26) + ColumnName(((number - 1) % 26) + 1);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
