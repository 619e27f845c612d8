using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>Her answers once more before they are sent.</summary>
/// <param name="Access">The check-in and what the viewer is to it.</param>
/// <param name="Facts">Answers as kept.</param>
/// <param name="Version">Of the check-in as it is shown; posted back.</param>
/// <param name="WhyNot">What has to be put right first.</param>
/// <param name="WrongSlug">The page on which that is done.</param>
public sealed record SendPage(CheckInAccess Access, IReadOnlyList<CheckInFact> Facts, int Version, string? WhyNot, string? WrongSlug)
{
    /// <summary>To be looked at once more; it may be just so.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    public SendForm Form { get; init; } = new();

    /// <summary>It came back with a question: answered in words, by a correction, or both.</summary>
    public bool IsAsked => Access.CheckIn.Status == CheckInStatus.Returned;
}
