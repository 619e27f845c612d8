using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What one of the two will do until when. Open ones are shown before the next session and carried over until they are done.</summary>
public sealed class ActionItem : AggregateRoot
{
    public const int TextLength = 300;
    public const int MaxPerSession = 3;

    private ActionItem()
    {
    }

    public Guid MentorshipId { get; private set; }

    public Guid SessionId { get; private set; }

    public string Text { get; private set; } = "";

    public PairSide Owner { get; private set; }

    /// <summary>Vietnam time.</summary>
    public DateOnly? DueOn { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? DoneAt { get; private set; }

    public Guid? DoneById { get; private set; }

    /// <summary>Given up: not needed any more.</summary>
    public bool Dropped { get; private set; }

    public bool IsOpen => DoneAt is null;

    public static ActionItem Create(MentoringSession session, string text, PairSide owner, DateOnly? dueOn, DateTime now) =>
        new() { MentorshipId = session.MentorshipId, SessionId = session.Id, Text = VietnameseText.Clean(text), Owner = owner, DueOn = dueOn, CreatedAt = now };

    /// <param name="dropped">Not needed any more, instead of done.</param>
    /// <param name="byId">One of the two, or who keeps the log for them.</param>
    /// <param name="now">UTC.</param>
    public Refusal? Finish(bool dropped, Guid byId, DateTime now)
    {
        if (DoneAt is not null)
        {
            return null;
        }

        (DoneAt, DoneById, Dropped) = (now, byId, dropped);
        Raise(new ActionFinished(Id, byId, now, MentorshipId, dropped));
        return null;
    }

    public void Reopen(Guid byId, DateTime now)
    {
        if (DoneAt is not null)
        {
            (DoneAt, DoneById, Dropped) = (null, null, false);
            Raise(new ActionReopened(Id, byId, now, MentorshipId));
        }
    }
}
