using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>
/// By what a line is known again: its own code if it has one, else kind, topic, day and name; both together with the unit that reports, so
/// that a key is one line of one unit and stays so where the record is moved. Our own files name the record itself.
/// </summary>
public static class ImportKeys
{
    private const int CodeBegins = 35; // "m:", 32 signs of the unit, ":"

    public static string Of(Guid unitId, string lineCode, RecordDetails details)
    {
        ArgumentNullException.ThrowIfNull(details);
        var code = VietnameseText.Fold(lineCode);
        if (code.Length > 0)
        {
            return code.Length <= ActivityRecord.ImportKeyLength - CodeBegins ? $"m:{unitId:N}:{code}" : "m:" + Hash($"{unitId:N}|{code}");
        }

        return "h:" + Hash(string.Create(CultureInfo.InvariantCulture, $"{unitId:N}|{details.Kind}|{details.Topic}|{details.On:yyyy-MM-dd}|{VietnameseText.Fold(details.Title)}"));
    }

    /// <summary>The record that a line of one of our own files names; null: it names none.</summary>
    public static Guid? RecordOf(string lineCode)
    {
        ArgumentNullException.ThrowIfNull(lineCode);
        return lineCode is ['#', ..] && Guid.TryParseExact(lineCode[1..], "N", out var id) ? id : null;
    }

    /// <summary>Has the line a code that she wrote?</summary>
    public static bool IsCoded(string? key) => key is ['m', ':', ..];

    /// <summary>Did the unit itself write a code for it? Not where the record came from another unit.</summary>
    public static bool IsCodedIn(string? key, Guid unitId) => key?.StartsWith($"m:{unitId:N}:", StringComparison.Ordinal) == true;

    /// <summary>What stands under "Mã dòng" in our own files: the code it came with, else the record itself.</summary>
    public static string CodeOf(Guid recordId, Guid unitId, string? key) => WrittenCode(key) is { } code && IsCodedIn(key, unitId) ? code : $"#{recordId:N}";

    /// <summary>The code of a key; null: it has none, or one that is too long to be kept.</summary>
    public static string? WrittenCode(string? key) => IsCoded(key) && key!.Length > CodeBegins && key[CodeBegins - 1] == ':' ? key[CodeBegins..] : null;

    private static string Hash(string said) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(said)))[..40];
}
