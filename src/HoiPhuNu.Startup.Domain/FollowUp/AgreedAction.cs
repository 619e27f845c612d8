using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Something somebody will do for the project by a day: agreed on a visit, or made of a warning.</summary>
public sealed class AgreedAction : AggregateRoot
{
    public const int TextLength = 300;

    private AgreedAction()
    {
    }

    public Guid ProjectId { get; private set; }

    public SupportedProject Project { get; private set; } = null!;

    public ActionSource Source { get; private set; }

    /// <summary>The visit, warning or check-in.</summary>
    public Guid SourceId { get; private set; }

    public string Text { get; private set; } = "";

    /// <summary>The woman or whoever took it on.</summary>
    public Guid OwnerId { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public DateTime? DoneAt { get; private set; }

    public Guid? DoneById { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public Guid CreatedById { get; private set; }
}
