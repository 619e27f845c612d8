using System.Globalization;
using System.Xml;
using static HoiPhuNu.Startup.Web.Features.Shared.Export.XlsxXml;

namespace HoiPhuNu.Startup.Web.Features.Shared.Export;

/// <summary>One sheet of an <see cref="XlsxFile"/>: what is frozen, how wide, the cells row by row, how it is printed.</summary>
internal static class XlsxPage
{
    /// <summary>Excel refuses longer texts in a cell.</summary>
    private const int TextLength = 32_767;

    /// <summary>Characters side by side on an upright A4 before the print gets small.</summary>
    private const int PortraitWidth = 100;

    public static void Write(XmlWriter xml, Sheet sheet)
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
            Row(xml, ++number, () => TextCell(xml, "A", number, line, XlsxStyles.Title));
        }

        // Not every program makes a row as high as its wrapped text.
        var high = sheet.Columns.Max(c => (c.Header.Length + Math.Max(1, c.Width - 3)) / Math.Max(1, c.Width - 2));
        Row(xml, ++number, () =>
        {
            for (var i = 0; i < names.Length; i++)
            {
                TextCell(xml, names[i], number, sheet.Columns[i].Header, XlsxStyles.Head);
            }
        }, Math.Min(high, 10) * 15);
        var position = 0;
        foreach (var row in sheet.Rows)
        {
            var bold = sheet.BoldRows.Contains(position++) ? XlsxStyles.Bold : 0;
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
                TextCell(xml, column, row, text, XlsxStyles.Wrapped + bold);
                break;
            case DateOnly date:
                NumberCell(xml, column, row, date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), XlsxStyles.Day + bold);
                break;
            case PercentValue percent:
                NumberCell(xml, column, row, percent.Value.ToString(CultureInfo.InvariantCulture), XlsxStyles.Share + bold);
                break;
            case decimal broken when broken != decimal.Truncate(broken):
                NumberCell(xml, column, row, broken.ToString(CultureInfo.InvariantCulture), XlsxStyles.Broken + bold);
                break;
            case decimal whole:
                NumberCell(xml, column, row, decimal.Truncate(whole).ToString(CultureInfo.InvariantCulture), XlsxStyles.Whole + bold);
                break;
            case int or long:
                NumberCell(xml, column, row, ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), XlsxStyles.Whole + bold);
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

    /// <summary>1 is A, 27 is AA.</summary>
    private static string ColumnName(int number) => number <= 26 ? ((char)('A' + number - 1)).ToString() : ColumnName((number - 1) / 26) + ColumnName(((number - 1) % 26) + 1);
}
