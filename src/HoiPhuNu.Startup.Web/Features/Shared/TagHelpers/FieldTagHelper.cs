using System.Collections;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Shared.TagHelpers;

/// <summary>
/// <c>&lt;field asp-for="Name" hint="…" /&gt;</c>: label, hint, error and input in that order, tied together for screen
/// readers, with what she typed kept. Attributes it does not know go to the input; content goes below it.
/// </summary>
[HtmlTargetElement("field", Attributes = "asp-for")]
public sealed class FieldTagHelper(IStringLocalizer<SharedText> T, HtmlEncoder encoder) : TagHelper
{
    private string name = "", id = "";
    private string[] errors = [];
    private bool broughtBack;

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public ModelExpression AspFor { get; set; } = null!;

    /// <summary>Otherwise the property's [Display(Name)].</summary>
    public string? Label { get; set; }

    public string? Hint { get; set; }

    public FieldKind Kind { get; set; }

    /// <summary>Choices of Select, Radio and Checks.</summary>
    public IEnumerable<FieldOption>? Items { get; set; }

    /// <summary>What follows the box: "đồng", "/ 15".</summary>
    public string? Unit { get; set; }

    /// <summary>"short" (9 rem), "mid" (16 rem) or nothing for the full column: the width tells the expected length.</summary>
    public string? Width { get; set; }

    public int Rows { get; set; }

    /// <summary>Words allowed; the page counts while she writes. The form's own rule decides.</summary>
    public int Words { get; set; }

    /// <summary>Characters allowed, as above.</summary>
    public int Chars { get; set; }

    /// <summary>Adds "(không bắt buộc)".</summary>
    public bool Optional { get; set; }

    /// <summary>The label is the page's h1: one question a page.</summary>
    public bool Heading { get; set; }

    /// <summary>Text of a select's empty choice; null offers none.</summary>
    public string? Empty { get; set; }

    /// <summary>Two columns for short choices.</summary>
    public bool Two { get; set; }

    public string? Autocomplete { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(AspFor.Name);
        id = TagBuilder.CreateSanitizedId(name, "_");
        errors = ErrorsOf(ViewContext.ModelState, name);
        Kind = Kind == FieldKind.Auto ? KindOf(AspFor.Metadata, Items is not null) : Kind;
        FieldList.Add(ViewContext.HttpContext, name, id, Kind);
        broughtBack = BroughtBack.Fills(ViewContext.HttpContext, PostFormTagHelper.ActionAround(context));

        var group = Kind is FieldKind.Radio or FieldKind.Checks;
        var given = string.Concat(output.Attributes.Where(a => a.Name != "class").Select(a => $" {a.Name}=\"{Attr(a.Value)}\""));
        var ownClass = output.Attributes["class"]?.Value?.ToString();
        var below = (await output.GetChildContentAsync()).GetContent();

        var html = new StringBuilder();
        if (Kind == FieldKind.Checkbox)
        {
            Explain(html);
            html.Append(CultureInfo.InvariantCulture, $"<label class=\"check\"><input type=\"checkbox\" id=\"{id}\" name=\"{name}\" value=\"true\"{(Checked() ? " checked" : "")}{Aria()}{given}><span>{LabelText()}</span></label>");
        }
        else
        {
            LabelOf(html, group);
            Explain(html);
            html.Append(Kind switch
            {
                FieldKind.Textarea => Textarea(given),
                FieldKind.Select => Select(given),
                FieldKind.Radio or FieldKind.Checks => Choices(given),
                _ => Input(given),
            });
        }

        html.Append(below);

        output.TagName = group ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.Clear();
        output.Attributes.SetAttribute("class", $"field{(errors.Length > 0 ? " err" : "")} {ownClass}".TrimEnd());
        if (group && Describers() is { Length: > 0 } describers)
        {
            output.Attributes.SetAttribute("aria-describedby", describers);
        }

        output.Content.SetHtmlContent(html.ToString());
    }

