namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>The words of the frame and of everything all screens share; English in SharedText.en.resx.</summary>
public sealed class SharedText;
