using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>One payment of a tranche: asked for by one, approved by another, paid.</summary>
public sealed class Disbursement : Entity, IPart
{
    private Disbursement()
    {
    }

    public Guid SupportId { get; private set; }

    public Guid TrancheId { get; private set; }

    public DisbursementStatus Status { get; private set; }

    public long Amount { get; private set; }

    public Guid AskedById { get; private set; }

    public DateTime AskedAt { get; private set; }

    /// <summary>Why it is paid before the tranche's condition; empty otherwise.</summary>
    public string WaiverReason { get; private set; } = "";

    /// <summary>Approved or refused by; never <see cref="AskedById"/>.</summary>
    public Guid? DecidedById { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    /// <summary>Why refused or dropped.</summary>
    public string Reason { get; private set; } = "";

    public DateOnly? PaidOn { get; private set; }

    public PaymentWay? Way { get; private set; }

    public string Receiver { get; private set; } = "";

    public Guid? PaidById { get; private set; }

    public Guid RootId => SupportId;
}
