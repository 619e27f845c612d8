using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary>
/// Every posting form carries the antiforgery token. The framework leaves it out when the action is a plain address,
/// and the post would then be refused. It also turns off the browser's own checks, which speak the browser's language.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class PostFormTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>Where the form around this posts to; null when it stands in a layout, around a body rendered before it.</summary>
    public static string? ActionAround(TagHelperContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Items.TryGetValue(typeof(PostFormTagHelper), out var action) ? (string)action : null;
    }

    /// <summary>
    /// After the framework's own helper (-1000) and before the one that closes the form's context (-900): only in between does the
    /// context still know that a form without an action has its token. With two of them every post was refused.
    /// </summary>
    public override int Order => -950;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        context.Items[typeof(PostFormTagHelper)] = output.Attributes["action"]?.Value?.ToString() ?? "";
        output.Attributes.SetAttribute(new TagHelperAttribute("novalidate"));
        // Empty when the framework has already written one.
        if (generator.GenerateAntiforgery(ViewContext) is { } token)
        {
            output.PostContent.AppendHtml(token);
        }
    }
}
