namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>A table of tests in a real browser: skipped, with the reason, where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = ChromiumFinder.WhyNone;
}
