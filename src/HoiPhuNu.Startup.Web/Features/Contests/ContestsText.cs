namespace HoiPhuNu.Startup.Web.Features.Contests;

/// <summary>The words of contests, rounds and rubrics: Vietnamese here and in the views, English in ContestsText.en.resx.</summary>
public sealed class ContestsText;
