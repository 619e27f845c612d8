using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

public abstract record MentoringEvent(Guid SubjectId, Guid? ActorId, DateTime At) : DomainEvent(SubjectId, ActorId, At);

public sealed record TopicChanged(Guid TopicId, Guid? ById, DateTime At, string Code) : MentoringEvent(TopicId, ById, At);

public sealed record MentorProfileCreated(Guid ProfileId, Guid? ById, DateTime At, Guid PersonId, MentorStatus Status) : MentoringEvent(ProfileId, ById, At);

public sealed record MentorProfileChanged(Guid ProfileId, Guid? ById, DateTime At) : MentoringEvent(ProfileId, ById, At);

public sealed record MentorPledged(Guid ProfileId, Guid? ById, DateTime At) : MentoringEvent(ProfileId, ById, At);

public sealed record MentorTakenIn(Guid ProfileId, Guid? ById, DateTime At) : MentoringEvent(ProfileId, ById, At);

public sealed record MentorDeparted(Guid ProfileId, Guid? ById, DateTime At) : MentoringEvent(ProfileId, ById, At);

public sealed record MentorPaused(Guid ProfileId, Guid? ById, DateTime At, DateOnly? Until) : MentoringEvent(ProfileId, ById, At);

public sealed record MentorClaimIssued(Guid ProfileId, Guid? ById, DateTime At) : MentoringEvent(ProfileId, ById, At);

public sealed record MentorProfileClaimed(Guid ProfileId, Guid? ById, DateTime At) : MentoringEvent(ProfileId, ById, At);

public sealed record CohortCreated(Guid CohortId, Guid? ById, DateTime At, CohortKind Kind) : MentoringEvent(CohortId, ById, At);

public sealed record CohortChanged(Guid CohortId, Guid? ById, DateTime At) : MentoringEvent(CohortId, ById, At);

public sealed record CohortClosed(Guid CohortId, Guid? ById, DateTime At) : MentoringEvent(CohortId, ById, At);

public sealed record NeedAdded(Guid NeedId, Guid? ById, DateTime At, Guid CohortId, Guid PersonId) : MentoringEvent(NeedId, ById, At);

public sealed record NeedChanged(Guid NeedId, Guid? ById, DateTime At, Guid CohortId) : MentoringEvent(NeedId, ById, At);

public sealed record NeedRemoved(Guid NeedId, Guid? ById, DateTime At, Guid CohortId) : MentoringEvent(NeedId, ById, At);

public sealed record PairWished(Guid WishId, Guid? ById, DateTime At, Guid NeedId, Guid ProfileId, bool IsBan) : MentoringEvent(WishId, ById, At);

public sealed record PairWishDropped(Guid WishId, Guid? ById, DateTime At, Guid NeedId, Guid ProfileId, bool IsBan) : MentoringEvent(WishId, ById, At);

public sealed record MatchRunMade(Guid RunId, Guid? ById, DateTime At, Guid CohortId, int Number, int Pairs, int Unmatched) : MentoringEvent(RunId, ById, At);

public sealed record MatchRunSent(Guid RunId, Guid? ById, DateTime At, Guid CohortId, int Pairs) : MentoringEvent(RunId, ById, At);

public sealed record PairProposed(Guid PairId, Guid? ById, DateTime At, Guid NeedId, Guid ProfileId, MatchRole Role) : MentoringEvent(PairId, ById, At);

public sealed record PairAccepted(Guid PairId, Guid? ById, DateTime At, PairSide Side) : MentoringEvent(PairId, ById, At);

public sealed record PairBegan(Guid PairId, Guid? ById, DateTime At, Guid NeedId, Guid ProfileId) : MentoringEvent(PairId, ById, At);

public sealed record PairDeclined(Guid PairId, Guid? ById, DateTime At, Guid NeedId, Guid ProfileId, PairSide Side) : MentoringEvent(PairId, ById, At);

/// <summary>The mentor pressed yes and had no place left.</summary>
public sealed record PairGaveWay(Guid PairId, Guid? ById, DateTime At, Guid NeedId, Guid ProfileId) : MentoringEvent(PairId, ById, At);

