namespace HoiPhuNu.Startup.Web.Features.People;

/// <summary>The words of people and Union units: Vietnamese here and in the views, English in PeopleText.en.resx.</summary>
public sealed class PeopleText;
