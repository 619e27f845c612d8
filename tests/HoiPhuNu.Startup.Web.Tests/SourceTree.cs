namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>The sources this test assembly was built from.</summary>
internal static class SourceTree
{
    public static string Root { get; } = FindRoot();

    public static string Web => Path.Combine(Root, "src", "HoiPhuNu.Startup.Web");

    /// <summary>Files under src with these endings, as (path from the root with forward slashes, text).</summary>
    public static IEnumerable<(string Path, string Text)> Files(params string[] endings) =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(path => endings.Any(path.EndsWith) && !path.Split('/').Any(part => part is "bin" or "obj" or "App_Data" or "Migrations"))
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.ReadAllText(Path.Combine(Root, path))));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HoiPhuNu.Startup.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The solution is not above the test assembly.");
    }
}
