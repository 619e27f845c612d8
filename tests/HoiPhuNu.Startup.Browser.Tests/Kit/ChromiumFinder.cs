namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>Where this machine keeps a Chromium or Chrome. The tests never download one.</summary>
public static class ChromiumFinder
{
    public static string? Path { get; } = Find(Environment.GetEnvironmentVariable("CHROMIUM_PATH"), UsualPlaces(), File.Exists);

    public static string? WhyNone { get; } = Path is not null ? null
        : Environment.GetEnvironmentVariable("CHROMIUM_PATH") is { Length: > 0 } named ? $"CHROMIUM_PATH names {named}, and no file is there."
        : "No Chromium or Chrome in the usual places: install one or set CHROMIUM_PATH to it.";

    /// <summary>A path somebody named is the only one that counts: falling back would test another browser than the one asked for.</summary>
    public static string? Find(string? named, IEnumerable<string> usual, Func<string, bool> exists) =>
        !string.IsNullOrEmpty(named) ? (exists(named) ? named : null) : usual.FirstOrDefault(exists);

    private static IEnumerable<string> UsualPlaces()
    {
        // The shell is the same browser without windows of its own, and takes half the time for a page.
        string[] unix = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/snap/bin/chromium"];
        string[] mac = ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium"];
        Environment.SpecialFolder[] windows = [Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData];
        string[] below = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
        return OperatingSystem.IsWindows() ? windows.SelectMany(root => below.Select(path => System.IO.Path.Combine(Environment.GetFolderPath(root), path)))
            : OperatingSystem.IsMacOS() ? mac
            : unix;
    }
}
