using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>One payment of a tranche: asked for by one, approved by another, paid.</summary>
public sealed class Disbursement : Entity, IPart
{
    private Disbursement()
    {
    }

    internal Disbursement(Guid id, Tranche tranche, long amount, string waiverReason, Guid byId, DateTime now)
    {
        Id = id;
        (SupportId, TrancheId, Amount, WaiverReason) = (tranche.SupportId, tranche.Id, amount, waiverReason);
        (Status, AskedById, AskedAt) = (DisbursementStatus.Asked, byId, now);
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

    /// <summary>Why there was nothing to show for it when it was noted as paid; empty: there was a file. The file may come later, the reason stays.</summary>
    public string NoEvidenceReason { get; private set; } = "";

    public Guid RootId => SupportId;

    /// <summary>Takes a part of its tranche: waits, is approved, or is paid.</summary>
    public bool IsLive => Status is DisbursementStatus.Asked or DisbursementStatus.Approved or DisbursementStatus.Paid;

    internal void Decide(DisbursementStatus status, string reason, Guid byId, DateTime now) =>
        (Status, Reason, DecidedById, DecidedAt) = (status, VietnameseText.CleanLines(reason), byId, now);

    internal void Drop(string reason) => (Status, Reason) = (DisbursementStatus.Dropped, VietnameseText.CleanLines(reason));

    internal void Pay(DateOnly on, PaymentWay way, string receiver, string noEvidenceReason, Guid byId) =>
        (Status, PaidOn, Way, Receiver, NoEvidenceReason, PaidById) = (DisbursementStatus.Paid, on, way, VietnameseText.Clean(receiver), VietnameseText.CleanLines(noEvidenceReason), byId);
}
