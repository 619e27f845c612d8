using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>A step promised: what, by when, by whom, how heavy; progress rolls up by weight.</summary>
public sealed class Milestone : AggregateRoot
{
    public const int TitleLength = 200;
    public const int NoteLength = 1000;
    public const int MaxWeight = 100;

    private Milestone()
    {
    }

    public Guid ProjectId { get; private set; }

    public SupportedProject Project { get; private set; } = null!;

    public string Title { get; private set; } = "";

    public DateOnly DueOn { get; private set; }

    /// <summary>Who sees to it: the woman, her officer, her mentor.</summary>
    public Guid OwnerId { get; private set; }

    /// <summary>1–100, against the other milestones of the project.</summary>
    public int Weight { get; private set; }

    /// <summary>0–100 percent.</summary>
    public int Progress { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public string Note { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    public Guid CreatedById { get; private set; }

    public DateTime? RemovedAt { get; private set; }
}
