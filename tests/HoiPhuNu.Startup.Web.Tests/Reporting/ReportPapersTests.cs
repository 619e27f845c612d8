using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Web.Features.Reporting.Papers;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

/// <summary>A report as DOCX, XLSX and CSV.</summary>
public sealed class ReportPapersTests
{
    [Fact]
    public void DOCX_is_sound_and_has_the_layout_of_an_official_paper()
    {
        using var document = Open(PaperSamples.Full());
        Assert.Empty(new OpenXmlValidator().Validate(document));
        var lines = Lines(document);
        Assert.Equal(
            [
                "ỦY BAN MTTQ VIỆT NAM TỈNH CAO BẰNG", "HỘI LIÊN HIỆP PHỤ NỮ TỈNH CAO BẰNG", "BAN THƯỜNG VỤ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                "Số: 05/BC-BTV", "Cao Bằng, ngày 05 tháng 01 năm 2026", "BÁO CÁO", "Kết quả hỗ trợ phụ nữ khởi nghiệp năm 2025", "(Số liệu từ ngày 01/01/2025 đến ngày 31/12/2025)",
                "(Bản 2, đính chính: Xã Bế Văn Đàn gửi bổ sung)",
                "I. TÌNH HÌNH, CÔNG TÁC CHỈ ĐẠO", "Năm 2025, các cấp Hội đã ban hành 12 văn bản chỉ đạo.", "Kinh phí: 1,2 tỷ đồng.",
                "II. KẾT QUẢ THỰC HIỆN", "1. Giảm nghèo", "- Hộ có phụ nữ được giúp thoát nghèo, cận nghèo: 571/482 hộ (đạt 118% kế hoạch; tăng 30,66% so với cùng kỳ; trong đó: DTTS: 300, phụ nữ làm chủ hộ: 289 hộ).",
                "2. Vốn", "- Dư nợ ủy thác: đến 31/12/2025 có 2.851 tỷ đồng (đạt 102% kế hoạch 2.800 tỷ đồng).", "- Tỷ lệ dư nợ ủy thác: đến 31/12/2025 có 41%.",
                "3. Sản phẩm", "- Rau, củ, quả tiêu thụ qua cửa hàng: trong kỳ 2.000,5 tấn; lũy kế 2.500 tấn.", "- Trong kỳ có 05 HTX có phụ nữ tham gia quản lý; lũy kế 18/15 HTX (đạt 120% kế hoạch).",
                "Ghi chú: Chuẩn nghèo đổi từ 01/01/2027.",
                "III. ĐÁNH GIÁ", "Ưu điểm: đạt & vượt kế hoạch <chỉ tiêu>.", "IV. NHIỆM VỤ KỲ TỚI", "=1+1", "V. KIẾN NGHỊ", "…………………………………………………………",
                "Trên đây là báo cáo kết quả hỗ trợ phụ nữ khởi nghiệp năm 2025 của Hội Liên hiệp Phụ nữ tỉnh Cao Bằng./.",
                "Nơi nhận:", "- Hội LHPN Việt Nam;", "- Tỉnh ủy, UBND tỉnh;", "- Lưu: VT, BCTPN.", "TM. BAN THƯỜNG VỤ", "CHỦ TỊCH", "Nông Thị Bích Hường",
                "PHỤ LỤC SỐ LIỆU", "(Kèm theo Báo cáo số 05/BC-BTV ngày 05 tháng 01 năm 2026 của Hội Liên hiệp Phụ nữ tỉnh Cao Bằng)",
            ], lines.TakeWhile(l => l != "TT"));
        Assert.Contains("Số liệu của 3 đơn vị: xem tệp bảng tính kèm theo.", lines);

        // A4 upright, then across; the number of the page stands above, but not on the first.
        var sections = document.MainDocumentPart!.Document.Descendants<W.SectionProperties>().ToList();
        Assert.Equal([(11906U, 16838U), (16838U, 11906U)], sections.Select(s => (s.GetFirstChild<W.PageSize>()!.Width!.Value, s.GetFirstChild<W.PageSize>()!.Height!.Value)));
        Assert.NotNull(sections[0].GetFirstChild<W.TitlePage>());
        Assert.Equal(["", "PAGE"], document.MainDocumentPart.HeaderParts.Select(h => h.Header.Descendants<W.SimpleField>().SingleOrDefault()?.Instruction?.Value ?? "").Order());
        Assert.Equal("Times New Roman", document.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<W.RunFonts>().Single().Ascii!.Value);
    }

