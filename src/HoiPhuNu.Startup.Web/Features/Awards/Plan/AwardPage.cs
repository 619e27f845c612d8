using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Awards.Plan;

/// <param name="Slug">Of the contest.</param>
/// <param name="Title">Of the contest.</param>
/// <param name="AwardId">Null: a new one.</param>
/// <param name="WhyLocked">Why it stands.</param>
/// <param name="Tracks">To choose from.</param>
/// <param name="Form">What stands in the boxes.</param>
public sealed record AwardPage(string Slug, string Title, Guid? AwardId, Refusal? WhyLocked, IReadOnlyList<FieldOption> Tracks, AwardForm Form)
{
    public static AwardPage Of(PlannedContest contest, Guid? awardId, AwardForm form)
    {
        ArgumentNullException.ThrowIfNull(contest);
        return new(contest.Contest.Slug, contest.Contest.Title, awardId, contest.WhyLocked, contest.TrackOptions, form);
    }
}
