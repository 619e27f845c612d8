using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Contests.Rubric;

/// <param name="Slug">Of the contest.</param>
/// <param name="Title">Of the contest.</param>
/// <param name="RoundId">Whose rubric it is.</param>
/// <param name="RoundName">Its name.</param>
/// <param name="LockedAt">The first score, UTC.</param>
/// <param name="WhyLocked">Why it stands.</param>
/// <param name="Form">What stands in the boxes.</param>
public sealed record RubricPage(string Slug, string Title, Guid RoundId, string RoundName, DateTime? LockedAt, Refusal? WhyLocked, RubricForm Form)
{
    public static RubricPage Of(Contest contest, Round round, RubricForm? form = null) => new(
        contest.Slug, contest.Title, round.Id, round.Name, round.RubricLockedAt, WhyCannotChange(contest, round), form ?? RubricForm.Of(round).WithSpareRows());

    public static Refusal? WhyCannotChange(Contest contest, Round round) => contest.Status == ContestStatus.Cancelled ? ContestRefusals.Cancelled : round.WhyCannotChangeRubric();
}