    public static FieldKind KindOf(ModelMetadata metadata, bool hasItems)
    {
        var type = metadata.UnderlyingOrModelType;
        return metadata.BinderType switch
        {
            { } b when b == typeof(PointsBinder) => FieldKind.Points,
            { } b when b == typeof(MoneyBinder) => FieldKind.Money,
            { } b when b == typeof(PhoneBinder) => FieldKind.Tel,
            _ when hasItems => metadata.IsEnumerableType ? FieldKind.Checks : FieldKind.Select,
            _ when type == typeof(bool) => FieldKind.Checkbox,
            _ when type == typeof(IFormFile) => FieldKind.File,
            _ when type == typeof(DateOnly) => FieldKind.Date,
            _ when type == typeof(TimeOnly) => FieldKind.Time,
            _ when type == typeof(System.DateTime) => FieldKind.DateTime,
            _ when type == typeof(int) || type == typeof(long) => FieldKind.Number,
            _ => metadata.DataTypeName switch
            {
                "MultilineText" or TypedTextBinders.Markdown => FieldKind.Textarea,
                "Password" => FieldKind.Password,
                "EmailAddress" => FieldKind.Email,
                "PhoneNumber" => FieldKind.Tel,
                _ => FieldKind.Text,
            },
        };
    }

    private string[] ErrorsOf(ModelStateDictionary state, string key) =>
        state.TryGetValue(key, out var entry)
            ? [.. entry.Errors.Select(e => e.ErrorMessage.Length > 0 ? e.ErrorMessage : T["Xem lại chỗ này và điền lại"].Value).Distinct()]
            : [];

    private string LabelText()
    {
        var text = Text(Label ?? AspFor.Metadata.GetDisplayName());
        return Optional ? $"{text} <span class=\"opt\">{Text(T["(không bắt buộc)"])}</span>" : text;
    }