/// <param name="Silent">Whose silence it was: see <see cref="Mentorship.Silent"/>.</param>
public sealed record PairLapsed(Guid PairId, Guid? ById, DateTime At, Guid NeedId, Guid ProfileId, PairSide Silent) : MentoringEvent(PairId, ById, At);

/// <summary>A pair fell through and nobody legal is left for this woman (or topic): the coordinator's turn.</summary>
public sealed record NobodyLeftForNeed(Guid NeedId, Guid? ById, DateTime At, MatchRole Role) : MentoringEvent(NeedId, ById, At);

public sealed record PairWithdrawn(Guid PairId, Guid? ById, DateTime At) : MentoringEvent(PairId, ById, At);

/// <summary>The coordinator spoke to a woman who had not answered; she is asked again.</summary>
public sealed record SilentWomanAskedAgain(Guid PairId, Guid? ById, DateTime At, Guid NeedId) : MentoringEvent(PairId, ById, At);

public sealed record PairEnded(Guid PairId, Guid? ById, DateTime At, Guid NeedId, Guid ProfileId) : MentoringEvent(PairId, ById, At);

public sealed record AgreementWritten(Guid PairId, Guid? ById, DateTime At, PairSide Writer) : MentoringEvent(PairId, ById, At);

public sealed record AgreementConfirmed(Guid PairId, Guid? ById, DateTime At, PairSide Side) : MentoringEvent(PairId, ById, At);

public sealed record SessionPlanned(Guid SessionId, Guid? ById, DateTime At, Guid PairId) : MentoringEvent(SessionId, ById, At);

public sealed record SessionCancelled(Guid SessionId, Guid? ById, DateTime At, Guid PairId) : MentoringEvent(SessionId, ById, At);

public sealed record SessionLogged(Guid SessionId, Guid? ById, DateTime At, Guid PairId, int Minutes, bool OnBehalf) : MentoringEvent(SessionId, ById, At);

public sealed record SessionAnswered(Guid SessionId, Guid? ById, DateTime At, Guid PairId, SessionAnswer Answer) : MentoringEvent(SessionId, ById, At);

/// <summary>The day of a planned session passed and nothing was logged.</summary>
public sealed record PlannedSessionPassed(Guid SessionId, Guid? ById, DateTime At, Guid PairId) : MentoringEvent(SessionId, ById, At);

/// <summary>No session was logged for as many days as the cohort's setting says.</summary>
public sealed record PairWentQuiet(Guid PairId, Guid? ById, DateTime At) : MentoringEvent(PairId, ById, At);

public sealed record ActionFinished(Guid ActionId, Guid? ById, DateTime At, Guid PairId, bool Dropped) : MentoringEvent(ActionId, ById, At);

public sealed record ActionReopened(Guid ActionId, Guid? ById, DateTime At, Guid PairId) : MentoringEvent(ActionId, ById, At);

public sealed record PairRated(Guid RatingId, Guid? ById, DateTime At, Guid PairId, PairSide Side, RatingMoment Moment) : MentoringEvent(RatingId, ById, At);

public sealed record AnotherPairWanted(Guid WishId, Guid? ById, DateTime At, Guid PairId) : MentoringEvent(WishId, ById, At);

public sealed record ChangeWishHandled(Guid WishId, Guid? ById, DateTime At, Guid PairId) : MentoringEvent(WishId, ById, At);

public sealed record CalendarFeedIssued(Guid FeedId, Guid? ById, DateTime At) : MentoringEvent(FeedId, ById, At);

public sealed record CalendarFeedRevoked(Guid FeedId, Guid? ById, DateTime At) : MentoringEvent(FeedId, ById, At);

public sealed record CertificateIssued(Guid CertificateId, Guid? ById, DateTime At, Guid ProfileId, string Code) : MentoringEvent(CertificateId, ById, At);

public sealed record CertificateWithdrawn(Guid CertificateId, Guid? ById, DateTime At) : MentoringEvent(CertificateId, ById, At);
