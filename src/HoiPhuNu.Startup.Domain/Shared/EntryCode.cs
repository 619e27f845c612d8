using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace HoiPhuNu.Startup.Domain.Shared;

/// <summary>
/// The code on a receipt, read over the telephone and copied by hand: PNKN26-7F3K-92. Prefix of the contest and year,
/// four random characters, two check characters over all of it that find every single wrong character and every two
/// characters that changed places.
/// </summary>
public static class EntryCode
{
    public const int MinPrefixLength = 2;
    public const int MaxPrefixLength = 8;

    /// <summary>Prefix, year, hyphen, four, hyphen, two.</summary>
    public const int MaxLength = MaxPrefixLength + 2 + 1 + 4 + 1 + 2;

    /// <summary>No 0/O and no 1/I, nor the L and U that handwriting makes of them and of V.</summary>
    public const string Alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    // The check is a weighted sum modulo the largest prime that two characters can hold (30 × 30 = 900). No weight is a
    // multiple of the prime, so no single change is lost; all weights differ, so no exchange of two characters is.
    private const int Prime = 887;
    private const int RandomLength = 4;
    private const int CheckLength = 2;
    private const string Others = "01ILOU";

    /// <summary>The code for the given random bytes (at least four). Same bytes, same code: the caller draws again when the code is taken.</summary>
    /// <exception cref="ArgumentException">The prefix is not 2 to 8 capital letters or digits beginning with a letter, or there are too few bytes.</exception>
    public static string Create(string prefix, int year, ReadOnlySpan<byte> random)
    {
        if (!IsPrefix(prefix))
            throw new ArgumentException("A prefix has 2 to 8 capital letters or digits, a letter first.", nameof(prefix));
        if (random.Length < 4)
            throw new ArgumentException("At least four random bytes are needed.", nameof(random));

        var number = BinaryPrimitives.ReadUInt32BigEndian(random);
        var body = new StringBuilder(prefix).Append((((year % 100) + 100) % 100).ToString("00", CultureInfo.InvariantCulture));
        for (var i = 0; i < RandomLength; i++, number /= (uint)Alphabet.Length)
            body.Append(Alphabet[(int)(number % (uint)Alphabet.Length)]);
        var payload = body.ToString();
        return WithHyphens(payload + Check(payload));
    }

    /// <summary>Accepts a code in lower case, with spaces or dashes anywhere or none; gives the printed form. False when a character is wrong.</summary>
    public static bool TryParse(string? typed, out string code)
    {
        code = "";
        var bare = new StringBuilder();
        foreach (var c in VietnameseText.Clean(typed))
        {
            if (char.IsAsciiLetterOrDigit(c))
                bare.Append(char.ToUpperInvariant(c));
            else if (c is not (' ' or '.') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.DashPunctuation)
                return false;
        }

        var s = bare.ToString();
        var prefixLength = s.Length - CheckLength - RandomLength - 2;
        if (prefixLength is < MinPrefixLength or > MaxPrefixLength || !IsPrefix(s[..prefixLength]))
            return false;
        if (!char.IsAsciiDigit(s[prefixLength]) || !char.IsAsciiDigit(s[prefixLength + 1]))
            return false;
        if (s[(prefixLength + 2)..].Any(c => !Alphabet.Contains(c, StringComparison.Ordinal)))
            return false;
        if (!s.EndsWith(Check(s[..^CheckLength]), StringComparison.Ordinal))
            return false;
        code = WithHyphens(s);
        return true;
    }

    /// <summary>Whether a contest may use this prefix.</summary>
    public static bool IsPrefix(string? prefix) =>
        prefix is { Length: >= MinPrefixLength and <= MaxPrefixLength }
        && char.IsAsciiLetterUpper(prefix[0])
        && prefix.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c));

    private static string Check(string payload)
    {
        var sum = 0;
        // Weights count from the end, so that they do not depend on the length of the prefix. 5 generates enough
        // different powers modulo 887, and none of the first twelve is one of the check's own weights (-30 and -1).
        for (int i = payload.Length - 1, weight = 5; i >= 0; i--, weight = weight * 5 % Prime)
            sum = (sum + (weight * ValueOf(payload[i]))) % Prime;
        return $"{Alphabet[sum / Alphabet.Length]}{Alphabet[sum % Alphabet.Length]}";
    }

    private static int ValueOf(char c)
    {
        var i = Alphabet.IndexOf(c, StringComparison.Ordinal);
        return 1 + (i >= 0 ? i : Alphabet.Length + Others.IndexOf(c, StringComparison.Ordinal));
    }

    private static string WithHyphens(string s) => $"{s[..^6]}-{s[^6..^2]}-{s[^2..]}";
}
