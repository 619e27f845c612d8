using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary>
/// <c>&lt;clauses text="@Model.Title" /&gt;</c>: a title that breaks between its clauses, for Vietnamese compounds break badly
/// ("khởi / nghiệp"); a year stays with the word before it.
/// </summary>
[HtmlTargetElement("clauses", Attributes = "text", TagStructure = TagStructure.WithoutEndTag)]
public sealed partial class ClausesTagHelper(HtmlEncoder encoder) : TagHelper
{
    // A title of many lines reads better as running text.
    private const int Longest = 90;

    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var clauses = Between().Split(BeforeYear().Replace(Text, "\u00a0"));
        output.Content.SetHtmlContent(clauses.Length == 1 || Text.Length > Longest ? encoder.Encode(string.Join(' ', clauses)) : string.Join(' ', clauses.Select(c => $"<span class=\"cl\">{encoder.Encode(c)}</span>")));
    }

    [GeneratedRegex(@"(?<=[,:;]) +")]
    private static partial Regex Between();

    [GeneratedRegex(@" (?=[0-9]{4}$)")]
    private static partial Regex BeforeYear();
}
