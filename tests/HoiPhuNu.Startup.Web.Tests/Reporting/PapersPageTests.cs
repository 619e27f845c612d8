using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

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
        Assert.StartsWith("HỘI LIÊN HIỆP PHỤ NỮ XÃ SỐ LIỆU", form.QuerySelector("[name='Form.Issuer']")!.GetAttribute("value"), StringComparison.Ordinal);
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

    private static async Task<byte[]> Bytes(Browser browser, string path)
    {
        using var answer = await browser.Get(path);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
