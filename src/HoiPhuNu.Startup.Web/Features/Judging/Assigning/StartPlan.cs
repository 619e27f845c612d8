using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Judging.Assigning;

/// <param name="Entries">How many would come in.</param>
/// <param name="Unscreened">Submitted, or returned and still in time.</param>
/// <param name="LeftOut">Everyone who would stay outside, and why.</param>
/// <param name="From">Name of the round before; null: the first round.</param>
public sealed record StartPlan(int Entries, int Unscreened, IReadOnlyList<LeftOut> LeftOut, string? From, Refusal? WhyNot)
{
    /// <summary>Returned and not sent again by their date: nobody has decided about them.</summary>
    public int Lapsed => LeftOut.Count(e => e.HasLapsed);
}
