using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary>
/// <c>&lt;form method="post" autosave="@address"&gt;</c>: the script keeps what is typed at this address; null or "" keeps nothing. A
/// data attribute written in the view would stand there empty instead.
/// </summary>
[HtmlTargetElement("form", Attributes = "autosave")]
public sealed class AutosaveTagHelper : TagHelper
{
    public string? Autosave { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!string.IsNullOrEmpty(Autosave))
        {
            output.Attributes.SetAttribute("data-autosave", Autosave);
        }
    }
}
