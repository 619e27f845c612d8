using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Something about a project that somebody should look at, computed each day from its facts; one row per project, kind and subject.</summary>
public sealed class Warning : AggregateRoot
{
    public const int SubjectLength = 60;
    public const int ReasonLength = 1000;

    private Warning()
    {
    }

    public Guid ProjectId { get; private set; }

    public SupportedProject Project { get; private set; } = null!;

    public WarningKind Kind { get; private set; }

    /// <summary>What of the project: id of the check-in, tranche, milestone or pair.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The numbers and days its sentence is made of.</summary>
    public WarningFacts Facts { get; private set; } = new();

    public WarningStatus Status { get; private set; }

    /// <summary>Who sees to it; null: whoever looks after the project's unit.</summary>
    public Guid? OwnerId { get; private set; }

    public DateOnly RaisedOn { get; private set; }

    /// <summary>Last day on which the facts still held.</summary>
    public DateOnly SeenOn { get; private set; }

    public DateOnly? SnoozedUntil { get; private set; }

    /// <summary>The answer, or why it was put off.</summary>
    public string Answer { get; private set; } = "";

    public Guid? AnsweredById { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    public Guid? ActionId { get; private set; }
}
