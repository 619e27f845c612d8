using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using HoiPhuNu.Startup.Web.Features.Shared;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Tests.Text;

/// <summary>Nothing untranslated in either language, nothing translated for nobody. Each check also fails on a planted fault.</summary>
public sealed partial class TranslationTests
{
    private static readonly IReadOnlyList<(string Path, string Text)> Sources =
        [.. SourceTree.Files(".cs", ".cshtml").Where(f => f.Path.Contains("Startup.Web/", StringComparison.Ordinal) || f.Path.Contains("Startup.Domain/", StringComparison.Ordinal))];

    private static readonly IReadOnlyList<TextScan.Use> Uses = [.. TextScan.Uses(Sources)];

    private static readonly Dictionary<string, Dictionary<string, string>> English = ReadEnglish();

    [Fact]
    public void Every_sentence_has_its_English() => Expect.None(Missing(Uses, English));

    [Fact]
    public void Every_English_entry_is_used() => Expect.None(Unused(Uses, English));

    [Fact]
    public void No_sentence_is_put_together_at_run_time() => Expect.None(TextScan.Composed(Sources));

    [Fact]
    public void No_two_keys_differ_only_in_case()
    {
        // The compiler of resources drops the second of them with a mere warning, so the files and the code are asked.
        var keys = SourceTree.Files(".en.resx")
            .SelectMany(f => XDocument.Parse(f.Text).Root!.Elements("data").Select(d => (TextScan.ContextOf(f.Path), d.Attribute("name")!.Value)))
            .Concat(Uses.Select(u => (u.Context, u.Key)));
        Expect.None(CaseTwins(keys));
    }

    [Fact]
    public void Both_languages_have_the_same_places_for_numbers() => Expect.None(PlaceMismatches(English));

    [Fact]
    public void English_is_English() => Expect.None(StillVietnamese(English));

    [Fact]
    public void The_scan_sees_the_code() => Assert.True(Uses.Count > 60 && English["Shared"].Count > 60, $"{Uses.Count} uses");

    [Fact]
    public void Planted_a_sentence_without_English_is_found()
    {
        var planted = TextScan.Uses([("src/HoiPhuNu.Startup.Web/Features/Entries/MyEntries/Edit.cshtml", """<p>@T["Câu chưa ai dịch"]</p> @S["Trang sau"]""")]);
        Assert.Equal(["Entries: Câu chưa ai dịch (src/HoiPhuNu.Startup.Web/Features/Entries/MyEntries/Edit.cshtml)"], Missing(planted, English));
    }

    [Theory]
    [InlineData("""[Display(Name = "Mục lạ")]""")]
    [InlineData("""[Required(ErrorMessage = "Mục lạ")]""")]
    [InlineData("""return TextKey.Of("Mục lạ");""")]
    [InlineData("""var x = T["Mục lạ", 3];""")]
    public void Planted_every_way_to_speak_is_seen(string code) =>
        Assert.Single(Missing(TextScan.Uses([("src/HoiPhuNu.Startup.Web/Features/Entries/X.cs/XForm.cs", code)]), English));

    [Fact]
    public void Planted_an_entry_nobody_uses_is_found()
    {
        var planted = new Dictionary<string, Dictionary<string, string>> { ["Entries"] = new Dictionary<string, string> { ["Không ai gọi"] = "Nobody calls" } };
        Assert.Equal(["Entries: Không ai gọi"], Unused([], planted));
    }

    [Fact]
    public void Planted_a_composed_sentence_is_found() =>
        Assert.Equal(2, TextScan.Composed([("a.cs", """T[$"Còn {n} phần"];"""), ("b.cs", """T["Còn " + n];""")]).Count());

    [Fact]
    public void Planted_twins_in_case_are_found() => Assert.Single(CaseTwins([("Shared", "Gửi"), ("Shared", "gửi"), ("Entries", "Gửi")]));

    [Fact]
    public void Planted_a_lost_place_is_found() =>
        Assert.Single(PlaceMismatches(new Dictionary<string, Dictionary<string, string>> { ["Shared"] = new Dictionary<string, string> { ["Còn {0} ngày"] = "Days left" } }));

    [Fact]
    public void Planted_Vietnamese_in_English_is_found() =>
        Assert.Single(StillVietnamese(new Dictionary<string, Dictionary<string, string>> { ["Shared"] = new Dictionary<string, string> { ["Gửi"] = "Gửi" } }));

    private static List<string> Missing(IEnumerable<TextScan.Use> uses, Dictionary<string, Dictionary<string, string>> english) =>
        [.. uses.Where(u => !Has(english, u.Context, u.Key) && !(u.FallsBack && Has(english, "Shared", u.Key))).Select(u => $"{u.Context}: {u.Key} ({u.Path})").Distinct()];

    private static bool Has(Dictionary<string, Dictionary<string, string>> english, string context, string key) => english.TryGetValue(context, out var entries) && entries.ContainsKey(key);

    private static List<string> Unused(IEnumerable<TextScan.Use> uses, Dictionary<string, Dictionary<string, string>> english)
    {
        var used = uses.SelectMany(u => u.FallsBack ? [(u.Context, u.Key), ("Shared", u.Key)] : new[] { (u.Context, u.Key) }).ToHashSet();
        return [.. english.SelectMany(c => c.Value.Keys.Where(key => !used.Contains((c.Key, key))).Select(key => $"{c.Key}: {key}"))];
    }

    private static List<string> CaseTwins(IEnumerable<(string Context, string Key)> keys) =>
        [.. keys.Distinct().GroupBy(k => (k.Context, Key: k.Key.ToUpperInvariant())).Where(g => g.Count() > 1).Select(g => string.Join(" / ", g.Select(k => k.Key)))];

    private static List<string> PlaceMismatches(Dictionary<string, Dictionary<string, string>> english) =>
        [.. english.SelectMany(c => c.Value.Where(e => !Places(e.Key).SetEquals(Places(e.Value))).Select(e => $"{c.Key}: {e.Key} = {e.Value}"))];

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Groups[1].Value)];

    private static List<string> StillVietnamese(Dictionary<string, Dictionary<string, string>> english) =>
        [.. english.SelectMany(c => c.Value.Where(e => e.Key == e.Value && VietnameseLetter().IsMatch(e.Value)).Select(e => $"{c.Key}: {e.Key}"))];

    /// <summary>Asks the built localizer, not the files: what a reader would get.</summary>
    private static Dictionary<string, Dictionary<string, string>> ReadEnglish()
    {
        using var services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();
        var factory = services.GetRequiredService<IStringLocalizerFactory>();
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        try
        {
            return typeof(SharedText).Assembly.GetTypes()
                .Where(t => t.Namespace is { } n && n.Contains(".Features.", StringComparison.Ordinal) && t.Name == n[(n.LastIndexOf('.') + 1)..] + "Text")
                .ToDictionary(
                    marker => marker.Name[..^4],
                    marker => All(factory.Create(marker)).ToDictionary(s => s.Name, s => s.Value, StringComparer.Ordinal),
                    StringComparer.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }

        static IEnumerable<LocalizedString> All(IStringLocalizer localizer)
        {
            try
            {
                return [.. localizer.GetAllStrings(includeParentCultures: false)];
            }
            catch (MissingManifestResourceException)
            {
                return []; // a context without a word of its own yet
            }
        }
    }

    [GeneratedRegex(@"\{(\d+)[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex("[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]", RegexOptions.IgnoreCase)]
    private static partial Regex VietnameseLetter();
}
