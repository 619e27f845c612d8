namespace HoiPhuNu.Startup.Web.Features.Contests.Desk;

/// <param name="Slug">Of the contest.</param>
/// <param name="Title">Of the contest.</param>
/// <param name="WasOpen">People outside know it.</param>
/// <param name="Form">What stands in the box.</param>
public sealed record CancelPage(string Slug, string Title, bool WasOpen, CancelForm Form);
