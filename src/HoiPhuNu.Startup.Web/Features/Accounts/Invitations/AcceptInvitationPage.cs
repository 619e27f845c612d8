using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.People.Invitations;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Invitations;

/// <param name="To">What it gives.</param>
/// <param name="Name">Whom it was written for.</param>
/// <param name="ExpiresAt">UTC.</param>
/// <param name="SignedInAs">Her name; null before she signs in.</param>
/// <param name="WhyNot">Why this person cannot take it.</param>
/// <param name="NeedsPassword">Her password is shorter than the role asks for.</param>
/// <param name="Path">Of this page.</param>
/// <param name="Form">The two passwords.</param>
public sealed record AcceptInvitationPage(InvitedTo To, string Name, DateTime ExpiresAt, string? SignedInAs, Refusal? WhyNot, bool NeedsPassword, string Path, AcceptInvitationForm Form);
