namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <param name="Access">The support.</param>
/// <param name="Returnable">Paid and not given back, as of today.</param>
/// <param name="Form">As typed.</param>
public sealed record RefundPage(SupportAccess Access, long Returnable, RefundForm Form);
