using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

public static class WarningRefusals
{
    public static readonly Refusal AnswerMissing = new("FollowUp.AnswerMissing");
    public static readonly Refusal WarningGone = new("FollowUp.WarningGone");
    public static readonly Refusal WarningInAction = new("FollowUp.WarningInAction");

    /// <summary>Her role ended while the page was open.</summary>
    public static readonly Refusal WarningNotYours = new("FollowUp.WarningNotYours");

    /// <param name="on">Vietnam time.</param>
    public static Refusal WarningAnswered(DateOnly on) => new("FollowUp.WarningAnswered", on);

    /// <param name="first">Earliest day.</param>
    /// <param name="last">Latest day.</param>
    public static Refusal SnoozeOutOfRange(DateOnly first, DateOnly last) => new("FollowUp.SnoozeOutOfRange", first, last);
}
