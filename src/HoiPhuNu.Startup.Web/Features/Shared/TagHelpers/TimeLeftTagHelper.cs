using System.Globalization;
using System.Text.Encodings.Web;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary><c>&lt;time-left until="Model.ClosesAt" /&gt;</c>: "Còn 24 ngày", the exact minute below; content adds lines.</summary>
[HtmlTargetElement("time-left", Attributes = "until")]
public sealed class TimeLeftTagHelper(TimeProvider clock, IStringLocalizer<SharedText> T, HtmlEncoder encoder) : TagHelper
{
    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>UTC.</summary>
    public DateTime Until { get; set; }

    /// <summary>Only the words, for a card or a row.</summary>
    public bool Brief { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var english = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";
        var now = clock.GetUtcNow().UtcDateTime;
        var left = english ? VietnamTime.LeftEnglish(Until, now) : VietnamTime.Left(Until, now);
        var exact = T["đến hết {0}", english ? VietnamTime.FormatEnglish(Until) : VietnamTime.Format(Until)];
        var iso = Until.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var time = $"<time datetime=\"{iso}\" data-left=\"{new DateTimeOffset(now).ToUnixTimeMilliseconds()}\">{encoder.Encode(left)}</time>";
        var more = (await output.GetChildContentAsync()).GetContent();

        output.TagMode = TagMode.StartTagAndEndTag;
        if (Brief)
        {
            output.TagName = "p";
            output.Attributes.SetAttribute("class", "row between");
            output.Content.SetHtmlContent($"<b>{time}</b><span class=\"small soft\">{encoder.Encode(exact)}</span>{more}");
            return;
        }

        output.TagName = "div";
        output.Attributes.SetAttribute("class", "left-time");
        output.Content.SetHtmlContent($"{Icons.Use(ViewContext.HttpContext, "clock")}<div><b>{time}</b><span>{encoder.Encode(exact)}</span>{more}</div>");
    }
}
