using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary><c>&lt;status-tag kind="Done"&gt;Đã xong&lt;/status-tag&gt;</c>: shape, word and tint together.</summary>
[HtmlTargetElement("status-tag", Attributes = "kind")]
public sealed class StatusTagTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public StatusKind Kind { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (icon, tint) = Kind switch
        {
            StatusKind.Done => ("check", "ok"),
            StatusKind.Doing => ("half", "now"),
            StatusKind.Todo => ("ring", ""),
            StatusKind.Fix => ("alert", "fix"),
            StatusKind.Waiting => ("clock", "warn"),
            StatusKind.Locked => ("lock", ""),
            StatusKind.Off => ("minus", ""),
            StatusKind.Award => ("medal", "warn"),
            StatusKind.Reopened => ("pen", "warn"),
            _ => ("info", "now"),
        };
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"tag {tint}".TrimEnd());
        output.PreContent.SetHtmlContent(Icons.Use(ViewContext.HttpContext, icon));
    }
}
