namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>What waits for an approver, as it stands in the address.</summary>
public enum WaitingKind
{
    /// <summary>Asked for.</summary>
    Duyet,

    /// <summary>Approved, to be paid.</summary>
    Chi,

    /// <summary>Refunds typed and not confirmed.</summary>
    HoanTra,

    /// <summary>Paid, and no file shows it.</summary>
    ThieuChungTu,
}
