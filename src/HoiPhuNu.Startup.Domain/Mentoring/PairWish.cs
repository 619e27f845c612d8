using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What the coordinator fixed for the next runs: this woman with this mentor, or never those two.</summary>
public sealed class PairWish : AggregateRoot
{
    public const int ReasonLength = 400;

    private PairWish()
    {
    }

    public Guid CohortId { get; private set; }

    public Guid NeedId { get; private set; }

    public Guid ProfileId { get; private set; }

    public bool IsBan { get; private set; }

    public string Reason { get; private set; } = "";

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    /// <param name="profileId">The mentor.</param>
    /// <param name="isBan">Never those two; otherwise: these two.</param>
    /// <param name="open">Proposed and running pairs of the woman.</param>
    public static Refusal? WhyCannotWish(Guid profileId, bool isBan, IEnumerable<MatchAssignment> open) =>
        open.Any(p => p.MentorId == profileId || (!isBan && p.Role == MatchRole.Main)) ? MentoringRefusals.PairThere : null;

    public static PairWish Pin(Guid cohortId, Guid needId, Guid profileId, Guid byId, DateTime now) => Make(cohortId, needId, profileId, false, "", byId, now);

    public static PairWish Ban(Guid cohortId, Guid needId, Guid profileId, string reason, Guid byId, DateTime now) => Make(cohortId, needId, profileId, true, reason, byId, now);

    /// <summary>Taken back; the caller removes it.</summary>
    public void Drop(Guid byId, DateTime now) => Raise(new PairWishDropped(Id, byId, now, NeedId, ProfileId, IsBan));

    private static PairWish Make(Guid cohortId, Guid needId, Guid profileId, bool isBan, string reason, Guid byId, DateTime now)
    {
        var made = new PairWish { CohortId = cohortId, NeedId = needId, ProfileId = profileId, IsBan = isBan, Reason = VietnameseText.CleanLines(reason), ById = byId, At = now };
        made.Raise(new PairWished(made.Id, byId, now, needId, profileId, isBan));
        return made;
    }
}
