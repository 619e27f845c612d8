using System.Text.RegularExpressions;

namespace HoiPhuNu.Startup.Web.Tests.Text;

/// <summary>Finds every sentence the code hands to a localizer.</summary>
internal static partial class TextScan
{
    /// <param name="Context">"Entries", or "Shared".</param>
    /// <param name="Key">The Vietnamese sentence.</param>
    /// <param name="FallsBack">An annotation, which is looked up in its context and then in SharedText.</param>
    public sealed record Use(string Context, string Key, bool FallsBack, string Path);

    public static IEnumerable<Use> Uses(IEnumerable<(string Path, string Text)> files) => files.SelectMany(file =>
    {
        var context = ContextOf(file.Path);
        return Key().Matches(WithoutComments(file.Text)).Select(m => new Use(
            m.Groups["shared"].Success ? "Shared" : context,
            Unescape(m.Groups["key"].Value),
            m.Groups["annotation"].Success,
            file.Path));
    });

    /// <summary>Sentences put together at run time: no list of translations can hold them.</summary>
    public static IEnumerable<string> Composed(IEnumerable<(string Path, string Text)> files) => files.SelectMany(file =>
        ComposedKey().Matches(WithoutComments(file.Text)).Select(m => $"{file.Path}: {m.Value}"));

    public static string ContextOf(string path)
    {
        var parts = path.Split('/');
        var at = Array.FindIndex(parts, p => p is "Features" or "HoiPhuNu.Startup.Domain");
        return at >= 0 && at + 2 < parts.Length ? parts[at + 1] : "Shared";
    }

    private static string WithoutComments(string text) => Comment.Replace(text, "");

    private static string Unescape(string literal) => literal.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex("""(?:\bT\[\s*|(?<shared>\bS\[\s*)|TextKey\.Of\(\s*|(?<annotation>\bDisplay\(\s*Name\s*=\s*|\bErrorMessage\s*=\s*))"(?<key>(?:[^"\\]|\\.)*)"(?=\s*[\],)])""")]
    private static partial Regex Key();

    [GeneratedRegex("""\b[TS]\[\s*(?:\$"|@\$"|\$@"|"(?:[^"\\]|\\.)*"\s*\+).{0,20}""")]
    private static partial Regex ComposedKey();

    // Line comments by line, Razor comments over lines.
    private static readonly Regex Comment = new(@"(?m:^[ \t]*//[^\n]*$)|(?s:@\*.*?\*@)", RegexOptions.CultureInvariant);
}
