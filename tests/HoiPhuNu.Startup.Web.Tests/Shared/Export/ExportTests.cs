using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using Sheet = HoiPhuNu.Startup.Web.Features.Shared.Export.Sheet;

namespace HoiPhuNu.Startup.Web.Tests.Shared.Export;

/// <summary>What is carried away opens as a table, and as nothing but a table.</summary>
public sealed class ExportTests
{
    public static TheoryData<string> Formulas { get; } =
    [
        "=1+1", "=HYPERLINK(\"http://xau.example\")", "+84912345678", "-2+3", "@SUM(A1)", "\t=1+1", "\r=1+1", "=cmd|' /C calc'!A0", "-", "+", "＝1+1", "=\"a\",\"b\"", "@", "=DDE(\"x\")",
    ];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_formula_stays_text_in_CSV(string payload)
    {
        var line = Encoding.UTF8.GetString(CsvFile.Write(Of(payload))[3..]).Split("\r\n", 2)[1];
        Assert.True(line[0] == '\'' || line.StartsWith("\"'", StringComparison.Ordinal), line);
    }

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_formula_stays_text_in_XLSX_and_the_file_is_sound(string payload)
    {
        using var document = Open(Of(payload));
        Assert.Empty(new OpenXmlValidator().Validate(document));
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet;
        Assert.Empty(sheet.Descendants<CellFormula>());
        var cell = sheet.Descendants<Row>().ElementAt(1).Elements<Cell>().First();
        Assert.Equal(CellValues.InlineString, cell.DataType!.Value);
        Assert.Equal(payload.ReplaceLineEndings("\n"), cell.InnerText.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Numbers_are_numbers_blank_is_blank_and_a_leading_zero_stays()
    {
        var sheet = new Sheet("Cặp đồng hành: [quý 3]/2026", [new("Tên"), new("Điện thoại"), new("Phút", CellKind.Number), new("Ngày", CellKind.Date)],
            [["Chị “Bông”, bản Nà Cà", "0912000111", 90, new DateOnly(2026, 11, 5)], ["Chị thứ hai\nxuống dòng", "0912000112", null, null], ["Âm", "", -5, null]]);

        Assert.Equal(
            "Tên,Điện thoại,Phút,Ngày\r\n\"Chị “Bông”, bản Nà Cà\",0912000111,90,05/11/2026\r\n\"Chị thứ hai\nxuống dòng\",0912000112,,\r\nÂm,,-5,\r\n",
            Encoding.UTF8.GetString(CsvFile.Write(sheet)[3..]));

        using var document = Open(sheet);
        Assert.Empty(new OpenXmlValidator().Validate(document));
        var rows = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().ToList();
        Assert.Equal(["Chị “Bông”, bản Nà Cà", "0912000111", "90", "46331"], rows[1].Elements<Cell>().Select(c => c.InnerText));
        Assert.Equal(["A3", "B3"], rows[2].Elements<Cell>().Select(c => c.CellReference!.Value));
        Assert.Equal("Cặp đồng hành quý 32026", document.WorkbookPart.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Single().Name!.Value);
    }

    [Fact]
    public void Several_tables_in_one_file_with_lines_above_bold_rows_parts_and_percentages()
    {
        var first = new Sheet("Số liệu", [new("Chỉ tiêu"), new("Kỳ này", CellKind.Number), new("%", CellKind.Number)], [["Đào tạo", null, null], ["Tấn rau", 2.5m, new PercentValue(11846)], ["Tổng", 3m, new PercentValue(-50)]])
        {
            Lines = ["Báo cáo quý III/2026", "=1+1"],
            BoldRows = new HashSet<int> { 0, 2 },
            FrozenColumns = 1,
            IsLandscape = true,
        };
        using var document = SpreadsheetDocument.Open(new MemoryStream(XlsxFile.Write(first, first, first with { Name = "" })), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document));
        Assert.Equal(["Số liệu", "Số liệu 2", "1"], document.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value));
        var sheet = ((WorksheetPart)document.WorkbookPart.GetPartById("rId1")).Worksheet;
        var rows = sheet.Descendants<Row>().ToList();
        Assert.Equal(["Tấn rau", "2.5", "1.1846"], rows[4].Elements<Cell>().Select(c => c.InnerText));
        Assert.Equal(["Tổng", "3", "-0.005"], rows[5].Elements<Cell>().Select(c => c.InnerText));
        Assert.Empty(sheet.Descendants<CellFormula>());
        var styles = document.WorkbookPart.WorkbookStylesPart!.Stylesheet;
        bool[] Bold(Row row) => [.. row.Elements<Cell>().Select(c => styles.CellFormats!.Elements<CellFormat>().ElementAt((int)c.StyleIndex!.Value).FontId!.Value == 1)];
        Assert.Equal([[true], [true], [true, true, true], [true], [false, false, false], [true, true, true]], rows.Select(Bold));
        Assert.Equal("A3:C6", sheet.Descendants<AutoFilter>().Single().Reference!.Value);
        Assert.Equal("B4", sheet.Descendants<Pane>().Single().TopLeftCell!.Value);

        Assert.Equal("Chỉ tiêu,Kỳ này,%\r\nĐào tạo,,\r\nTấn rau,\"2,5\",\"118,46%\"\r\nTổng,3,\"-0,5%\"\r\n", Encoding.UTF8.GetString(CsvFile.Write(first)[3..]));
    }

    [Fact]
    public void What_cannot_stand_in_XML_is_left_out_and_nothing_else()
    {
        using var document = Open(Of("a\u0001b\uD800c😀\uFFFFd" + new string('x', 40_000)));
        Assert.Empty(new OpenXmlValidator().Validate(document));
        var text = document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Cell>().Last().InnerText;
        Assert.StartsWith("abc😀dxxx", text, StringComparison.Ordinal);
        Assert.EndsWith("x…", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_are_asked_for_one_by_one_and_once()
    {
        var asked = 0;
        IEnumerable<IReadOnlyList<object?>> Rows()
        {
            for (; asked < 5000; asked++)
            {
                yield return [asked];
            }
        }

        using var document = Open(new Sheet("Dài", [new("Số", CellKind.Number)], Rows()));
        Assert.Equal((5000, 5001), (asked, document.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Count()));
    }

    [Fact]
    public void CSV_begins_with_a_byte_order_mark() => Assert.Equal([0xEF, 0xBB, 0xBF], CsvFile.Write(Of("a"))[..3]);

    private static Sheet Of(string text) => new("Thử", [new("Ô")], [[text]]);

    private static SpreadsheetDocument Open(Sheet sheet) => SpreadsheetDocument.Open(new MemoryStream(XlsxFile.Write([sheet])), isEditable: false);
}
