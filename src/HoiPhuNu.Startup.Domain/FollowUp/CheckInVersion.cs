using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A check-in as it was sent; kept whatever comes after.</summary>
public sealed class CheckInVersion : Entity, IPart
{
    private CheckInVersion()
    {
    }

    internal CheckInVersion(Guid checkInId, int number, CheckInAnswers answers, DateTime sentAt, Guid sentById, bool onBehalf, DateOnly seenOn) =>
        (CheckInId, Number, Answers, SentAt, SentById, OnBehalf, SeenOn) = (checkInId, number, answers, sentAt, sentById, onBehalf, seenOn);

    public Guid CheckInId { get; private set; }

    public int Number { get; private set; }

    public CheckInAnswers Answers { get; private set; } = new();

    public DateTime SentAt { get; private set; }

    public Guid SentById { get; private set; }

    /// <summary>Sent by an officer for the woman.</summary>
    public bool OnBehalf { get; private set; }

    /// <summary>Day of the visit, or of the sending.</summary>
    public DateOnly SeenOn { get; private set; }

    /// <summary>What it was returned with; empty: it was not.</summary>
    public string Question { get; private set; } = "";

    /// <summary>When it was returned; null: it was not, or before this was noted.</summary>
    public DateTime? ReturnedAt { get; private set; }

    /// <summary>It had been accepted, and from this day on (Vietnam) counts no more: it was reopened for correction. Figures of earlier days go on counting it. Null: it still counts, or never did.</summary>
    public DateOnly? TakenBackOn { get; private set; }

    public Guid RootId => CheckInId;

    internal void ReturnedWith(string question, DateTime now) => (Question, ReturnedAt) = (question, now);

    internal void TakenBackWith(string question, DateTime now)
    {
        ReturnedWith(question, now);
        TakenBackOn = VietnamTime.Today(now);
    }
}