    [Fact]
    public void Annex_of_the_DOCX_has_a_blank_where_nothing_is_known()
    {
        using var document = Open(PaperSamples.Full());
        var rows = document.MainDocumentPart!.Document.Descendants<W.Table>().Last().Elements<W.TableRow>().Select(r => r.Elements<W.TableCell>().Select(c => c.InnerText).ToList()).ToList();
        Assert.Equal(["TT", "Chỉ tiêu", "ĐVT", "Kế hoạch", "Thực hiện trong kỳ", "Lũy kế", "Tỷ lệ so kế hoạch", "Cùng kỳ năm trước", "Tăng, giảm so cùng kỳ", "Trong đó", "Ghi chú"], rows[0]);
        Assert.Equal(["DTTS", "Phụ nữ làm chủ hộ"], rows[1].Where(c => c.Length > 0));
        Assert.Equal(["", "Giảm nghèo"], rows[2]);
        Assert.Equal(["1", "Hộ có phụ nữ được giúp thoát nghèo, cận nghèo", "hộ", "482", "571", "571", "118,46%", "437", "30,66%", "300", "289", "chuẩn nghèo đã đổi"], rows[3]);
        Assert.Equal(["2", "Hộ phụ nữ thoát cận nghèo", "hộ", "", "", "", "", "", "", "", "", ""], rows[4]);
        Assert.Equal(["triệu đồng", "2.800.000", "2.851.000"], rows[6][2..5]);
        Assert.Equal(("4", "chưa giao kế hoạch"), (rows[7][0], rows[7][^1]));
    }

