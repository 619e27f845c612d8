using AngleSharp.Html.Parser;
using HoiPhuNu.Startup.Web.Features.Shared;

namespace HoiPhuNu.Startup.Web.Tests.Frame;

/// <summary>Organizers write; nothing they write runs.</summary>
public sealed class MarkdownTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("một <b onclick=alert(1)>hai</b>")]
    [InlineData("[bấm](javascript:alert(1))")]
    [InlineData("[bấm](JaVaScRiPt:alert(1))")]
    [InlineData("[bấm](java&#x73;cript:alert(1))")]
    [InlineData("[bấm]( javascript:alert(1))")]
    [InlineData("[bấm](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[bấm](vbscript:x)")]
    [InlineData("[bấm](//example.org)")]
    [InlineData("[bấm](/\\example.org)")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("![hình](javascript:alert(1))")]
    [InlineData("![hình](https://example.org/x.png)")]
    [InlineData("[a]: javascript:alert(1)\n\n[a]")]
    public void Nothing_runs(string markdown)
    {
        var page = new HtmlParser().ParseDocument(MarkdownText.ToHtml(markdown));
        Assert.Empty(page.QuerySelectorAll("script,img,iframe,[onclick],[onerror]"));
        Assert.All(page.QuerySelectorAll("a"), a => Assert.Matches("^(https?://|mailto:|tel:|#|/[^/\\\\]|/$)", a.GetAttribute("href")!));
    }

    [Fact]
    public void The_words_of_a_refused_link_stay() => Assert.Contains("bấm vào", MarkdownText.ToHtml("[bấm vào](javascript:alert(1))"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[quy chế](https://example.org/a)", "href=\"https://example.org/a\"")]
    [InlineData("[kết quả](/ket-qua)", "href=\"/ket-qua\"")]
    [InlineData("[gọi](tel:0900000000)", "href=\"tel:0900000000\"")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "<table>")]
    [InlineData("# Thể lệ", "<h3")]
    [InlineData("- một\n- hai", "<li>")]
    public void What_is_useful_works(string markdown, string expected) => Assert.Contains(expected, MarkdownText.ToHtml(markdown), StringComparison.Ordinal);

    [Fact]
    public void A_preview_is_plain_and_ends_between_words() =>
        Assert.Equal("Chị em có ý tưởng từ…", MarkdownText.ToPlain("**Chị em** có [ý tưởng](/x) từ quê mình", 24));
}
