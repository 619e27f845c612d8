using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>
/// One woman and one mentor: proposed, accepted by both, agreed, run, ended. A mentor's acceptance takes one of her places; a place
/// is one number from 1 to her capacity, and a unique index over (profile, place) keeps two from taking the same, whatever happens at once.
/// </summary>
public sealed class Mentorship : AggregateRoot
{
    public const int ReasonLength = 600;

    private Mentorship()
    {
    }

    public Guid CohortId { get; private set; }

    public MentoringCohort Cohort { get; private set; } = null!;

    public Guid NeedId { get; private set; }

    public MentoringNeed Need { get; private set; } = null!;

    /// <summary>The woman.</summary>
    public Guid PersonId { get; private set; }

    public Person Person { get; private set; } = null!;

    public Guid ProfileId { get; private set; }

    public MentorProfile Profile { get; private set; } = null!;

    public MatchRole Role { get; private set; }

    /// <summary>Codes of her topics this mentor covers.</summary>
    public IReadOnlyList<string> Topics { get; private set; } = [];

    /// <summary>The run that proposed it; null: the next best after somebody declined, or chosen by hand.</summary>
    public Guid? RunId { get; private set; }

    /// <summary>Points of the match, as the run gave them.</summary>
    public long Score { get; private set; }

    public MentorshipStatus Status { get; private set; }

    public DateTime ProposedAt { get; private set; }

    /// <summary>The last instant for both answers, UTC.</summary>
    public DateTime AnswerBy { get; private set; }

    /// <summary>SHA-256 of the secret in the mentor's link.</summary>
    public string? MentorLinkHash { get; private set; }

    public string? WomanLinkHash { get; private set; }

    public DateTime? MentorAcceptedAt { get; private set; }

    public DateTime? WomanAcceptedAt { get; private set; }

    /// <summary>The mentor's place this pair holds, 1 to her capacity; null while it holds none.</summary>
    public int? Place { get; private set; }

    public PairSide? DeclinedBySide { get; private set; }

    /// <summary>Why it was declined, withdrawn or ended, as typed.</summary>
    public string Reason { get; private set; } = "";

