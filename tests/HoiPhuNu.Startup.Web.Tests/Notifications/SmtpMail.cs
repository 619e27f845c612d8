using System.Text;
using System.Text.RegularExpressions;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

/// <summary>A received message, decoded by its own reading of RFC 2047 and MIME, not by the code under test.</summary>
public sealed partial record SmtpMail(IReadOnlyDictionary<string, string> Headers, string Body)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    public static SmtpMail Parse(string text)
    {
        var end = text.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var headers = FoldPattern().Replace(text[..end], " ").Split("\r\n")
            .Select(line => line.Split(": ", 2))
            .ToDictionary(part => part[0], part => Decode(part[1]), StringComparer.OrdinalIgnoreCase);
        Assert.All(text[..end], c => Assert.InRange(c, '\t', '~'));
        Assert.Equal("base64", headers["Content-Transfer-Encoding"]);
        return new(headers, Strict.GetString(Convert.FromBase64String(text[(end + 4)..])));
    }

    /// <summary>Each encoded word must be whole UTF-8 by itself: a character cut in two between words throws here.</summary>
    private static string Decode(string value) => WordPattern().Replace(BetweenWordsPattern().Replace(value, ""), word =>
    {
        Assert.Equal("utf-8", word.Groups[1].Value, ignoreCase: true);
        return word.Groups[2].Value is "B" or "b"
            ? Strict.GetString(Convert.FromBase64String(word.Groups[3].Value))
            : Strict.GetString(Encoding.Latin1.GetBytes(HexPattern().Replace(word.Groups[3].Value.Replace('_', ' '), hex => ((char)Convert.ToByte(hex.Groups[1].Value, 16)).ToString())));
    });

    [GeneratedRegex("\r\n[ \t]+")]
    private static partial Regex FoldPattern();

    [GeneratedRegex(@"=\?([^?]+)\?([BbQq])\?([^?]*)\?=")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"(?<=\?=)\s+(?==\?)")]
    private static partial Regex BetweenWordsPattern();

    [GeneratedRegex("=([0-9A-Fa-f]{2})")]
    private static partial Regex HexPattern();
}
