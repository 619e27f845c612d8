using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary><c>&lt;markdown text="@Model.Rules" below="2" /&gt;</c></summary>
[HtmlTargetElement("markdown", Attributes = "text", TagStructure = TagStructure.WithoutEndTag)]
public sealed class MarkdownTagHelper : TagHelper
{
    public string? Text { get; set; }

    /// <summary>Level of the heading it stands under.</summary>
    public int Below { get; set; } = 2;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "prose flow");
        output.Content.SetHtmlContent(MarkdownText.ToHtml(Text, Below));
    }
}
