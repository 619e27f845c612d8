using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Contests.Browse;

/// <param name="Name">"Giải Nhì".</param>
/// <param name="Quantity">How many in all.</param>
/// <param name="PerTrack">How many in each track, where there are several tracks and it is given in all of them.</param>
/// <param name="TrackName">The one track it is for, where there are several.</param>
/// <param name="Amount">Whole đồng for one.</param>
/// <param name="InKind">What comes beside the money, or instead of it.</param>
/// <param name="Sponsor">Who gives it.</param>
/// <param name="Certificate">Giấy chứng nhận, giấy khen.</param>
public sealed record AwardOfCall(string Name, int Quantity, int? PerTrack, string? TrackName, long? Amount, string InKind, string Sponsor, string Certificate)
{
    /// <summary>What each one is worth: money first, then things, else the paper.</summary>
    public string Worth => Amount is { } dong ? Money.FormatWithUnit(dong) : InKind.Length > 0 ? InKind : Certificate;

    /// <summary>What comes with it.</summary>
    public string Besides => string.Join(", ", new[] { Amount is null ? "" : InKind, Worth == Certificate ? "" : Certificate }.Where(x => x.Length > 0));
}
