namespace HoiPhuNu.Startup.Web.Features.Mentoring.Mentors;

/// <summary>Shown once, in the answer to the post that made it.</summary>
public sealed record ClaimLinkPage(Guid ProfileId, string Name, string Link, DateTime ExpiresAt);
