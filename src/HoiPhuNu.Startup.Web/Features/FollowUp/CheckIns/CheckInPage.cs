using HoiPhuNu.Startup.Domain.FollowUp;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>A check-in: what to do with it now, and every version of it side by side.</summary>
public sealed class CheckInPage
{
    public required CheckInAccess Access { get; init; }

    /// <summary>Why it cannot be filled now; null: it can, by this viewer.</summary>
    public string? WhyNotFill { get; init; }

    /// <summary>Why this viewer does not read it; null: she may give it back or accept it.</summary>
    public string? WhyNotRead { get; init; }

    /// <summary>Why it cannot be accepted as it stands, though it can be given back.</summary>
    public string? WhyNotAccept { get; init; }

    /// <summary>Accepted, and this viewer may have it corrected.</summary>
    public bool MayReopen { get; init; }

    /// <summary>Accepted answers of the check-in before, to compare with.</summary>
    public IReadOnlyList<CheckInFact>? Before { get; init; }

    public IReadOnlyList<CheckInFact> Draft { get; init; } = [];

    public IReadOnlyList<VersionColumn> Versions { get; init; } = [];

    /// <summary>To be looked at once more before it is accepted.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    public string? ReadBy { get; init; }

    public string? DraftBy { get; init; }

    /// <summary>The visit on which it is filled.</summary>
    public DateOnly? VisitedOn { get; init; }

    public ReadForm Form { get; set; } = new();

    public CheckIn CheckIn => Access.CheckIn;

    /// <param name="Version">As sent.</param>
    /// <param name="By">Who sent it.</param>
    /// <param name="Facts">Its answers in words.</param>
    public sealed record VersionColumn(CheckInVersion Version, string By, IReadOnlyList<CheckInFact> Facts);
}
