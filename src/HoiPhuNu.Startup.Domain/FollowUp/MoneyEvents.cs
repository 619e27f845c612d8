using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>About one support: ids, amounts and days, never a name.</summary>
public abstract record MoneyEvent(Guid SubjectId, Guid? ActorId, DateTime At) : FollowUpEvent(SubjectId, ActorId, At);

public sealed record SupportDecided(Guid SupportId, Guid? ById, DateTime At, Guid ProjectId, long Amount) : MoneyEvent(SupportId, ById, At);

public sealed record SupportChanged(Guid SupportId, Guid? ById, DateTime At, Guid ProjectId, long Before, long Amount) : MoneyEvent(SupportId, ById, At)
{
    /// <summary>Numbers of the tranches whose condition says something else now, or is gone.</summary>
    public IReadOnlyList<int> Conditions { get; init; } = [];

    /// <summary>Kind or name; the name itself may be a person's.</summary>
    public bool FunderChanged { get; init; }

    /// <summary>Null: the same as before.</summary>
    public string? DecisionBefore { get; init; }

    public string? DecisionNumber { get; init; }

    public bool RepayMoved { get; init; }

    public DateOnly? RepayBefore { get; init; }

    public DateOnly? RepayBy { get; init; }
}

public sealed record SupportCancelled(Guid SupportId, Guid? ById, DateTime At, Guid ProjectId) : MoneyEvent(SupportId, ById, At);

public sealed record TrancheConditionMet(Guid SupportId, Guid? ById, DateTime At, int Number, DateOnly On) : MoneyEvent(SupportId, ById, At);

public sealed record DisbursementAsked(Guid SupportId, Guid? ById, DateTime At, Guid DisbursementId, long Amount, bool Waived) : MoneyEvent(SupportId, ById, At);

public sealed record DisbursementApproved(Guid SupportId, Guid? ById, DateTime At, Guid DisbursementId, long Amount) : MoneyEvent(SupportId, ById, At);

public sealed record DisbursementRefused(Guid SupportId, Guid? ById, DateTime At, Guid DisbursementId, long Amount) : MoneyEvent(SupportId, ById, At);

public sealed record DisbursementDropped(Guid SupportId, Guid? ById, DateTime At, Guid DisbursementId, long Amount) : MoneyEvent(SupportId, ById, At);

public sealed record DisbursementPaid(Guid SupportId, Guid? ById, DateTime At, Guid DisbursementId, long Amount, DateOnly On) : MoneyEvent(SupportId, ById, At);

public sealed record RefundTyped(Guid SupportId, Guid? ById, DateTime At, Guid RefundId, long Amount, DateOnly On) : MoneyEvent(SupportId, ById, At);

public sealed record RefundAccepted(Guid SupportId, Guid? ById, DateTime At, Guid RefundId, long Amount) : MoneyEvent(SupportId, ById, At);

public sealed record RefundDropped(Guid SupportId, Guid? ById, DateTime At, Guid RefundId, long Amount) : MoneyEvent(SupportId, ById, At);

public sealed record SpendingNoted(Guid SupportId, Guid? ById, DateTime At, Guid SpendingId, long Amount, DateOnly On) : MoneyEvent(SupportId, ById, At);

public sealed record SpendingTakenBack(Guid SupportId, Guid? ById, DateTime At, Guid SpendingId, long Amount) : MoneyEvent(SupportId, ById, At);

public sealed record LoanBalanceTaken(Guid SupportId, Guid? ById, DateTime At, DateOnly On, long Outstanding, long Overdue) : MoneyEvent(SupportId, ById, At);
