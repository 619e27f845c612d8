using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <param name="Page">The support with names.</param>
/// <param name="Payment">Asked for, approved, paid …</param>
/// <param name="Pay">As typed.</param>
/// <param name="Step">Reason to refuse or drop.</param>
/// <param name="Evidence">Its files.</param>
public sealed record PaymentPage(SupportPage Page, Disbursement Payment, PayForm Pay, StepForm Step, FilesPanel Evidence)
{
    public Support Support => Page.Support;

    public SupportAccess Access => Page.Access;

    public Tranche Tranche => Page.TrancheOf(Payment);

    public string Here => $"{Access.Here}/chi/{Payment.Id}";

    public bool MayDecide => Access.Approves && Access.IsOpen && Payment.Status == DisbursementStatus.Asked;

    /// <summary>Shown in place of the button.</summary>
    public Refusal? WhyNotApprove => Support.WhyCannotApprove(Payment.Id, Page.ViewerId);

    public bool MayPay => (Access.Approves || Access.Manages) && Access.IsOpen && Payment.Status == DisbursementStatus.Approved && Page.ViewerId != Support.Project.PersonId;

    /// <summary>Who asked takes it back; who is in charge stops what will not be paid.</summary>
    public bool MayDrop => Access.IsOpen && Payment.Status is (DisbursementStatus.Asked or DisbursementStatus.Approved) && (Access.Manages || (Access.Handles && Payment.AskedById == Page.ViewerId));

    /// <summary>Paid, and no file shows it.</summary>
    public bool LacksEvidence => Page.LacksEvidence(Payment);

    /// <summary>Typed late: the money went before the platform knew of an approval.</summary>
    public bool PaidBeforeApproval => Payment.PaidOn is { } on && Payment.DecidedAt is { } at && on < VietnamTime.Today(at);
}
