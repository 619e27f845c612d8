using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Claim;

/// <param name="Name">Whom the profile was written for.</param>
/// <param name="Unit">Whose coordinators wrote it.</param>
/// <param name="SignedInAs">The reader's name; null before she signs in.</param>
/// <param name="WhyNot">Why this person cannot take it.</param>
/// <param name="Path">Of this page.</param>
public sealed record ClaimPage(string Name, string Unit, string? SignedInAs, Refusal? WhyNot, string Path);
