namespace HoiPhuNu.Startup.Web.Features.People.Invitations;

/// <summary>Shown once, in the answer to the post that made it.</summary>
/// <param name="Link">Null when the same form came twice: only the first answer could show it.</param>
/// <param name="Name">Whom it is for.</param>
/// <param name="Email">Where it was mailed, if anywhere.</param>
/// <param name="ExpiresAt">UTC.</param>
/// <param name="Back">The page it was issued from.</param>
public sealed record IssuedInvitation(string? Link, string Name, string? Email, DateTime ExpiresAt, string Back);
