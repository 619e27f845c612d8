using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

/// <summary>A report carried away from the site: what the commune sent is in the file, in the unit's own form.</summary>
public sealed class PapersPageTests(App app) : IClassFixture<App>
{
    [Fact]
    public async Task Her_report_is_downloaded_under_the_lines_her_unit_wrote_and_a_version_stays_what_it_was()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 1129, 579);
        await w.Plan(w.Communes[0], 1000);
        using var officer = await app.SignedIn(w.Officer);
        var head = $"/bao-cao/the-thuc/{w.Communes[0].Id}";
        var form = await officer.Page(head);
        Assert.StartsWith("Hội Liên hiệp Phụ nữ xã Số Liệu", form.QuerySelector("[name='Form.Issuer']")!.GetAttribute("value"), StringComparison.Ordinal);
        using var saved = await officer.Submit(head, null, ("Form.Issuer", "Hội LHPN xã Thử"), ("Form.Place", "Xã Thử"), ("Form.Recipients", "Hội LHPN tỉnh\nLưu: VT"));
        Assert.Equal(head, saved.Headers.Location?.ToString());

        var report = w.Of(w.Communes[0]);
        Assert.Contains(report + "/tep/docx", (await officer.Page(report)).QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        using var sent = await officer.Submit(report, report + "/gui");
        await w.Record(w.Communes[0], 5);
        using var renamed = await officer.Submit(head, null, ("Form.Issuer", "Hội LHPN xã Khác"), ("Form.Recipients", "Lưu: VP"));
        Assert.Equal(head, renamed.Headers.Location?.ToString());

        using var document = WordprocessingDocument.Open(new MemoryStream(await Bytes(officer, report + "/tep/docx?ban=1")), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document));
        var text = document.MainDocumentPart!.Document.InnerText;
        Assert.Contains("HỘI LHPN XÃ THỬ", text, StringComparison.Ordinal);
        Assert.Contains("Có 1.129/1.000 hộ phụ nữ thoát nghèo (đạt 113% kế hoạch; trong đó: DTTS: 579 hộ).", text, StringComparison.Ordinal);
        Assert.Contains("- Hội LHPN tỉnh;- Lưu: VT.", text, StringComparison.Ordinal);

        // The print of what counts is that version too; of figures as they are now the head is of now.
        Assert.Contains("HỘI LHPN XÃ THỬ", (await officer.Page(report + "/in")).QuerySelector("article")!.TextContent.ToUpperInvariant(), StringComparison.Ordinal);

        using var sheets = SpreadsheetDocument.Open(new MemoryStream(await Bytes(officer, report + "/tep/xlsx")), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(sheets));
        Assert.StartsWith("\uFEFFTT,Chỉ tiêu,ĐVT", System.Text.Encoding.UTF8.GetString(await Bytes(officer, report + "/tep/csv")), StringComparison.Ordinal);
        Assert.Contains("1.129", (await officer.Page(report + "/in")).QuerySelector("article")!.TextContent, StringComparison.Ordinal);

        using var unknown = await officer.Get(report + "/tep/exe");
        using var later = await officer.Get(report + "/tep/docx?ban=2");
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (unknown.StatusCode, later.StatusCode));
    }

    [Fact]
    public async Task Two_at_the_head_of_one_unit_and_nothing_typed_is_lost()
    {
        var w = await ReportsWorld.Build(app);
        using var first = await app.SignedIn(w.Officer);
        using var second = await app.SignedIn(w.SecondOfficer);
        var head = $"/bao-cao/the-thuc/{w.Communes[0].Id}";
        using var saved = await first.Submit(head, null, ("Form.Issuer", "Một"), ("Form.Version", "0"));
        using var late = await second.Submit(head, null, ("Form.Issuer", "Hai"), ("Form.Version", "0"));
        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.OK), (saved.StatusCode, late.StatusCode));
        var page = await late.Content.ReadAsStringAsync();
        Assert.Contains("Một", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.Contains("Hai", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_paper_signed_without_a_saved_head_names_the_union_and_its_number_takes_a_nought()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 118_000);
        await w.Plan(w.Communes[0], 20_000);
        using var officer = await app.SignedIn(w.Officer);
        using var second = await app.SignedIn(w.SecondOfficer);
        var report = w.Of(w.Communes[0]);
        Assert.Contains("Thể thức văn bản chưa ai xem lại", (await officer.Page(report)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var words = await officer.Submit(report + "/loi", report + "/loi", ("Form.Proposals", "Không."));
        using var signed = await second.Submit(report, report + "/ky", ("Step.DocumentNumber", "5/BC-BTV"));
        Assert.Equal(report, signed.Headers.Location?.ToString());
        using var document = WordprocessingDocument.Open(new MemoryStream(await Bytes(officer, report + "/tep/docx")), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(document));
        var text = document.MainDocumentPart!.Document.InnerText;
        Assert.StartsWith("HỘI LIÊN HIỆP PHỤ NỮ XÃ SỐ LIỆU", text, StringComparison.Ordinal);
        Assert.Contains("Số: 05/BC-BTV", text, StringComparison.Ordinal);
        Assert.Contains($"của Hội Liên hiệp Phụ nữ xã{w.Communes[0].Name[2..]}./.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("…………, ngày", text, StringComparison.Ordinal);
        Assert.Contains("1. Giảm nghèo", text, StringComparison.Ordinal);
        Assert.Contains("(đạt 590% kế hoạch, gần gấp 6 lần)", text, StringComparison.Ordinal);
        Assert.Equal(new ReportWords { Proposals = "Không." }, (await w.Load(w.Communes[0])).Words);
    }

    [Fact]
    public async Task Part_II_is_filled_from_the_figures_edited_printed_as_written_and_outdated_once_they_change()
    {
        var w = await ReportsWorld.Build(app);
        await w.Record(w.Communes[0], 571);
        await w.Plan(w.Communes[0], 482);
        using var officer = await app.SignedIn(w.Officer);
        var report = w.Of(w.Communes[0]);
        var words = report + "/loi";
        const string Sentence = "Có gần 600 hộ phụ nữ thoát nghèo (571/482 hộ, đạt 118% kế hoạch).";
        Assert.Contains("Có 571/482 hộ phụ nữ thoát nghèo (đạt 118% kế hoạch).", (await officer.Page(words)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        // Filled in the style she chose, beside all else she typed; nothing is saved yet.
        using var filled = await officer.Submit(words, words, ("Form.Proposals", "Không."), ("Form.Rounding", "NearlyOver"), ("Form.Fills", "true"));
        var form = await Browser.Read(filled);
        Assert.Equal($"1. Giảm nghèo\n- {Sentence}", form.QuerySelector("[name='Form.Results']")!.TextContent.Trim());
        Assert.Equal("Không.", form.QuerySelector("[name='Form.Proposals']")!.TextContent.Trim());
        Assert.Contains("Chưa lưu", form.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.False(await app.WithDb(db => db.Reports.AnyAsync(r => r.CallId == w.Call.Id)));

        using var saved = await officer.Submit(form, words, [KeyValuePair.Create<string, string?>("Form.Results", $"1. Giảm nghèo\n{Sentence} Đây là năm thứ ba vượt kế hoạch.")], words);
        Assert.Equal(report, saved.Headers.Location?.ToString());
        Assert.DoesNotContain("Số liệu đã đổi từ khi viết mục II", (await officer.Page(report)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("thứ ba vượt kế hoạch.", (await officer.Page(report + "/in")).QuerySelector("article")!.TextContent, StringComparison.Ordinal);

        await w.Record(w.Communes[0], 9);
        Assert.Contains("Số liệu đã đổi từ khi viết mục II", (await officer.Page(report)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var other = await officer.Submit(words, words, ("Form.Proposals", "Có."));
        Assert.Contains("Số liệu đã đổi từ khi viết mục II", (await officer.Page(words)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        // A comma is no comparing, and what filling takes away stands beside it.
        using var comma = await officer.Submit(words, words, ("Form.Results", $"1. Giảm nghèo\n{Sentence} Đây là năm thứ ba, vượt kế hoạch."));
        Assert.Contains("Số liệu đã đổi từ khi viết mục II", (await officer.Page(words)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var again = await officer.Submit(words, words, ("Form.Results", "Ba mươi dòng chị vừa gõ."), ("Form.Fills", "true"));
        Assert.Contains("Ba mươi dòng chị vừa gõ.", (await Browser.Read(again)).QuerySelector("details[open]")!.TextContent, StringComparison.Ordinal);
        using var looked = await officer.Submit(words, words, ("Form.ResultsChecked", "true"));
        Assert.DoesNotContain("Số liệu đã đổi từ khi viết mục II", (await officer.Page(words)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("thứ ba, vượt kế hoạch.", (await w.Load(w.Communes[0])).Words.Results, StringComparison.Ordinal);
    }

    private static async Task<byte[]> Bytes(Browser browser, string path)
    {
        using var answer = await browser.Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
