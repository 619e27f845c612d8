using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary>
/// <c>&lt;progress-bar value="5" max="8" label="Xong 5 trên 8 phần" /&gt;</c>: the width is an attribute of a drawing,
/// because the page may carry no style of its own.
/// </summary>
[HtmlTargetElement("progress-bar", Attributes = "value,max,label", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ProgressTagHelper(HtmlEncoder encoder) : TagHelper
{
    public int Value { get; set; }

    public int Max { get; set; }

    public string Label { get; set; } = "";

    /// <summary>Shows the label above the bar; otherwise only screen readers have it.</summary>
    public bool ShowLabel { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var share = Max <= 0 ? 0 : Math.Clamp(100.0 * Value / Max, 0, 100);
        var width = share.ToString("0.#", CultureInfo.InvariantCulture);
        var label = encoder.Encode(Label);
        output.TagName = null;
        output.Content.SetHtmlContent((ShowLabel ? $"<p><b>{label}</b></p>" : "")
            + $"""<svg class="bar" role="progressbar" aria-label="{label}" aria-valuenow="{Value}" aria-valuemin="0" aria-valuemax="{Max}" width="100%" height="8"><rect width="{width}%" height="8" rx="4"/></svg>""");
    }
}