    [Fact]
    public void Numbers_stand_whole_in_the_annex_however_many_splits_there_are()
    {
        var report = PaperSamples.Full(0);
        var splits = new[] { Split.Minority, Split.FemaleHeaded, Split.Poor, Split.NearPoor, Split.Disabled };
        ReportRow[] rows =
        [
            new() { Number = "1", Name = "Phụ nữ được tuyên truyền, tập huấn", UnitOfCount = "người", Plan = 118_000, Result = 118_000, Cumulative = 118_000, SamePeriod = 118_000, Splits = splits.ToDictionary(s => s, _ => 118_000L) },
            new() { Number = "1.1", Name = "Tiền hỗ trợ", Kind = FigureKind.Money, UnitOfCount = "đồng", Plan = 621_350_001, Result = 621_350_001, Cumulative = 621_350_001, SamePeriod = 1_000_001, Splits = splits.ToDictionary(s => s, _ => 621_350_001L) },
        ];
        Assert.Equal(22, Fits(rows[..1]));
        Assert.InRange(Fits(rows), 18, 20);

        int Fits(ReportRow[] shown)
        {
            using var document = Open(report with { Table = report.Table with { Rows = shown } });
            Assert.Empty(new OpenXmlValidator().Validate(document));
            var table = document.MainDocumentPart!.Document.Descendants<W.Table>().Last();
            Assert.InRange(table.Descendants<W.GridColumn>().Sum(c => int.Parse(c.Width!.Value!, CultureInfo.InvariantCulture)), 14_000, 14_570);
            var cells = table.Descendants<W.TableCell>().Where(c => c.InnerText.Length > 0 && c.InnerText.All(x => char.IsAsciiDigit(x) || x == '.')).ToList();
            Assert.NotEmpty(cells);
            Assert.All(cells, c =>
            {
                // Times New Roman: a digit is half as wide as the letters are high, a point a quarter; sixty left and right of it.
                var size = int.Parse(c.Descendants<W.FontSize>().First().Val!.Value!, CultureInfo.InvariantCulture);
                var text = c.InnerText.Sum(x => x == '.' ? 2.5 : 5) * size;
                Assert.True(text + 120 <= int.Parse(c.TableCellProperties!.TableCellWidth!.Width!.Value!, CultureInfo.InvariantCulture), c.InnerText);
            });
            return int.Parse(cells[0].Descendants<W.FontSize>().First().Val!.Value!, CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public void Who_has_sent_and_who_has_not_are_told_apart_and_nobody_sends_her_own_line()
    {
        var report = PaperSamples.Full(0);
        ReportLine Line(Guid id, string name, ReportStatus? status, long? result) => new(id, name, status, [.. report.Table.Rows.Select((_, i) => i == 0 ? new ReportFigure(null, result, result) : default)]);
        ReportLine[] lines = [Line(Guid.CreateVersion7(), "Xã A", ReportStatus.Accepted, 7), Line(Guid.CreateVersion7(), "Xã B", ReportStatus.Draft, null), Line(report.UnitId!.Value, "Tỉnh (trực tiếp)", null, 5)];
        Assert.Equal([["1", "Xã A", "đã nhận", "7"], ["2", "Xã B", "chưa gửi"], ["3", "Tỉnh (trực tiếp)", "5"]], Units(report with { Table = report.Table with { Lines = lines } })[7..10]);

        // Nobody has begun: the column is there. A table that belongs to no report has none.
        var nobody = report.Table with { Lines = [Line(Guid.CreateVersion7(), "Xã A", null, null)] };
        Assert.Equal(["1", "Xã A", "chưa gửi"], Units(report with { Table = nobody })[7]);
        Assert.Equal(["1", "Xã A"], Units(report with { Table = nobody, UnitId = null })[7]);

        List<List<string>> Units(PrintedReport printed)
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(XlsxFile.Write([ReportSheets.Units(printed)])), isEditable: false);
            return Rows(document, 1);
        }
    }

    [Fact]
    public void A_draft_says_so_and_leaves_room()
    {
        var draft = PaperSamples.Full(0) with { DocumentNumber = "", IsSigned = false, On = null, Version = null, Reason = "", Head = new ReportHead(), Notes = [] };
        using var document = Open(draft);
        Assert.Empty(new OpenXmlValidator().Validate(document));
        var lines = Lines(document);
        Assert.Equal("HỘI LHPN TỈNH CAO BẰNG", lines[0]);
        Assert.Contains("DỰ THẢO", lines);
        Assert.Contains("Số:         /BC", lines);
        Assert.Contains("…………, ngày      tháng      năm 2025", lines);
        Assert.Contains("- Lưu: VT.", lines);
        Assert.DoesNotContain(lines, l => l.StartsWith("Số liệu của ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_written_by_hand_stands_instead_of_the_sentences()
    {
        var report = PaperSamples.Full();
        using var document = Open(report with { Words = report.Words with { Results = "Viết tay\u0001 \uD800." } });
        Assert.Empty(new OpenXmlValidator().Validate(document));
        Assert.Contains("Viết tay .", Lines(document));
        Assert.DoesNotContain(Lines(document), l => l.Contains("571/482", StringComparison.Ordinal));
    }

    [Fact]
    public void Headings_are_bold_who_signs_for_another_has_two_lines_and_the_unit_itself_is_none_below_it()
    {
        var report = PaperSamples.Full(2);
        report = report with
        {
            Words = report.Words with { SignerTitle = "KT. Chủ tịch\nPhó Chủ tịch", Results = "1. Giảm nghèo\nCó gần 600 hộ thoát nghèo." },
            Table = report.Table with { Lines = [.. report.Table.Lines, new ReportLine(report.UnitId!.Value, "Tỉnh (trực tiếp)", null, [])] },
        };
        using var document = Open(report);
        Assert.Empty(new OpenXmlValidator().Validate(document));
        var lines = Lines(document);
        Assert.Equal(["TM. BAN THƯỜNG VỤ", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nông Thị Bích Hường"], lines.SkipWhile(l => l != "TM. BAN THƯỜNG VỤ").Take(4));
        Assert.Contains("Số liệu của 2 đơn vị: xem tệp bảng tính kèm theo.", lines);
        bool IsBold(string text) => document.MainDocumentPart!.Document.Descendants<W.Paragraph>().Single(p => p.InnerText == text).Descendants<W.Bold>().Any();
        Assert.Equal((true, false), (IsBold("1. Giảm nghèo"), IsBold("Có gần 600 hộ thoát nghèo.")));
    }

    [Theory]
    [InlineData("Báo cáo quý III năm 2026", "Kết quả hỗ trợ phụ nữ khởi nghiệp", "Kết quả hỗ trợ phụ nữ khởi nghiệp quý III năm 2026")]
    [InlineData("Báo cáo 6 tháng đầu năm 2026", "Báo cáo công tác Hội", "Công tác Hội 6 tháng đầu năm 2026")]
    [InlineData("Báo cáo kết quả hỗ trợ phụ nữ khởi nghiệp năm 2025", "Kết quả hỗ trợ phụ nữ khởi nghiệp", "Kết quả hỗ trợ phụ nữ khởi nghiệp năm 2025")]
    [InlineData("Sơ kết giữa kỳ", "Kết quả hỗ trợ phụ nữ khởi nghiệp", "Sơ kết giữa kỳ: kết quả hỗ trợ phụ nữ khởi nghiệp")]
    [InlineData("Báo cáo năm 2025", "", "Năm 2025")]
    public void Papers_of_two_forms_are_told_apart(string title, string form, string summary)
    {
        var report = PaperSamples.Full(0);
        report = report with { Title = title, Table = report.Table with { Title = form } };
        Assert.Equal(summary, report.Summary);
        Assert.Equal($"Trên đây là báo cáo {char.ToLowerInvariant(summary[0])}{summary[1..]} của Hội Liên hiệp Phụ nữ tỉnh Cao Bằng./.", report.Closing);
    }

    [Theory]
    [InlineData("HỘI LIÊN HIỆP PHỤ NỮ TỈNH CAO BẰNG", "Tỉnh Cao Bằng", "Hội Liên hiệp Phụ nữ tỉnh Cao Bằng")]
    [InlineData("Hội LHPN tỉnh Cao Bằng", "Tỉnh Cao Bằng", "Hội LHPN tỉnh Cao Bằng")]
    [InlineData("HỘI PHỤ NỮ ĐƠN VỊ THỬ", "Tỉnh Cao Bằng", "HỘI PHỤ NỮ ĐƠN VỊ THỬ")]
    [InlineData("", "Tỉnh Cao Bằng", "Tỉnh Cao Bằng")]
    public void Who_issues_it_is_written_as_names_are(string issuer, string unit, string words)
    {
        var report = PaperSamples.Full(0);
        Assert.Equal(words, (report with { UnitName = unit, Head = report.Head with { Issuer = issuer } }).IssuedBy);
    }

    [Theory]
    [InlineData(5, 1, "ngày 05 tháng 01 năm 2026")]
    [InlineData(10, 2, "ngày 10 tháng 02 năm 2026")]
    [InlineData(9, 3, "ngày 09 tháng 3 năm 2026")]
    [InlineData(31, 12, "ngày 31 tháng 12 năm 2026")]
    public void Dates_take_a_nought_under_ten_and_in_the_first_two_months(int day, int month, string words) => Assert.Equal(words, PrintedReport.LongDate(new DateOnly(2026, month, day)));

    [Fact]
    public void XLSX_is_sound_numbers_are_numbers_and_every_unit_has_its_line()
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(XlsxFile.Write([.. ReportSheets.All(PaperSamples.Full())])), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document));
        Assert.Equal(["Số liệu", "Theo đơn vị, trong kỳ", "Theo đơn vị, lũy kế", "Theo đơn vị, kế hoạch"], document.WorkbookPart!.Workbook.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(s => s.Name!.Value));
        var annex = Rows(document, 1);
        Assert.Equal(["1", "Hộ có phụ nữ được giúp thoát nghèo, cận nghèo", "hộ", "482", "571", "571", "1.1846", "437", "0.3066", "300", "289", "chuẩn nghèo đã đổi"], annex[7]);
        Assert.Equal(["2", "Hộ phụ nữ thoát cận nghèo", "hộ"], annex[8]);
        Assert.Equal(["5", "Rau, củ, quả tiêu thụ qua cửa hàng", "tấn", "2000.5", "2500", "chưa giao kế hoạch"], annex[13]);

        var units = Rows(document, 2);
        Assert.Equal(["TT", "Đơn vị", "Báo cáo", "Hộ có phụ nữ được giúp thoát nghèo, cận nghèo (hộ)", "Hộ phụ nữ thoát cận nghèo (hộ)", "Dư nợ ủy thác (đồng)", "Tỷ lệ dư nợ ủy thác (%)", "Rau, củ, quả tiêu thụ qua cửa hàng (tấn)", "HTX thành lập mới (HTX)"], units[6]);
        Assert.Equal(["1", "Xã thứ 1", "chưa gửi"], units[7]);
        Assert.Equal(["2", "Xã thứ 2", "đã nhận", "20", "21", "22", "0.0023", "0.024", "25"], units[8]);
        Assert.Equal(["Cộng", "571", "2851000000000", "0.41", "2000.5", "5"], units[10]);
        Assert.Equal(11, units.Count);
    }

    [Fact]
    public void CSV_is_the_annex_table()
    {
        var lines = Encoding.UTF8.GetString(CsvFile.Write(ReportSheets.Annex(PaperSamples.Full()))).Split("\r\n");
        Assert.EndsWith("TT,Chỉ tiêu,ĐVT,Kế hoạch,Thực hiện trong kỳ,Lũy kế,Tỷ lệ so kế hoạch,Cùng kỳ năm trước,\"Tăng, giảm so cùng kỳ\",Trong đó: DTTS,Trong đó: Phụ nữ làm chủ hộ,Ghi chú", lines[0], StringComparison.Ordinal);
        Assert.Equal("1,\"Hộ có phụ nữ được giúp thoát nghèo, cận nghèo\",hộ,482,571,571,\"118,46%\",437,\"30,66%\",300,289,chuẩn nghèo đã đổi", lines[2]);
        Assert.Equal("2,Hộ phụ nữ thoát cận nghèo,hộ,,,,,,,,,", lines[3]);
    }

    [Fact]
    public void A_table_of_nothing_is_a_file_all_the_same()
    {
        var empty = PaperSamples.Full() with { Table = ReportTable.Empty };
        using var sheets = SpreadsheetDocument.Open(new MemoryStream(XlsxFile.Write([.. ReportSheets.All(empty)])), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(sheets));
        using var document = Open(empty);
        Assert.Empty(new OpenXmlValidator().Validate(document));
    }

    private static List<List<string>> Rows(SpreadsheetDocument document, int sheet) =>
        [.. ((WorksheetPart)document.WorkbookPart!.GetPartById($"rId{sheet}")).Worksheet.Descendants<Row>().Select(r => r.Elements<Cell>().Select(c => c.InnerText).ToList())];

    private static WordprocessingDocument Open(PrintedReport report) => WordprocessingDocument.Open(new MemoryStream(ReportDocument.Write(report)), isEditable: false);

    private static List<string> Lines(WordprocessingDocument document) => [.. document.MainDocumentPart!.Document.Descendants<W.Paragraph>().Select(p => p.InnerText).Where(t => t.Length > 0)];
}
