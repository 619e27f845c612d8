namespace HoiPhuNu.Startup.Web.Features.Content;

/// <summary>The words of news: Vietnamese here and in the views, English in ContentText.en.resx.</summary>
public sealed class ContentText;
