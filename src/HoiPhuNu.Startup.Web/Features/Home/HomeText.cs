namespace HoiPhuNu.Startup.Web.Features.Home;

/// <summary>The words of the home page and look-up: Vietnamese here and in the views, English in HomeText.en.resx.</summary>
public sealed class HomeText;
