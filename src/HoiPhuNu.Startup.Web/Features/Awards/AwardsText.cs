namespace HoiPhuNu.Startup.Web.Features.Awards;

/// <summary>The words of results and awards: Vietnamese here and in the views, English in AwardsText.en.resx.</summary>
public sealed class AwardsText;
