namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>The mentoring journeys, beside the other browser tests with a browser of their own.</summary>
[CollectionDefinition(Name)]
public sealed class MentoringCollection : ICollectionFixture<Chromium>
{
    public const string Name = "Browser: mentoring";
}
