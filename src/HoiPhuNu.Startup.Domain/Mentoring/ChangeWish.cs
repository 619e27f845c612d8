using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>A quiet "I would like another pair": read by the coordinators only, the other side never learns of it.</summary>
public sealed class ChangeWish : AggregateRoot
{
    public const int TextLength = 1000;

    private ChangeWish()
    {
    }

    public Guid MentorshipId { get; private set; }

    public PairSide Side { get; private set; }

    public string Text { get; private set; } = "";

    public Guid ById { get; private set; }

    public DateTime At { get; private set; }

    public DateTime? HandledAt { get; private set; }

    public Guid? HandledById { get; private set; }

    public static ChangeWish Send(Guid mentorshipId, PairSide side, string text, Guid byId, DateTime now)
    {
        var made = new ChangeWish { MentorshipId = mentorshipId, Side = side, Text = VietnameseText.CleanLines(text), ById = byId, At = now };
        made.Raise(new AnotherPairWanted(made.Id, byId, now, mentorshipId));
        return made;
    }

    public Refusal? Handle(Guid byId, DateTime now)
    {
        if (HandledAt is null)
        {
            (HandledAt, HandledById) = (now, byId);
            Raise(new ChangeWishHandled(Id, byId, now, MentorshipId));
        }

        return null;
    }
}
