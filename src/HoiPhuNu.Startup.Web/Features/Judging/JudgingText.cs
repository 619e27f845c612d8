namespace HoiPhuNu.Startup.Web.Features.Judging;

/// <summary>The words of panels, assignments and score sheets: Vietnamese here and in the views, English in JudgingText.en.resx.</summary>
public sealed class JudgingText;
