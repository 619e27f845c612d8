namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>The walk over the site, beside the other browser tests with a browser of its own.</summary>
[CollectionDefinition(Name)]
public sealed class WalkCollection : ICollectionFixture<Chromium>
{
    public const string Name = "Browser: the walk";
}
