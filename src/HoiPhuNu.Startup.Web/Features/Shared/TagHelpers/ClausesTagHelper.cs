using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary>
/// <c>&lt;clauses text="@Model.Title" /&gt;</c>: a title that breaks between its clauses, for Vietnamese compounds break badly
/// ("khởi / nghiệp", "Cao / Bằng"); a year stays with the word before it.
/// </summary>
[HtmlTargetElement("clauses", Attributes = "text", TagStructure = TagStructure.WithoutEndTag)]
public sealed partial class ClausesTagHelper(HtmlEncoder encoder) : TagHelper
{
    // A title of many lines reads better as running text.
    private const int Longest = 90;
    private const string Kept = "\u00a0";

    public string Text { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var clauses = Between().Split(WithinName().Replace(Text.Replace(Kept, " ", StringComparison.Ordinal), Kept));
        output.Content.SetHtmlContent(clauses.Length == 1 || Text.Length > Longest ? string.Join(' ', clauses.Select(Words)) : string.Join(' ', clauses.Select(c => $"<span class=\"cl\">{Words(c)}</span>")));
    }

    // A span, not a no-break space: what one copies or searches for stays what was typed.
    private string Words(string clause) => string.Join(' ', clause.Split(' ')
        .Select(word => word.Contains(Kept, StringComparison.Ordinal) ? $"<span class=\"nw\">{encoder.Encode(word.Replace(Kept, " ", StringComparison.Ordinal))}</span>" : encoder.Encode(word)));

    [GeneratedRegex(@"(?<=[,:;]) +")]
    private static partial Regex Between();

    // The two words of a name of two, the one compound every title here has, and a year with the word before it.
    [GeneratedRegex(@"(?<=(?<!\p{Lu}\p{L}* )\b\p{Lu}\p{Ll}{1,8}) (?=\p{Lu}\p{Ll}{1,8}\b(?! \p{Lu}))|(?<=\b[Kk]hởi) (?=nghiệp\b)| (?=[0-9]{4}$)")]
    private static partial Regex WithinName();
}
