using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Contests.Rounds;

/// <param name="Slug">Of the contest.</param>
/// <param name="Title">Of the contest.</param>
/// <param name="RoundId">Null: a new round.</param>
/// <param name="WhyLocked">Why the plan stands.</param>
/// <param name="OnlyDate">Judges are scoring: only the date may move.</param>
/// <param name="MayRemove">The last round of a draft.</param>
/// <param name="Before">What its date must come after, UTC.</param>
/// <param name="Form">What stands in the boxes.</param>
public sealed record RoundPage(string Slug, string Title, Guid? RoundId, Refusal? WhyLocked, bool OnlyDate, bool MayRemove, DateTime? Before, RoundForm Form)
{
    public static RoundPage Of(Contest contest, Round round, RoundForm? form = null) => new(
        contest.Slug,
        contest.Title,
        round.Id,
        round.WhyCannotPostpone(),
        round.WhyCannotPlan() is not null,
        contest.WhyCannotRemoveRound(round) is null,
        contest.Rounds.Where(r => r.Order < round.Order).OrderBy(r => r.Order).LastOrDefault()?.ScoringClosesAt ?? contest.ClosesAt,
        form ?? RoundForm.Of(round));

    public static RoundPage New(Contest contest, RoundForm form) =>
        new(contest.Slug, contest.Title, null, contest.WhyCannotAddRound(), false, false, contest.Rounds.OrderBy(r => r.Order).LastOrDefault()?.ScoringClosesAt ?? contest.ClosesAt, form);
}
