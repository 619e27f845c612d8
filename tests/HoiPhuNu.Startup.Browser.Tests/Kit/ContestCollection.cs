namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>The contest journeys, beside the other browser tests with a browser of their own: one waits for the server while the other reckons.</summary>
[CollectionDefinition(Name)]
public sealed class ContestCollection : ICollectionFixture<Chromium>
{
    public const string Name = "Browser: a whole contest";
}
