using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;

/// <summary>What became of a posted page.</summary>
/// <param name="Access">Null: there is no such check-in for this viewer.</param>
/// <param name="IsSaved">It is in the draft.</param>
/// <param name="IsConflict">Somebody else changed this page after it was shown.</param>
/// <param name="IsOwn">That was the viewer herself: in another window, or the answer to her last saving was lost.</param>
/// <param name="Refusal">Why it was not taken.</param>
/// <param name="Version">What the page shows now.</param>
public sealed record SavedCheckIn(CheckInAccess? Access, bool IsSaved = false, bool IsConflict = false, bool IsOwn = false, Refusal? Refusal = null, string Version = "");
