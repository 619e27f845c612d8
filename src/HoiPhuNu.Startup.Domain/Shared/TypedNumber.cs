using System.Globalization;
using System.Text.RegularExpressions;

namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>A number as somebody wrote it. "2.851" and "2,851" mean two things each: which one is asked, never guessed. "30 25" is two numbers, "1 234" one.</summary>
public readonly partial record struct TypedNumber
{
    /// <summary>Null: no number, or not clear which.</summary>
    public decimal? Value { get; private init; }

    /// <summary>Clear once it is known which sign begins the decimals.</summary>
    public bool IsUnclear { get; private init; }

    /// <param name="typed">As written.</param>
    /// <param name="mark">How this file writes decimals; a number written the other way is none.</param>
    public static TypedNumber Read(string? typed, DecimalMark mark)
    {
        var text = (typed ?? "").Trim();
        text = Spaced().IsMatch(text) ? Blank().Replace(text, "") : text;
        var match = Shape().Match(text);
        if (!match.Success || text.Length > 30)
        {
            return default;
        }

        if (!match.Groups["other"].Success)
        {
            return Of(match.Groups["whole"].Value, match.Groups["sign"].Success);
        }

        var (head, rest) = (match.Groups["whole"].Value, match.Groups["other"].Value);
        var (first, last) = (rest[0], rest[rest.LastIndexOfAny(['.', ','])]);
        var decimals = rest[(rest.LastIndexOf(last) + 1)..];
        var negative = match.Groups["sign"].Success;
        if (first != last)
        {
            // Both signs: the last one begins the decimals, the others stand before groups of three.
            return Grouped().IsMatch(head + rest[..rest.LastIndexOf(last)]) && rest.Count(c => c == last) == 1 && Fits(last, mark)
                ? Of(Digits(head + rest[..rest.LastIndexOf(last)]) + "." + decimals, negative)
                : default;
        }

        var (isGrouped, isDecimal) = (Grouped().IsMatch(head + rest) && head[0] != '0', rest.Count(c => c == last) == 1);
        var asGroups = isGrouped && Fits(last == '.' ? ',' : '.', mark);
        var asDecimals = isDecimal && Fits(last, mark);
        return asGroups && asDecimals ? new TypedNumber { IsUnclear = true }
            : asGroups ? Of(Digits(head + rest), negative)
            : asDecimals ? Of(head + "." + decimals, negative)
            : default;
    }

    /// <summary>One that is known.</summary>
    public static TypedNumber Of(decimal value) => new() { Value = value };

    private static bool Fits(char decimals, DecimalMark mark) => mark == DecimalMark.Unsaid || mark == (decimals == ',' ? DecimalMark.Comma : DecimalMark.Point);

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static TypedNumber Of(string plain, bool negative) =>
        decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? new TypedNumber { Value = negative ? -value : value } : default;

    [GeneratedRegex(@"[ \u00A0\u2009\u202F]", RegexOptions.CultureInvariant)]
    private static partial Regex Blank();

    // Blanks before groups of three, and after the sign.
    [GeneratedRegex(@"^-?[ \u00A0\u2009\u202F]?(?:[1-9][0-9]{0,2}(?:[ \u00A0\u2009\u202F][0-9]{3})+|[0-9]+)(?:[.,][0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"^(?<sign>-)?(?<whole>[0-9]+)(?<other>(?:[.,][0-9]+)+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();

    [GeneratedRegex(@"^[0-9]{1,3}(?:\.[0-9]{3})*$|^[0-9]{1,3}(?:,[0-9]{3})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();
}
