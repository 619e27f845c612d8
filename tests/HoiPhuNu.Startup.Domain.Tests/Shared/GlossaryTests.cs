using System.Reflection;
using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Shared;

public partial class GlossaryTests
{
    /// <summary>A glossary that names what is no longer there leads newcomers astray.</summary>
    [Fact]
    public void Every_name_in_the_glossary_exists()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root.FullName, "HoiPhuNu.Startup.sln")))
            root = root.Parent!;
        var types = typeof(VietnameseText).Assembly.GetExportedTypes().Where(t => !t.IsNested).ToLookup(t => t.Name);
        var names = Name().Matches(File.ReadAllText(Path.Combine(root.FullName, "docs", "glossary.md"))).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(names.Count > 80, $"{names.Count} names read");

        var missing = names.Where(name => name.Split('.') is var parts
            && !types[parts[0]].Any(t => parts.Length == 1 || t.GetMember(parts[1], BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0));
        Assert.Equal([], missing);
    }

    // Names of the Data project carry "Data: " and are not read.
    [GeneratedRegex("`([A-Z][A-Za-z]+(?:\\.[A-Z][A-Za-z]+)?)`")]
    private static partial Regex Name();
}
