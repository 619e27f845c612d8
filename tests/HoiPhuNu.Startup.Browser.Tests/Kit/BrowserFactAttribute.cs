namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>A test in a real browser: skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = ChromiumFinder.WhyNone;
}
