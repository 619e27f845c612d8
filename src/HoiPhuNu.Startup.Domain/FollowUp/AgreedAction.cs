using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Something somebody will do for the project by a day: agreed on a visit, or made of a warning.</summary>
public sealed class AgreedAction : AggregateRoot
{
    public const int TextLength = 300;
    public const int MaxPerVisit = 3;

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

    /// <param name="project">Open.</param>
    /// <param name="source">Visit, warning or check-in.</param>
    /// <param name="sourceId">Its id.</param>
    /// <param name="text">What will be done.</param>
    /// <param name="ownerId">By whom.</param>
    /// <param name="dueOn">By when; null: not said.</param>
    /// <param name="byId">Who writes it down.</param>
    /// <param name="now">UTC.</param>
    /// <param name="id">Given by tests and demo data.</param>
    public static (AgreedAction? Action, Refusal? Refusal) Agree(SupportedProject project, ActionSource source, Guid sourceId, string? text, Guid ownerId, DateOnly? dueOn, Guid byId, DateTime now, Guid? id = null)
    {
        var refusal = project.WhyCannotWork()
            ?? (string.IsNullOrWhiteSpace(text) ? CheckInRefusals.ActionTextMissing
            : dueOn < VietnamTime.Today(now) ? CheckInRefusals.ActionDueInThePast
            : null);
        if (refusal is not null)
        {
            return (null, refusal);
        }

        var made = new AgreedAction { Id = id ?? Guid.CreateVersion7(), ProjectId = project.Id, Source = source, SourceId = sourceId, Text = VietnameseText.Clean(text), OwnerId = ownerId, DueOn = dueOn, CreatedAt = now, CreatedById = byId };
        made.Raise(new ActionAgreed(made.Id, byId, now, project.Id, ownerId));
        return (made, null);
    }

    /// <summary>Pressed twice it is done once.</summary>
    public void Finish(Guid byId, DateTime now)
    {
        if (DoneAt is null)
        {
            (DoneAt, DoneById) = (now, byId);
            Raise(new AgreedActionDone(Id, byId, now, ProjectId));
        }
    }

    public void Reopen(Guid byId, DateTime now)
    {
        if (DoneAt is not null)
        {
            (DoneAt, DoneById) = (null, null);
            Raise(new AgreedActionReopened(Id, byId, now, ProjectId));
        }
    }
}
