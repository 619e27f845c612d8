using System.Text.RegularExpressions;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>Markdown of organizers as HTML: raw HTML is shown as text, links go only where links may go.</summary>
public static partial class MarkdownText
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().UseAutoLinks().UseListExtras().Build();

    /// <param name="markdown">As written.</param>
    /// <param name="below">Level of the heading it stands under: a "#" becomes the next one.</param>
    public static string ToHtml(string? markdown, int below = 2)
    {
        var document = Markdown.Parse(markdown ?? "", Pipeline);
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = Math.Min(6, heading.Level + below);
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            var allowed = AllowedAddress().IsMatch(link.Url ?? "");
            if (link.IsImage || !allowed)
            {
                // Pictures come with a later issue; what is left of either is its words.
                link.ReplaceBy(new ContainerInline());
            }
            else if (link.Url!.StartsWith("http", StringComparison.OrdinalIgnoreCase))
            {
                link.GetAttributes().AddProperty("rel", "nofollow noopener");
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(l => !l.IsEmail && !AllowedAddress().IsMatch(l.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return document.ToHtml(Pipeline);
    }

    /// <summary>The first words without any marks, for lists and link previews; cut between words.</summary>
    public static string ToPlain(string? markdown, int maxLength = 200)
    {
        var plain = Domain.Shared.VietnameseText.Clean(Markdown.ToPlainText(markdown ?? "", Pipeline));
        if (plain.Length <= maxLength)
        {
            return plain;
        }

        var cut = plain.LastIndexOf(' ', maxLength - 1);
        return plain[..(cut > 0 ? cut : maxLength - 1)].TrimEnd(',', ';', ':', '.', ' ') + "…";
    }

    // What is allowed is listed; whatever else a browser might run is not.
    [GeneratedRegex(@"\A(?:https?://|mailto:|tel:|#|/(?![/\\]))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AllowedAddress();
}
