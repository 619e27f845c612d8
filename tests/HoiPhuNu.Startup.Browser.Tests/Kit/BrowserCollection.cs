namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>The browser tests that are no journeys: they share the browser and run one after another. Each journey has a collection of its own.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Chromium>
{
    public const string Name = "Browser";
}
