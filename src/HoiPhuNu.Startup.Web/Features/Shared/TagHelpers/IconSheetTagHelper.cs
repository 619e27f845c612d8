using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary>At the end of the layout: the drawings of the icons this page used, and no others.</summary>
[HtmlTargetElement("icon-sheet", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconSheetTagHelper : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var used = Icons.UsedOn(ViewContext.HttpContext);
        output.TagName = null;
        if (used.Count > 0)
        {
            output.Content.SetHtmlContent("<svg hidden>" + string.Concat(used.Select(name =>
                $"""<symbol id="i-{name}" viewBox="0 0 24 24">{Icons.All[name]}</symbol>""")) + "</svg>");
        }
    }
}
