using System.Text.Encodings.Web;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>
/// Markdown of organizers as HTML: the one place where text people typed becomes markup. Raw HTML is shown as text, a link goes only
/// where links may go, headings stand below the page's own, and pictures (a later issue) leave their words behind. What may pass is
/// listed and looked for on the parsed tree; whatever else a browser might run is not on the list.
/// </summary>
public static class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().UseListExtras().Build();

    /// <param name="markdown">As written.</param>
    /// <param name="below">Level of the heading it stands under: its own highest becomes the next one.</param>
    public static string ToHtml(string? markdown, int below = 2)
    {
        var text = markdown ?? "";
        if (Parse(text) is not { } document)
        {
            // Too deeply nested for the parser: nobody wrote that as rules, but a page must still answer.
            return $"<p>{HtmlEncoder.Default.Encode(text)}</p>";
        }

        Settle(document, below + 1);
        return document.ToHtml(Pipeline);
    }

    /// <summary>The first words without any marks, for lists and link previews; cut between words.</summary>
    public static string ToPlain(string? markdown, int maxLength = 200)
    {
        var plain = Domain.Shared.VietnameseText.Clean(Parse(markdown ?? "") is null ? markdown : Markdown.ToPlainText(markdown ?? "", Pipeline));
        if (plain.Length <= maxLength)
        {
            return plain;
        }

        var cut = plain.LastIndexOf(' ', maxLength - 1);
        return plain[..(cut > 0 ? cut : maxLength - 1)].TrimEnd(',', ';', ':', '.', ' ') + "…";
    }

    /// <summary>http, https, mailto, tel, or a place on this site. Nothing a browser would run, and no name in front of the host that only looks like one.</summary>
    public static bool MayLinkTo(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\'))
        {
            return false;
        }

        if (address[0] == '#' || (address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal)))
        {
            return true;
        }

        // On Linux "/a" is an absolute file address to Uri, so that came first.
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme switch
        {
            "http" or "https" => address.Contains("://", StringComparison.Ordinal) && uri.UserInfo.Length == 0 && uri.Host.Length > 0,
            "mailto" or "tel" => true,
            _ => false,
        };
    }

    private static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static void Settle(MarkdownDocument document, int top)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var lift = headings.Count == 0 ? 0 : top - headings.Min(h => h.Level);
        headings.ForEach(h => h.Level = Math.Min(6, h.Level + lift));
        foreach (var code in document.Descendants<FencedCodeBlock>())
        {
            // The word behind the fence would become a class.
            code.Info = null;
            code.SetAttributes(new HtmlAttributes());
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            var address = link.GetDynamicUrl?.Invoke() ?? link.Url;
            if (link.IsImage || !MayLinkTo(address))
            {
                link.ReplaceBy(new ContainerInline());
                continue;
            }

            (link.GetDynamicUrl, link.Url) = (null, address);
            if (address!.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                link.GetAttributes().AddProperty("rel", "noopener nofollow ugc");
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().ToList())
        {
            var address = link.IsEmail ? "mailto:" + link.Url : link.Url;
            if (!MayLinkTo(address))
            {
                link.ReplaceBy(new LiteralInline(link.Url));
            }
            else if (!link.IsEmail)
            {
                link.GetAttributes().AddProperty("rel", "noopener nofollow ugc");
            }
        }
    }
}
