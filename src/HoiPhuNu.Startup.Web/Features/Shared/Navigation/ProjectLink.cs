namespace HoiPhuNu.Startup.Web.Features.Shared.Navigation;

/// <param name="Title">Of the project.</param>
/// <param name="Href">The woman's own page, or the thread of the staff.</param>
public sealed record ProjectLink(string Title, string Href);
