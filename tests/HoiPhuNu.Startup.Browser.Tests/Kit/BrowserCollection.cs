namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>All browser tests stand in one collection: they share the browser and run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserCollection : ICollectionFixture<Chromium>
{
    public const string Name = "Browser";
}
