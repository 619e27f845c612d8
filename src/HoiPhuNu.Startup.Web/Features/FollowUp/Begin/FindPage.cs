namespace HoiPhuNu.Startup.Web.Features.FollowUp.Begin;

/// <summary>Who she is, or where somebody new lives.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="People">Found; null before looking.</param>
/// <param name="Places">Found; null unless a place is asked for.</param>
/// <param name="HasMore">More than are shown.</param>
public sealed record FindPage(FindForm Form, IReadOnlyList<OutsidePage.Found>? People, IReadOnlyList<OutsidePage.Place>? Places, bool HasMore);
