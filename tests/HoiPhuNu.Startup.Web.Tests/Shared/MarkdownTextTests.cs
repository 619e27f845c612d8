using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HoiPhuNu.Startup.Web.Features.Shared;

namespace HoiPhuNu.Startup.Web.Tests.Shared;

/// <summary>What may leave the Markdown of an organizer, asked of the parsed HTML as a browser would see it.</summary>
public sealed class MarkdownTextTests
{
    private static readonly HashSet<string> Elements = ["P", "UL", "OL", "LI", "EM", "STRONG", "DEL", "A", "H2", "H3", "H4", "H5", "H6", "BLOCKQUOTE", "PRE", "CODE", "HR", "BR", "TABLE", "THEAD", "TBODY", "TR", "TH", "TD"];

    public static TheoryData<string> Hostile =>
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "x <b onmouseover=alert(1)>y</b>",
        "<a href=\"javascript:alert(1)\">bấm</a>",
        "<iframe src=//evil.example></iframe>",
        "<style>body{display:none}</style>",
        "<!-- --><script>alert(1)</script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo 1 ?>",
        "<div>\n\n[bấm](javascript:alert(1))\n\n</div>",
        "[bấm](javascript:alert(1))",
        "[bấm](JaVaScRiPt:alert(1))",
        "[bấm](&#106;avascript:alert(1))",
        "[bấm](&#x6A&#x61&#x76;ascript:alert(1))",
        "[bấm](javascript&colon;alert(1))",
        "[bấm](java&Tab;script:alert(1))",
        "[bấm](java&NewLine;script:alert(1))",
        "[bấm](&#1;javascript:alert(1))",
        "[bấm](<java\tscript:alert(1)>)",
        "[bấm]( javascript:alert(1))",
        "[bấm](\\javascript:alert(1))",
        "[bấm](javascript\\:alert(1))",
        "[bấm](data:text/html;base64,PHNjcmlwdD4=)",
        "[bấm](DATA:text/html,x)",
        "[bấm](vbscript:msgbox(1))",
        "[bấm](file:///etc/passwd)",
        "[bấm](blob:https://evil.example/1)",
        "[bấm](ftp://evil.example)",
        "[bấm](//evil.example/x)",
        "[bấm](/\\evil.example)",
        "[bấm](\\\\evil.example)",
        "[bấm](https:\\\\evil.example)",
        "[bấm](/%09/evil.example \"t\")\n[b](java%0ascript:alert(1))",
        "[bấm](https://hoilhpn.org.vn@evil.example/)",
        "[bấm](https:evil.example)",
        "[bấm](view-source:https://evil.example)",
        "<javascript:alert(1)>",
        "<JAVASCRIPT:alert(1)>",
        "<data:text/html,x>",
        "<vbscript:x>",
        "<file:///c:/x>",
        "[bấm][1]\n\n[1]: javascript:alert(1)",
        "[bấm]\n\n[bấm]: data:text/html,x 'tựa'",
        "[bấm][]\n\n[bấm]: <javascript:alert(1)>",
        "![ảnh](javascript:alert(1))",
        "![ảnh](https://evil.example/theo-doi.png)",
        "![ảnh](/logo.svg)",
        "![ảnh][1]\n\n[1]: https://evil.example/x.png",
        "[![ảnh](https://evil.example/x.png)](javascript:alert(1))",
        "[**đậm [trong](javascript:alert(1))**](https://example.vn)",
        "> - 1. [sâu](javascript:alert(1))",
        "| a | b |\n|---|---|\n| [x](javascript:alert(1)) | <script>alert(1)</script> |",
        "```html onload=alert(1)\n<script>alert(1)</script>\n```",
        "```\" onclick=\"alert(1)\nx\n```",
        "`<script>alert(1)</script>`",
        "    <script>alert(1)</script>",
        "# <img src=x onerror=alert(1)>",
        "[x](https://example.vn \"\\\" onmouseover=\\\"alert(1)\")",
        "[x](https://example.vn '\"><script>alert(1)</script>')",
        "[x](https://example.vn/\"onmouseover=alert(1))",
        "{.class onclick=alert(1)} chữ {#id}",
        "[x](https://example.vn){onclick=alert(1)}",
        "www.example.vn\"onmouseover=alert(1)",
        "javascript:alert(1) http://javascript:alert(1)",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<a href='x' style='position:fixed'>che trang</a>",
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Nothing_a_browser_would_run_comes_out(string markdown)
    {
        var body = Parsed(markdown);
        Assert.NotEqual("", body.TextContent.Trim());
        foreach (var element in body.QuerySelectorAll("*"))
        {
            Assert.Contains(element.TagName, Elements);
            foreach (var attribute in element.Attributes)
            {
                Assert.True((element.TagName, attribute.Name) is ("A", "href" or "rel" or "title") or ("OL", "start" or "type") or ("UL", "type"), $"{element.TagName} {attribute.Name}=\"{attribute.Value}\"");
            }

            if (element is { TagName: "A" })
            {
                var address = element.GetAttribute("href")!;
                // As a browser reads it: control characters and white space inside a scheme are dropped.
                var bare = new string([.. address.Where(c => !char.IsControl(c) && !char.IsWhiteSpace(c))]).Replace('\\', '/');
                Assert.True(bare.StartsWith("https://example.vn", StringComparison.Ordinal) || bare.StartsWith("http://www.example.vn", StringComparison.Ordinal) || bare is "/%09/evil.example", address);
                Assert.True(bare[0] == '/' || element.GetAttribute("rel") == "noopener nofollow ugc", element.OuterHtml);
            }
        }
    }

