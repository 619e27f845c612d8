namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>The journeys after the prize, supported projects and figures, beside the other browser tests with a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class AfterwardsCollection : ICollectionFixture<Chromium>
{
    public const string Name = "Browser: afterwards";
}
