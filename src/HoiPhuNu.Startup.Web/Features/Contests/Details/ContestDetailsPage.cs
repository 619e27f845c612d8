using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Contests.Details;

/// <param name="Slug">Of the contest.</param>
/// <param name="Title">As it stands in the database, for the way back.</param>
/// <param name="IsOpen">Opening, prefix and entrant types stand.</param>
/// <param name="ClosesAt">The closing that was announced.</param>
/// <param name="WhyLocked">Why nothing can be changed any more; null: it can.</param>
/// <param name="Form">What stands in the boxes.</param>
/// <param name="Preview">Show the rules as readers will see them.</param>
public sealed record ContestDetailsPage(string Slug, string Title, bool IsOpen, DateTime? ClosesAt, Refusal? WhyLocked, ContestDetailsForm Form, bool Preview)
{
    public static ContestDetailsPage Of(Contest contest, ContestDetailsForm? form = null, bool preview = false) =>
        new(contest.Slug, contest.Title, contest.Status == ContestStatus.Open, contest.ClosesAt, contest.WhyCannotChange(), form ?? ContestDetailsForm.Of(contest), preview);
}