    [Theory]
    [InlineData("[Kết quả](/ket-qua/2026)", "/ket-qua/2026", null)]
    [InlineData("[Mục dưới](#giai)", "#giai", null)]
    [InlineData("[Trang Hội](https://hoilhpn.org.vn/tin)", "https://hoilhpn.org.vn/tin", "noopener nofollow ugc")]
    [InlineData("<https://hoilhpn.org.vn>", "https://hoilhpn.org.vn", "noopener nofollow ugc")]
    [InlineData("Xem https://hoilhpn.org.vn nhé", "https://hoilhpn.org.vn", "noopener nofollow ugc")]
    [InlineData("[Gọi](tel:0900000000)", "tel:0900000000", null)]
    [InlineData("[Viết](mailto:thuky@example.vn)", "mailto:thuky@example.vn", null)]
    [InlineData("<thuky@example.vn>", "mailto:thuky@example.vn", null)]
    [InlineData("[Hội][1]\n\n[1]: https://example.vn/a", "https://example.vn/a", "noopener nofollow ugc")]
    public void Good_links_stay(string markdown, string address, string? rel)
    {
        var link = Assert.Single(Parsed(markdown).QuerySelectorAll("a"));
        Assert.Equal((address, rel), (link.GetAttribute("href"), link.GetAttribute("rel")));
    }

    [Theory]
    [InlineData("# Một\n\n## Hai\n\n### Ba", 1, "H2 H3 H4")]
    [InlineData("## Hai\n\n### Ba", 1, "H2 H3")]
    [InlineData("### Ba\n\n# Một", 2, "H5 H3")]
    [InlineData("# 1\n\n###### 6", 2, "H3 H6")]
    public void Headings_stand_below_the_pages_own(string markdown, int below, string levels) =>
        Assert.Equal(levels, string.Join(' ', new HtmlParser().ParseDocument(MarkdownText.ToHtml(markdown, below)).QuerySelectorAll("h1,h2,h3,h4,h5,h6").Select(h => h.TagName)));

    [Fact]
    public void Lists_tables_and_emphasis_come_out_and_words_of_a_picture_stay()
    {
        var body = Parsed("- một\n- **hai**\n\n| Giải | Tiền |\n|---|---:|\n| Nhất | 15 |\n\n![Ảnh lễ trao giải](/anh.jpg)");
        Assert.Equal(2, body.QuerySelectorAll("li").Length);
        Assert.Equal("hai", body.QuerySelector("strong")!.TextContent);
        Assert.Equal("15", body.QuerySelector("td:last-child")!.TextContent);
        Assert.Contains("Ảnh lễ trao giải", body.TextContent, StringComparison.Ordinal);
        Assert.Null(body.QuerySelector("img"));
    }

    [Fact]
    public void What_is_nested_beyond_all_sense_is_shown_as_text_and_nothing_falls_over()
    {
        var deep = string.Concat(Enumerable.Repeat("> ", 3000)) + "<script>x</script>";
        Assert.DoesNotContain("<script", MarkdownText.ToHtml(deep), StringComparison.Ordinal);
        Assert.NotEqual("", MarkdownText.ToPlain(deep));
        Assert.Equal("", MarkdownText.ToHtml(null));
    }

    [Fact]
    public void Plain_text_for_lists_is_cut_between_words()
    {
        Assert.Equal("Sáu buổi tập huấn ở xã", MarkdownText.ToPlain("## Sáu buổi\n\n*tập huấn* [ở xã](/x)"));
        Assert.Equal("Sáu buổi…", MarkdownText.ToPlain("Sáu buổi, tập huấn", 12));
    }

    private static IElement Parsed(string markdown) => new HtmlParser().ParseDocument(MarkdownText.ToHtml(markdown, 1)).Body!;
}
