using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Export;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Papers;

/// <summary>
/// A report as DOCX in the layout of Nghị định 30/2020 (Phụ lục I): head, number and place, type and summary, parts I to V, signature and nơi
/// nhận, then the annex across the long side. The Union applies that layout as it fits: head lines, code and signature are its own.
/// </summary>
public static class ReportDocument
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    // Sizes are in half points, lengths in twentieths of a point.
    private const int Body = 28, Medium = 26, Small = 24, Tiny = 22;
    private const int PaperShort = 11906, PaperLong = 16838, Edge = 1134, LeftEdge = 1701;
    private const int TextWidth = PaperShort - LeftEdge - Edge, LeftHead = 3900, RightHead = TextWidth - LeftHead;

    public static byte[] Write(PrintedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            document.PackageProperties.Title = XmlText.Printable(report.Title);
            var main = document.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Styles();
            var header = main.AddNewPart<HeaderPart>();
            header.Header = new Header(Line([PageNumber()], JustificationValues.Center));
            var first = main.AddNewPart<HeaderPart>();
            first.Header = new Header(Line([], JustificationValues.Center));
            string numbered = main.GetIdOfPart(header), bare = main.GetIdOfPart(first);

            var body = new Body();
            Head(body, report);
            Outline(body, report);
            Signature(body, report);
            body.AppendChild(new Paragraph(new ParagraphProperties(Portrait(numbered, bare))));
            Annex(body, report);
            body.AppendChild(Landscape(numbered));
            main.Document = new Document(body);
            main.Document.Save();
        }

        return stream.ToArray();
    }

    private static void Head(Body body, PrintedReport report)
    {
        var left = new List<OpenXmlElement>();
        for (var i = 0; i < report.HeadLines.Count; i++)
        {
            left.Add(Line(report.HeadLines[i].ToUpper(CultureInfo.GetCultureInfo("vi-VN")), Small, JustificationValues.Center, bold: i == report.HeadLines.Count - 1));
        }

        left.Add(Rule(LeftHead / 3));
        OpenXmlElement[] right =
        [
            Line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", Small, JustificationValues.Center, bold: true),
            Line("Độc lập - Tự do - Hạnh phúc", Medium, JustificationValues.Center, bold: true),
            Rule(860),
        ];
        OpenXmlElement[] number = [Line("Số: " + report.NumberLine, Medium, JustificationValues.Center), .. report.IsSigned ? [] : new[] { Line("DỰ THẢO", Small, JustificationValues.Center, bold: true) }];
        body.AppendChild(Frameless([LeftHead, RightHead], [left, right], [number, [Line(report.PlaceLine, Medium, JustificationValues.Center, italic: true)]]));
        body.AppendChild(Line("BÁO CÁO", Body, JustificationValues.Center, bold: true, before: 240));
        body.AppendChild(Line(report.Summary, Body, JustificationValues.Center, bold: true));
        body.AppendChild(Rule(TextWidth * 2 / 5));
        body.AppendChild(Line($"(Số liệu từ ngày {VietnamTime.FormatDate(report.Table.Period.From)} đến ngày {VietnamTime.FormatDate(report.Table.Period.To)})", Body, JustificationValues.Center, italic: true, after: 120));
        if (report.Reason.Length > 0)
        {
            body.AppendChild(Line($"(Bản {report.Version}, đính chính: {OneLine(report.Reason)})", Body, JustificationValues.Center, italic: true, after: 120));
        }
    }

    private static void Outline(Body body, PrintedReport report)
    {
        var parts = report.Parts;
        for (var i = 0; i < parts.Count; i++)
        {
            body.AppendChild(Text(parts[i].Heading, bold: true, keep: true));
            foreach (var line in parts[i].Lines)
            {
                body.AppendChild(Text(line.Text, bold: line.IsHeading, keep: line.IsHeading));
            }

            if (parts[i].Lines.Count == 0)
            {
                // Room to write in; a part is never left out in silence.
                body.AppendChild(Text("…………………………………………………………"));
            }

            if (i == 1)
            {
                foreach (var note in report.Notes)
                {
                    body.AppendChild(Text("Ghi chú: " + note, italic: true));
                }
            }
        }

        body.AppendChild(Text(report.Closing));
    }

    private static void Signature(Body body, PrintedReport report)
    {
        var left = new List<OpenXmlElement> { Line("Nơi nhận:", Small, JustificationValues.Left, bold: true, italic: true) };
        left.AddRange(report.Recipients.Select(r => Line(r, Tiny, JustificationValues.Left)));
        OpenXmlElement[] right =
        [
            .. report.SignerLines.Select(l => Line(l, Body, JustificationValues.Center, bold: true, keep: true)),
            .. Enumerable.Range(0, 4).Select(_ => Line("", Body, JustificationValues.Center, keep: true)),
            Line(report.Words.SignerName, Body, JustificationValues.Center, bold: true),
        ];
        body.AppendChild(Line("", Small, JustificationValues.Left));
        body.AppendChild(Frameless([TextWidth / 2, TextWidth - (TextWidth / 2)], [left, right]));
    }

    private static void Annex(Body body, PrintedReport report)
    {
        body.AppendChild(Line("PHỤ LỤC SỐ LIỆU", Body, JustificationValues.Center, bold: true));
        body.AppendChild(Line(report.AnnexOf, Medium, JustificationValues.Center, italic: true, after: 120));

        var columns = AnnexColumn.Of(report, onPaper: true);
        var width = PaperLong - (2 * Edge);
        var (widths, size) = AnnexLayout.Of(columns, report.Table.Rows, width);
        var table = new Table(Framed(width), new TableGrid(widths.Select(w => new GridColumn { Width = Length(w) })));
        HeadRows(table, columns, widths, size);
        var heading = "";
        foreach (var row in report.Table.Rows)
        {
            if (row.Heading != heading && row.Heading.Length > 0)
            {
                table.AppendChild(new TableRow(Unbroken(), Cell(widths[0], []), Cell(widths[1..].Sum(), [Line(row.Heading, size, JustificationValues.Left, bold: true)], span: columns.Count - 1)));
            }

            heading = row.Heading;
            table.AppendChild(new TableRow([Unbroken(), .. columns.Select((c, i) => Cell(widths[i], [Line(AnnexColumn.Show(c.Value(row)), size, c.IsNumber ? JustificationValues.Right : JustificationValues.Left)]))]));
        }

        body.AppendChild(table);
        body.AppendChild(Line("Ô trống là chưa có số liệu, không phải số 0. Các nhóm trong cột “Trong đó” có thể trùng nhau, không cộng lại.", Tiny, JustificationValues.Left, italic: true, before: 120));
        if (report.UnitsBelow > 0)
        {
            body.AppendChild(Line($"Số liệu của {Phrases.Number(report.UnitsBelow)} đơn vị: xem tệp bảng tính kèm theo.", Tiny, JustificationValues.Left, italic: true));
        }
    }

    /// <summary>Two rows, repeated on every page: "Trong đó" above its groups.</summary>
    private static void HeadRows(Table table, IReadOnlyList<AnnexColumn> columns, int[] widths, int size)
    {
        var parts = columns.Count(c => c.IsPart);
        var top = new TableRow(HeadRow());
        var below = new TableRow(HeadRow());
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            if (column.IsPart)
            {
                if (!columns[i - 1].IsPart)
                {
                    top.AppendChild(Cell(widths.Where((_, at) => columns[at].IsPart).Sum(), [Line("Trong đó", size, JustificationValues.Center, bold: true)], span: parts));
                }

                below.AppendChild(Cell(widths[i], [Line(column.Header, size, JustificationValues.Center, bold: true)]));
            }
            else
            {
                top.AppendChild(Cell(widths[i], [Line(column.Header, size, JustificationValues.Center, bold: true)], merge: parts > 0 ? MergedCellValues.Restart : null));
                below.AppendChild(Cell(widths[i], [], merge: MergedCellValues.Continue));
            }
        }

        table.AppendChild(top);
        if (parts > 0)
        {
            table.AppendChild(below);
        }
    }

    private static TableRowProperties HeadRow() => new(new CantSplit(), new TableHeader());

    private static TableRowProperties Unbroken() => new(new CantSplit());

    private static Table Frameless(int[] widths, params IReadOnlyList<IReadOnlyList<OpenXmlElement>>[] rows)
    {
        var table = new Table(
            new TableProperties(new TableWidth { Width = Length(widths.Sum()), Type = TableWidthUnitValues.Dxa }, new TableLayout { Type = TableLayoutValues.Fixed }, new TableCellMarginDefault(new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new TableGrid(widths.Select(w => new GridColumn { Width = Length(w) })));
        foreach (var row in rows)
        {
            table.AppendChild(new TableRow([Unbroken(), .. row.Select((cell, i) => Cell(widths[i], cell))]));
        }

        return table;
    }

    private static TableProperties Framed(int width) => new(
        new TableWidth { Width = Length(width), Type = TableWidthUnitValues.Dxa },
        new TableBorders(
            new TopBorder { Val = BorderValues.Single, Size = 4 }, new LeftBorder { Val = BorderValues.Single, Size = 4 }, new BottomBorder { Val = BorderValues.Single, Size = 4 },
            new RightBorder { Val = BorderValues.Single, Size = 4 }, new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4 }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4 }),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(new TableCellLeftMargin { Width = 60, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 60, Type = TableWidthValues.Dxa }));

    private static TableCell Cell(int width, IReadOnlyList<OpenXmlElement> content, int span = 1, MergedCellValues? merge = null)
    {
        var properties = new TableCellProperties(new TableCellWidth { Width = Length(width), Type = TableWidthUnitValues.Dxa });
        if (span > 1)
        {
            properties.AppendChild(new GridSpan { Val = span });
        }

        if (merge is { } value)
        {
            properties.AppendChild(new VerticalMerge { Val = value });
        }

        return new TableCell([properties, .. content.Count > 0 ? content : [Line("", Tiny, JustificationValues.Left)]]);
    }

    /// <summary>A paragraph of the body: justified, first line indented, six points below.</summary>
    private static Paragraph Text(string text, bool bold = false, bool italic = false, bool keep = false) => new(
        Properties(keep, new SpacingBetweenLines { After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto }, new Indentation { FirstLine = "720" }, new Justification { Val = JustificationValues.Both }),
        Run(text, Body, bold, italic));

    private static Paragraph Line(string text, int size, JustificationValues side, bool bold = false, bool italic = false, bool keep = false, int before = 0, int after = 0) =>
        Line(text.Length == 0 ? [new Run(new RunProperties(new FontSize { Val = Length(size) }))] : [Run(text, size, bold, italic)], side, keep, before, after);

    private static Paragraph Line(IReadOnlyList<OpenXmlElement> runs, JustificationValues side, bool keep = false, int before = 0, int after = 0) =>
        new([Properties(keep, new SpacingBetweenLines { Before = Length(before), After = Length(after) }, new Justification { Val = side }), .. runs]);

    private static ParagraphProperties Properties(bool keep, params OpenXmlElement[] all) => new([.. keep ? [new KeepNext()] : Array.Empty<OpenXmlElement>(), .. all]);

    /// <summary>The short rule below a head: a paragraph of one point with a border, drawn in from both sides.</summary>
    private static Paragraph Rule(int indent) => new(
        new ParagraphProperties(
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1 }),
            new SpacingBetweenLines { Before = "20", After = "60", Line = "120", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { Left = Length(indent), Right = Length(indent) }),
        new Run(new RunProperties(new FontSize { Val = "8" })));

    private static Run Run(string text, int size, bool bold, bool italic)
    {
        var properties = new RunProperties();
        if (bold)
        {
            properties.AppendChild(new Bold());
        }

        if (italic)
        {
            properties.AppendChild(new Italic());
        }

        properties.AppendChild(new FontSize { Val = Length(size) });
        properties.AppendChild(new FontSizeComplexScript { Val = Length(size) });
        return new Run(properties, new Text(XmlText.Printable(text)) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static SimpleField PageNumber() => new(new Run(new RunProperties(new FontSize { Val = Length(Medium) }), new Text("2"))) { Instruction = "PAGE" };

    private static SectionProperties Portrait(string numbered, string bare) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = numbered },
        new HeaderReference { Type = HeaderFooterValues.First, Id = bare },
        new PageSize { Width = PaperShort, Height = PaperLong },
        new PageMargin { Top = Edge, Bottom = Edge, Left = LeftEdge, Right = Edge, Header = 567, Footer = 567, Gutter = 0 },
        new TitlePage());

    private static SectionProperties Landscape(string numbered) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = numbered },
        new SectionType { Val = SectionMarkValues.NextPage },
        new PageSize { Width = PaperLong, Height = PaperShort, Orient = PageOrientationValues.Landscape },
        new PageMargin { Top = Edge, Bottom = Edge, Left = Edge, Right = Edge, Header = 567, Footer = 567, Gutter = 0 });

    private static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "Times New Roman", ComplexScript = "Times New Roman" },
                new Color { Val = "000000" },
                new FontSize { Val = Length(Body) }, new FontSizeComplexScript { Val = Length(Body) },
                new Languages { Val = "vi-VN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "0" }))),
        new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });

    private static string Length(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string OneLine(string text) => VietnameseText.Clean(text).TrimEnd('.');
}
