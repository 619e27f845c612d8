using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>How the business is, so many months after the first support. What is typed is a draft; sending freezes a version; the accepted one counts.</summary>
public sealed class CheckIn : AggregateRoot
{
    public const int QuestionLength = 1000;

    private readonly List<CheckInVersion> _versions = [];

    private CheckIn()
    {
    }

    public Guid ProjectId { get; private set; }

    public SupportedProject Project { get; private set; } = null!;

    /// <summary>3, 6, 12, 24 …; 0: one between.</summary>
    public int Month { get; private set; }

    /// <summary>First day of the period it speaks of.</summary>
    public DateOnly From { get; private set; }

    /// <summary>Last day of the period it speaks of.</summary>
    public DateOnly To { get; private set; }

    public DateOnly DueOn { get; private set; }

    public CheckInStatus Status { get; private set; }

    public CheckInAnswers Draft { get; private set; } = new();

    public DateTime? DraftSavedAt { get; private set; }

    public Guid? DraftSavedById { get; private set; }

    /// <summary>The visit on which an officer filled it.</summary>
    public Guid? VisitId { get; private set; }

    public IReadOnlyList<CheckInVersion> Versions => _versions;

    public int SubmittedVersion { get; private set; }

    public string Question { get; private set; } = "";

    public Guid? ReadById { get; private set; }

    public DateTime? ReadAt { get; private set; }

    public DateTime? RemindedAt { get; private set; }

    // As accepted, for figures: null while not accepted, and where an answer was left out. Missing is not zero.

    /// <summary>The day on which it was seen so: the visit, or the day it was sent. Figures at a date look at it.</summary>
    public DateOnly? SeenOn { get; private set; }

    public BusinessState? State { get; private set; }

    public long? Revenue { get; private set; }

    public long? Profit { get; private set; }

    public int? Workers { get; private set; }

    public int? WomenWorkers { get; private set; }

    public int? MinorityWorkers { get; private set; }

    public int? PoorWorkers { get; private set; }

    public LegalForm? LegalForm { get; private set; }

    /// <summary>3–5 stars; 0: none.</summary>
    public int? OcopStars { get; private set; }

    public long? MoneyUsed { get; private set; }
}