    public DateTime? StartedAt { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public AgreementTerms? Agreement { get; private set; }

    public DateTime? AgreementMentorAt { get; private set; }

    public DateTime? AgreementWomanAt { get; private set; }

    /// <summary>When the pair was last reminded that no session was logged.</summary>
    public DateTime? RemindedAt { get; private set; }

    /// <summary>Both confirmed the agreement: from here on they see each other's telephone number.</summary>
    public bool IsAgreed => Agreement is not null && AgreementMentorAt is not null && AgreementWomanAt is not null;

    /// <summary>
    /// Whose silence let the days pass; null: they have not passed unanswered. The woman's counts before the mentor's: nobody else is
    /// asked in her name before somebody has spoken to her.
    /// </summary>
    public PairSide? Silent => Status != MentorshipStatus.Lapsed ? null : WomanAcceptedAt is null ? PairSide.Woman : PairSide.Mentor;

    /// <summary>It came to nothing, and the next best mentor is asked for her at once.</summary>
    public bool GoesOn => Status is MentorshipStatus.Declined or MentorshipStatus.Full || Silent == PairSide.Mentor;

    public static Mentorship Propose(MentoringNeed need, Guid profileId, MatchRole role, IReadOnlyList<string> topics, long score, Guid? runId, int answerDays, Guid? byId, DateTime now)
    {
        var made = new Mentorship
        {
            CohortId = need.CohortId,
            NeedId = need.Id,
            PersonId = need.PersonId,
            ProfileId = profileId,
            Role = role,
            Topics = topics,
            Score = score,
            RunId = runId,
            Status = MentorshipStatus.Proposed,
            ProposedAt = now,
            AnswerBy = now.AddDays(answerDays),
        };
        made.Raise(new PairProposed(made.Id, byId, now, need.Id, profileId, role));
        return made;
    }

    public void HandOutLinks(string mentorHash, string womanHash) => (MentorLinkHash, WomanLinkHash) = (mentorHash, womanHash);

    public DateTime? AcceptedAt(PairSide side) => side == PairSide.Mentor ? MentorAcceptedAt : WomanAcceptedAt;

    public Refusal? WhyCannotAnswer(PairSide side, DateTime now) =>
        Status == MentorshipStatus.Active ? MentoringRefusals.PairRuns
        : Status == MentorshipStatus.Declined ? MentoringRefusals.PairDeclined
        : Status == MentorshipStatus.Withdrawn ? MentoringRefusals.PairWithdrawn
        : Status == MentorshipStatus.Ended ? MentoringRefusals.PairEnded
        : Status == MentorshipStatus.Full ? MentoringRefusals.PairFull
        : Status == MentorshipStatus.Lapsed || now > AnswerBy ? MentoringRefusals.AnswerTimePassed(AnswerBy)
        : null;

    /// <param name="side">Who accepts.</param>
    /// <param name="taken">Places of this mentor that other pairs hold now; asked for inside the transaction of the answer.</param>
    /// <param name="mentor">Her profile: capacity, pause, pledge.</param>
    /// <param name="byId">The mentor, the woman, or who answers for her.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Accept(PairSide side, IReadOnlyCollection<int> taken, MentorProfile mentor, Guid? byId, DateTime now)
    {
        if (WhyCannotAnswer(side, now) is { } refusal)
        {
            return refusal;
        }

        if (AcceptedAt(side) is not null)
        {
            // A second press of the same button changes nothing and is no mistake.
            return null;
        }

        if (side == PairSide.Mentor)
        {
            if (mentor.PledgedAt is null)
            {
                return MentoringRefusals.PledgeMissing;
            }

            if (mentor.Status != MentorStatus.Active)
            {
                return MentoringRefusals.MentorLeft;
            }

            if (mentor.IsPausedOn(VietnamTime.Today(now)))
            {
                return MentoringRefusals.MentorPaused(mentor.PausedUntil!.Value);
            }

            if (FreePlace(taken, mentor) is not { } place)
            {
                return MentoringRefusals.NoPlaceLeft(mentor.Capacity);
            }

            Place = place;
            MentorAcceptedAt = now;
        }
        else
        {
            WomanAcceptedAt = now;
        }

        Raise(new PairAccepted(Id, byId, now, side));
        if (MentorAcceptedAt is not null && WomanAcceptedAt is not null)
        {
            Status = MentorshipStatus.Active;
            StartedAt = now;
            Raise(new PairBegan(Id, byId, now, NeedId, ProfileId));
        }

        return null;
    }

    /// <summary>Also after one's own acceptance, as long as the other has not accepted too; a pair that runs is ended instead.</summary>
    public Refusal? Decline(PairSide side, string reason, Guid? byId, DateTime now)
    {
        if (WhyCannotAnswer(side, now) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return MentoringRefusals.ReasonMissing;
        }

        (Status, DeclinedBySide, Reason, Place) = (MentorshipStatus.Declined, side, VietnameseText.CleanLines(reason), null);
        EndedAt = now;
        Raise(new PairDeclined(Id, byId, now, NeedId, ProfileId, side));
        return null;
    }

    /// <summary>After <see cref="MentoringRefusals.NoPlaceLeft"/>: the proposal ends here instead of waiting for its last day, and somebody else is asked.</summary>
    /// <param name="taken">As in <see cref="Accept"/>.</param>
    /// <param name="mentor">Her profile.</param>
    /// <param name="byId">The mentor.</param>
    /// <param name="now">UTC.</param>
    public Refusal? GiveWay(IReadOnlyCollection<int> taken, MentorProfile mentor, Guid? byId, DateTime now)
    {
        if (WhyCannotAnswer(PairSide.Mentor, now) is { } refusal)
        {
            return refusal;
        }

        if (Place is not null || FreePlace(taken, mentor) is not null)
        {
            return MentoringRefusals.PlaceLeft;
        }

        (Status, EndedAt) = (MentorshipStatus.Full, now);
        Raise(new PairGaveWay(Id, byId, now, NeedId, ProfileId));
        return null;
    }

    /// <summary>The days to answer passed.</summary>
    public Refusal? Lapse(DateTime now)
    {
        if (Status != MentorshipStatus.Proposed || now <= AnswerBy)
        {
            return MentoringRefusals.StillTimeToAnswer;
        }

        (Status, Place, EndedAt) = (MentorshipStatus.Lapsed, null, now);
        Raise(new PairLapsed(Id, null, now, NeedId, ProfileId, Silent!.Value));
        return null;
    }

    /// <param name="someoneSince">Another mentor was proposed to her in this role since, or is now.</param>
    public Refusal? WhyCannotAskAgain(bool someoneSince) =>
        Silent != PairSide.Woman ? MentoringRefusals.WomanNotSilent
        : someoneSince ? MentoringRefusals.SomebodyProposed
        : null;

    /// <summary>The coordinator has spoken to her. Who is proposed now the matching says; it may be the same mentor, who had said yes.</summary>
    public Refusal? AskAgain(bool someoneSince, Guid byId, DateTime now)
    {
        if (WhyCannotAskAgain(someoneSince) is { } refusal)
        {
            return refusal;
        }

        Raise(new SilentWomanAskedAgain(Id, byId, now, NeedId));
        return null;
    }

    public Refusal? Withdraw(string reason, Guid byId, DateTime now)
    {
        if (Status != MentorshipStatus.Proposed)
        {
            return MentoringRefusals.PairRuns;
        }

        (Status, Place, Reason, EndedAt) = (MentorshipStatus.Withdrawn, null, VietnameseText.CleanLines(reason), now);
        Raise(new PairWithdrawn(Id, byId, now));
        return null;
    }

    public Refusal? WhyCannotRun() =>
        Status == MentorshipStatus.Active ? null
        : Status == MentorshipStatus.Proposed ? MentoringRefusals.PairNotBegun
        : MentoringRefusals.PairEnded;

    public Refusal? End(string reason, Guid byId, DateTime now)
    {
        if (WhyCannotRun() is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(reason))
        {
            return MentoringRefusals.ReasonMissing;
        }

        (Status, Place, Reason, EndedAt) = (MentorshipStatus.Ended, null, VietnameseText.CleanLines(reason), now);
        Raise(new PairEnded(Id, byId, now, NeedId, ProfileId));
        return null;
    }

    /// <summary>New terms are confirmed by their writer and wait for the other; what was confirmed before counts no more.</summary>
    public Refusal? WriteAgreement(AgreementTerms terms, PairSide writer, Guid byId, DateTime now)
    {
        if (WhyCannotRun() is { } refusal)
        {
            return refusal;
        }

        var goals = terms.Goals.Select(VietnameseText.Clean).Where(g => g.Length > 0).ToList();
        if (goals.Count is 0 or > AgreementTerms.MaxGoals)
        {
            return MentoringRefusals.GoalsMissing;
        }

        if (terms.Months is < 1 or > AgreementTerms.MaxMonths)
        {
            return MentoringRefusals.MonthsOutOfRange;
        }

        if (terms.Ways == MeetingWays.None)
        {
            return MentoringRefusals.WayMissing;
        }

        Agreement = terms with { Goals = goals, Note = VietnameseText.CleanLines(terms.Note) };
        AgreementMentorAt = writer == PairSide.Mentor ? now : null;
        AgreementWomanAt = writer == PairSide.Woman ? now : null;
        Raise(new AgreementWritten(Id, byId, now, writer));
        return null;
    }

    public Refusal? ConfirmAgreement(PairSide side, Guid byId, DateTime now)
    {
        if (WhyCannotRun() is { } refusal)
        {
            return refusal;
        }

        if (Agreement is null)
        {
            return MentoringRefusals.NoAgreement;
        }

        if ((side == PairSide.Mentor ? AgreementMentorAt : AgreementWomanAt) is not null)
        {
            return null;
        }

        _ = side == PairSide.Mentor ? AgreementMentorAt = now : AgreementWomanAt = now;
        Raise(new AgreementConfirmed(Id, byId, now, side));
        return null;
    }

    /// <summary>A running pair that has not talked for as many days as its cohort allows.</summary>
    /// <param name="startedAt">When both had accepted, UTC.</param>
    /// <param name="last">Of the last talk held, Vietnam time.</param>
    /// <param name="days">The cohort's setting.</param>
    /// <param name="now">UTC.</param>
    public static bool IsQuiet(DateTime startedAt, DateOnly? last, int days, DateTime now)
    {
        var before = now.AddDays(-days);
        return startedAt <= before && !(last > VietnamTime.Today(before));
    }

    public void Remind(DateTime now)
    {
        RemindedAt = now;
        Raise(new PairWentQuiet(Id, null, now));
    }

    /// <summary>The lowest free number. Counted as well as numbered: after her capacity was lowered a small number may be free though she has women enough.</summary>
    private static int? FreePlace(IReadOnlyCollection<int> taken, MentorProfile mentor) =>
        taken.Count < mentor.Capacity ? Enumerable.Range(1, mentor.Capacity).Cast<int?>().FirstOrDefault(p => !taken.Contains(p!.Value)) : null;
}
