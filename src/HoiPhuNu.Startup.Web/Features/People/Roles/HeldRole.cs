namespace HoiPhuNu.Startup.Web.Features.People.Roles;

/// <param name="Name">"Giám khảo", in the reader's language.</param>
/// <param name="Place">The unit or the contest; null for the whole site.</param>
/// <param name="Href">Where its work is.</param>
public sealed record HeldRole(string Name, string? Place, string? Href);
