using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary><c>&lt;alert kind="Warn" title="Còn 2 giờ nữa là hết hạn"&gt;&lt;p&gt;…&lt;/p&gt;&lt;/alert&gt;</c></summary>
[HtmlTargetElement("alert")]
public sealed class AlertTagHelper(HtmlEncoder encoder) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public AlertKind Kind { get; set; } = AlertKind.Now;

    public string? Title { get; set; }

    /// <summary>Another icon than the kind's own.</summary>
    public string? Icon { get; set; }

    /// <summary>Heading level of the title: 2 or 3.</summary>
    public int Level { get; set; } = 2;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (icon, tint) = Kind switch
        {
            AlertKind.Ok => ("check", "ok"),
            AlertKind.Warn => ("clock", "warn"),
            AlertKind.Fix => ("alert", "fix"),
            _ => ("info", "now"),
        };
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"alert {tint} {output.Attributes["class"]?.Value}".TrimEnd());
        output.PreContent.SetHtmlContent(Icons.Use(ViewContext.HttpContext, Icon ?? icon) + "<div>"
            + (Title is null ? "" : $"<h{Level}>{encoder.Encode(Title)}</h{Level}>"));
        output.PostContent.SetHtmlContent("</div>");
    }
}