    private void LabelOf(StringBuilder html, bool group)
    {
        var label = group
            ? $"<legend{(Heading ? " class=\"ask\"" : "")}>{(Heading ? $"<h1>{LabelText()}</h1>" : LabelText())}</legend>"
            : $"<label for=\"{id}\">{LabelText()}</label>";
        html.Append(Heading && !group ? $"<h1 class=\"ask\">{label}</h1>" : label);
    }

    private void Explain(StringBuilder html)
    {
        var limit = Words > 0 ? T["Tối đa {0} chữ", Words].Value : Chars > 0 ? T["Tối đa {0} ký tự", Chars].Value : null;
        if (Hint is not null || limit is not null)
        {
            var counter = limit is null ? "" : $"<span data-count-for=\"{id}\">{Text(limit)}</span>";
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"hint\" id=\"{id}-hint\">{Text(Hint ?? "")}{(Hint is null || limit is null ? "" : Hint.EndsWith('.') ? " " : ". ")}{counter}</p>");
        }

        if (errors.Length > 0)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p class=\"bad\" id=\"{id}-error\">{Icons.Use(ViewContext.HttpContext, "alert")}<span><span class=\"vh\">{Text(T["Lỗi:"])} </span>{string.Join("<br>", errors.Select(Text))}</span></p>");
        }
    }

    private string Describers() => string.Join(' ', new[]
    {
        Hint is not null || Words > 0 || Chars > 0 ? $"{id}-hint" : null,
        errors.Length > 0 ? $"{id}-error" : null,
    }.Where(x => x is not null));

    private string Aria() =>
        (Describers() is { Length: > 0 } d ? $" aria-describedby=\"{d}\"" : "") + (errors.Length > 0 ? " aria-invalid=\"true\"" : "");

    private string Input(string given)
    {
        var (type, mode, spare) = Kind switch
        {
            FieldKind.Password => ("password", null, " autocapitalize=\"none\" spellcheck=\"false\""),
            FieldKind.Tel => ("tel", "tel", ""),
            FieldKind.Email => ("text", "email", " autocapitalize=\"none\" spellcheck=\"false\""),
            FieldKind.Money or FieldKind.Number => ("text", "numeric", ""),
            FieldKind.Points => ("text", "decimal", ""),
            FieldKind.File => ("file", (string?)null, ""),
            _ => ("text", (string?)null, ""),
        };
        var autocomplete = Autocomplete ?? Kind switch
        {
            FieldKind.Tel => "tel",
            FieldKind.Email => "email",
            FieldKind.Money or FieldKind.Points or FieldKind.Number or FieldKind.Date or FieldKind.DateTime or FieldKind.Time => "off",
            _ => null,
        };
        var width = Width ?? Kind switch
        {
            FieldKind.Points or FieldKind.Number or FieldKind.Time or FieldKind.Date => "short",
            FieldKind.DateTime or FieldKind.Tel => "mid",
            _ => null,
        };
        var unit = Unit ?? (Kind == FieldKind.Money ? T["đồng"].Value : null);
        // A password never travels back.
        var value = Kind is FieldKind.Password or FieldKind.File ? "" : $" value=\"{Attr(Value())}\"";
        var input = $"<input type=\"{type}\" id=\"{id}\" name=\"{name}\"{value}{Opt("class", unit is null ? width : null)}{Opt("inputmode", mode)}{Opt("autocomplete", autocomplete)}{spare}{Counted()}{Aria()}{given}>";
        return unit is null ? input : $"<div class=\"{(Kind == FieldKind.Money ? "money" : "with-unit")}{(width is null ? "" : $" {width}")}\">{input}<span>{Text(unit)}</span></div>";
    }

    private string Textarea(string given) =>
        // The parser eats one leading line break.
        $"<textarea id=\"{id}\" name=\"{name}\"{(Rows > 0 ? $" rows=\"{Rows}\"" : "")}{Opt("autocomplete", Autocomplete)}{Counted()}{Aria()}{given}>\n{Text(Value())}</textarea>";

    private string Select(string given)
    {
        var current = Value();
        var html = new StringBuilder($"<select id=\"{id}\" name=\"{name}\"{Opt("class", Width)}{Opt("autocomplete", Autocomplete)}{Aria()}{given}>");
        if (Empty is not null)
        {
            html.Append(CultureInfo.InvariantCulture, $"<option value=\"\">{Text(Empty)}</option>");
        }

        foreach (var part in (Items ?? []).GroupBy(item => item.Group))
        {
            html.Append(part.Key is null ? "" : $"<optgroup label=\"{Attr(part.Key)}\">");
            foreach (var item in part)
            {
                html.Append(CultureInfo.InvariantCulture, $"<option value=\"{Attr(item.Value)}\"{(item.Value == current ? " selected" : "")}>{Text(item.Text)}</option>");
            }

            html.Append(part.Key is null ? "" : "</optgroup>");
        }

        return html.Append("</select>").ToString();
    }

    private string Choices(string given)
    {
        var chosen = ChosenValues();
        var type = Kind == FieldKind.Radio ? "radio" : "checkbox";
        var html = new StringBuilder($"<div class=\"pick{(Two ? " two" : "")}\">");
        var i = 0;
        foreach (var item in Items ?? [])
        {
            // The first one carries the field's id: that is where the error summary leads.
            var own = i++ == 0 ? id : $"{id}-{i}";
            var hint = item.Hint is null ? "" : $"<span class=\"hint\">{Text(item.Hint)}</span>";
            html.Append(CultureInfo.InvariantCulture, $"<label><input type=\"{type}\" id=\"{own}\" name=\"{name}\" value=\"{Attr(item.Value)}\"{(chosen.Contains(item.Value) ? " checked" : "")}{(errors.Length > 0 ? $" aria-describedby=\"{id}-error\"" : "")}{given}><span>{Text(item.Text)}{hint}</span></label>");
        }

        return html.Append("</div>").ToString();
    }

    private string Counted() => Words > 0 ? $" data-words=\"{Words}\"" : Chars > 0 ? $" data-chars=\"{Chars}\"" : "";

    /// <summary>What she typed, when this page answers a post; otherwise the model's value as it is read here.</summary>
    private string Value() => Posted() is { Length: > 0 } posted ? posted[0] : Shown(AspFor.Model);

    private HashSet<string> ChosenValues() => Posted() is { } posted
        ? [.. posted]
        : AspFor.Model is IEnumerable many and not string
            ? [.. many.Cast<object?>().Select(Shown)]
            : [Shown(AspFor.Model)];

    private bool Checked() => Posted() is { } posted ? posted.Contains("true") : AspFor.Model is true;

    private string[]? Posted() =>
        ViewContext.ModelState.TryGetValue(name, out var entry) && entry.RawValue is not null
            ? entry.RawValue as string[] ?? [entry.AttemptedValue ?? ""]
            : broughtBack && Kind is (FieldKind.Checkbox or FieldKind.Checks or FieldKind.Radio) ? [] : null;

    private string Shown(object? value) => value switch
    {
        null => "",
        string s => Kind == FieldKind.Tel ? PhoneNumber.Display(s) : s,
        int n when Kind == FieldKind.Points => Points.Format(n),
        long n when Kind == FieldKind.Money => Money.Format(n),
        DateOnly d => VietnamTime.FormatDate(d),
        TimeOnly t => t.ToString("HH':'mm", CultureInfo.InvariantCulture),
        System.DateTime t => VietnamTime.FormatShort(t),
        bool b => b ? "true" : "false",
        IFormattable f => f.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private string Opt(string attribute, string? value) => string.IsNullOrEmpty(value) ? "" : $" {attribute}=\"{Attr(value)}\"";

    private string Text(string value) => encoder.Encode(value);

    private string Attr(object? value) => encoder.Encode(value?.ToString() ?? "");
}
