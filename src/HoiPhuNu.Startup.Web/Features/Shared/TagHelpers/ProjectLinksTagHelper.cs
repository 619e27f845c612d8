using System.Text.Encodings.Web;
using HoiPhuNu.Startup.Web.Features.Shared.Navigation;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary>
/// <c>&lt;project-links entries="@ids" /&gt;</c> or <c>&lt;project-links person="@id" /&gt;</c>: a card with the supported projects that
/// came of them and that the reader may open; nothing when there is none.
/// </summary>
[HtmlTargetElement("project-links", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProjectLinksTagHelper(IProjectLinks links, HtmlEncoder encoder, IStringLocalizer<SharedText> T) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public IEnumerable<Guid>? Entries { get; set; }

    public Guid? Person { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var http = ViewContext.HttpContext;
        var found = Entries is not null ? await links.OfEntriesAsync(http, [.. Entries]) : Person is { } person ? await links.OfPersonAsync(http, person) : [];
        if (found.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "card project-links");
        var rows = found.Select(l => $"<li class=\"mt2\"><a href=\"{encoder.Encode(l.Href)}\">{encoder.Encode(l.Title)}</a></li>");
        output.Content.SetHtmlContent($"<h2>{encoder.Encode(T["Dự án được hỗ trợ"])}</h2><ul class=\"bare small\">{string.Concat(rows)}</ul>");
    }
}
