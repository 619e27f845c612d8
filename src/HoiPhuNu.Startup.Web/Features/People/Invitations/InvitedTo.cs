namespace HoiPhuNu.Startup.Web.Features.People.Invitations;

/// <param name="Role">"Giám khảo"</param>
/// <param name="Place">The unit or the contest.</param>
/// <param name="Duty">One sentence: what she does in it.</param>
/// <param name="Href">Where her work is.</param>
public sealed record InvitedTo(string Role, string Place, string Duty, string Href);
