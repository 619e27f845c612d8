using System.Globalization;
using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>Thousands, millions and milliards of đồng as a heading says them for its column or a cell for itself.</summary>
public static partial class MoneyWords
{
    /// <summary>"triệu đồng", "1.000 đ", "đồng", "ĐVT: tỷ": how many đồng one of the column is; null: something else stands there.</summary>
    public static long? Times(string folded)
    {
        var match = Unit().Match(folded);
        if (!match.Success)
        {
            return null;
        }

        var digits = string.Concat(match.Groups["number"].Value.Where(char.IsAsciiDigit));
        return (digits.Length == 0 ? 1 : long.Parse(digits, CultureInfo.InvariantCulture)) * Of(match.Groups["unit"].Value);
    }

    /// <summary>"2,8 tỷ": the number, read by the sign of decimals she named as every other, and how many đồng one of it is.</summary>
    public static (TypedNumber Number, long Times)? Read(string text, DecimalMark mark) =>
        Amount().Match(VietnameseText.Fold(text)) is { Success: true } match
            ? (TypedNumber.Read(match.Groups["number"].Value, mark), Of(match.Groups["unit"].Value))
            : null;

    private static long Of(string unit) => unit switch
    {
        "" => 1,
        "k" or "nghin" or "ngan" => 1_000,
        "tr" or "trieu" => 1_000_000,
        _ => 1_000_000_000,
    };

    [GeneratedRegex(@"^(?:(?:don vi(?: tinh)?|dvt|tinh bang|bang) ?:? ?)?(?<number>1(?:[., ]?000){0,3})? ?(?<unit>k|nghin|ngan|tr|trieu|ty|ti)?\.? ?(?:d|dong|vnd|₫)?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^(?<number>-?[0-9][0-9., ]*?) ?(?<unit>k|nghin|ngan|tr|trieu|ty|ti)? ?(?:d|dong|vnd|₫)?\.?$", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
