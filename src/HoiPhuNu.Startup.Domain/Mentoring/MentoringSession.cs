using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>A talk of a pair: planned, or logged after it happened (the call and the visit made elsewhere too). Its minutes count once the woman confirmed it.</summary>
public sealed class MentoringSession : AggregateRoot
{
    public const int PlaceLength = 200;
    public const int NoteLength = 2000;

    private MentoringSession()
    {
    }

    public Guid MentorshipId { get; private set; }

    public Mentorship Mentorship { get; private set; } = null!;

    public SessionStatus Status { get; private set; }

    /// <summary>Vietnam time.</summary>
    public DateOnly Date { get; private set; }

    /// <summary>Of a planned one, where told; Vietnam time.</summary>
    public TimeOnly? Time { get; private set; }

    public int Minutes { get; private set; }

    /// <summary>Exactly one way.</summary>
    public MeetingWays Way { get; private set; }

    public string Place { get; private set; } = "";

    public string Decided { get; private set; } = "";

    /// <summary>Read by <see cref="LoggedById"/> and the coordinators only.</summary>
    public string PrivateNote { get; private set; } = "";

    /// <summary>Who planned or logged it.</summary>
    public Guid LoggedById { get; private set; }

    /// <summary>Logged by an officer or a coordinator for the pair.</summary>
    public bool OnBehalf { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? LoggedAt { get; private set; }

    public SessionAnswer Answer { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    /// <summary>The woman, or the officer through whom she answered.</summary>
    public Guid? AnsweredById { get; private set; }

    public SessionCorrection? HerVersion { get; private set; }

    /// <summary>What the log said before it was put right, the latest last.</summary>
    public IReadOnlyList<SessionFacts> Earlier { get; private set; } = [];

    /// <summary>Rises with every change that a calendar shows (SEQUENCE of the feed).</summary>
    public int CalendarSequence { get; private set; }

    public DateTime? RemindedAt { get; private set; }

    public SessionFacts Facts => new(Date, Minutes, Way, Decided);

    public bool Counts => Status == SessionStatus.Held && Answer == SessionAnswer.Confirmed;

    public static Refusal? WhyCannotPlan(Mentorship pair, DateOnly date, MeetingWays way, DateOnly today) =>
        pair.WhyCannotRun()
        ?? (date < today ? MentoringRefusals.PlanInThePast
        : date > today.AddYears(1) ? MentoringRefusals.PlanTooFar
        : !way.IsOne() ? MentoringRefusals.WayMissing
        : null);

    public static (MentoringSession? Session, Refusal? Refusal) Plan(Mentorship pair, DateOnly date, TimeOnly? time, MeetingWays way, string place, bool onBehalf, Guid byId, DateTime now)
    {
        if (WhyCannotPlan(pair, date, way, VietnamTime.Today(now)) is { } refusal)
        {
            return (null, refusal);
        }

        var made = new MentoringSession { MentorshipId = pair.Id, Mentorship = pair, Status = SessionStatus.Planned, Date = date, Time = time, Way = way, Place = VietnameseText.Clean(place), LoggedById = byId, OnBehalf = onBehalf, CreatedAt = now };
        made.Raise(new SessionPlanned(made.Id, byId, now, pair.Id));
        return (made, null);
    }

    /// <param name="pair">A pair that runs or has ended: a talk before its end may be logged afterwards.</param>
    /// <param name="facts">The four fields.</param>
    /// <param name="minutesThatDay">Minutes of this mentor's other sessions of that day, with anybody.</param>
    /// <param name="today">Vietnam time.</param>
    public static Refusal? WhyCannotLog(Mentorship pair, SessionFacts facts, int minutesThatDay, DateOnly today)
    {
        if (pair.StartedAt is not { } started)
        {
            return MentoringRefusals.PairNotBegun;
        }

        var began = VietnamTime.Today(started);
        return facts.Date > today ? MentoringRefusals.SessionInTheFuture
            : facts.Date < began ? MentoringRefusals.SessionBeforePair(began)
            : pair.EndedAt is { } ended && facts.Date > VietnamTime.Today(ended) ? MentoringRefusals.SessionAfterPair(VietnamTime.Today(ended))
            : facts.Minutes is < 1 or > SessionFacts.MaxMinutes ? MentoringRefusals.MinutesOutOfRange
            : facts.Minutes + minutesThatDay > SessionFacts.MaxMinutes ? MentoringRefusals.MoreThanADay(minutesThatDay)
            : !facts.Way.IsOne() ? MentoringRefusals.WayMissing
            : string.IsNullOrWhiteSpace(facts.Decided) ? MentoringRefusals.DecidedMissing
            : null;
    }

    public static (MentoringSession? Session, Refusal? Refusal) Log(Mentorship pair, SessionFacts facts, string privateNote, int minutesThatDay, bool onBehalf, Guid byId, DateTime now)
    {
        if (WhyCannotLog(pair, facts, minutesThatDay, VietnamTime.Today(now)) is { } refusal)
        {
            return (null, refusal);
        }

        var made = new MentoringSession { MentorshipId = pair.Id, Mentorship = pair, CreatedAt = now };
        made.Hold(facts, privateNote, onBehalf, byId, now);
        return (made, null);
    }

    /// <summary>A planned session took place, perhaps on another day.</summary>
    public Refusal? LogPlanned(SessionFacts facts, string privateNote, int minutesThatDay, bool onBehalf, Guid byId, DateTime now)
    {
        if (Status != SessionStatus.Planned)
        {
            return MentoringRefusals.SessionLogged;
        }

        if (WhyCannotLog(Mentorship, facts, minutesThatDay, VietnamTime.Today(now)) is { } refusal)
        {
            return refusal;
        }

        Hold(facts, privateNote, onBehalf, byId, now);
        return null;
    }

    public Refusal? Move(DateOnly date, TimeOnly? time, MeetingWays way, string place, Guid byId, DateTime now)
    {
        if (Status != SessionStatus.Planned)
        {
            return MentoringRefusals.SessionLogged;
        }

        if (WhyCannotPlan(Mentorship, date, way, VietnamTime.Today(now)) is { } refusal)
        {
            return refusal;
        }

        (Date, Time, Way, Place) = (date, time, way, VietnameseText.Clean(place));
        CalendarSequence++;
        Raise(new SessionPlanned(Id, byId, now, MentorshipId));
        return null;
    }

    public Refusal? Cancel(Guid byId, DateTime now)
    {
        if (Status != SessionStatus.Planned)
        {
            return MentoringRefusals.SessionLogged;
        }

        Status = SessionStatus.Cancelled;
        CalendarSequence++;
        Raise(new SessionCancelled(Id, byId, now, MentorshipId));
        return null;
    }

    public Refusal? WhyCannotAmend(Guid byId) =>
        Status != SessionStatus.Held ? MentoringRefusals.SessionNotLogged
        : byId != LoggedById ? MentoringRefusals.NotYourLog
        : Answer == SessionAnswer.Confirmed ? MentoringRefusals.SessionConfirmed
        : null;

    /// <summary>The writer puts her log right; what it said before stays readable and the woman is asked again.</summary>
    public Refusal? Amend(SessionFacts facts, string privateNote, int minutesThatDay, Guid byId, DateTime now)
    {
        if ((WhyCannotAmend(byId) ?? WhyCannotLog(Mentorship, facts, minutesThatDay, VietnamTime.Today(now))) is { } refusal)
        {
            return refusal;
        }

        Earlier = [.. Earlier, Facts];
        Hold(facts, privateNote, OnBehalf, byId, now);
        return null;
    }

    /// <param name="byId">Who answers for the woman: never who wrote the log, nor the mentor in another role.</param>
    public Refusal? WhyCannotAnswer(Guid byId) =>
        Status != SessionStatus.Held ? MentoringRefusals.SessionNotLogged
        : byId == LoggedById || byId == Mentorship.Profile?.PersonId ? MentoringRefusals.LoggedByYou
        : null;

    /// <param name="byId">The woman, or the officer through whom she says it.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Confirm(Guid byId, DateTime now)
    {
        if (WhyCannotAnswer(byId) is { } refusal)
        {
            return refusal;
        }

        if (Answer == SessionAnswer.Confirmed)
        {
            return null;
        }

        (Answer, AnsweredAt, AnsweredById) = (SessionAnswer.Confirmed, now, byId);
        Raise(new SessionAnswered(Id, byId, now, MentorshipId, Answer));
        return null;
    }

    public Refusal? SayDifferent(SessionCorrection version, Guid byId, DateTime now)
    {
        if (WhyCannotAnswer(byId) is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(version.Text))
        {
            return MentoringRefusals.CorrectionMissing;
        }

        if (version.Minutes is < 0 or > SessionFacts.MaxMinutes)
        {
            return MentoringRefusals.MinutesOutOfRange;
        }

        (Answer, AnsweredAt, AnsweredById, HerVersion) = (SessionAnswer.Different, now, byId, version with { Text = VietnameseText.CleanLines(version.Text) });
        Raise(new SessionAnswered(Id, byId, now, MentorshipId, Answer));
        return null;
    }

    public void Remind(DateTime now)
    {
        RemindedAt = now;
        Raise(new PlannedSessionPassed(Id, null, now, MentorshipId));
    }

    private void Hold(SessionFacts facts, string privateNote, bool onBehalf, Guid byId, DateTime now)
    {
        Status = SessionStatus.Held;
        (Date, Minutes, Way) = (facts.Date, facts.Minutes, facts.Way);
        Decided = VietnameseText.CleanLines(facts.Decided);
        PrivateNote = VietnameseText.CleanLines(privateNote);
        (LoggedById, OnBehalf, LoggedAt) = (byId, onBehalf, now);
        (Answer, AnsweredAt, AnsweredById) = (SessionAnswer.None, null, null);
        CalendarSequence++;
        Raise(new SessionLogged(Id, byId, now, MentorshipId, facts.Minutes, onBehalf));
    }
}
