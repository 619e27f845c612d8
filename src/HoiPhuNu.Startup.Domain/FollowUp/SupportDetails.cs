namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What the decision says.</summary>
public sealed record SupportDetails(
    SupportKind Kind,
    FunderKind Funder,
    string FunderName,
    Guid? ProgrammeId,
    string DecisionNumber,
    DateOnly DecidedOn,
    long Amount,
    string Purpose,
    string CaseLink = "",
    DateOnly? RepayBy = null)
{
    /// <summary>A bank keeps the ledger: no payment is typed here, only the link and imported balances.</summary>
    public bool IsKeptByBank => Kind == SupportKind.Loan && Funder is (FunderKind.PolicyBank or FunderKind.Tym or FunderKind.Bank);

    /// <summary>Public and Union money flows on a numbered decision; a bank has its contract, a sponsor a letter.</summary>
    public bool NeedsDecisionNumber => Funder is FunderKind.UnionFund or FunderKind.StateBudget or FunderKind.CooperativeFund;

    /// <summary>Goods and services need not be valued.</summary>
    public bool MayBeUnvalued => Kind is SupportKind.InKind or SupportKind.Service;
}
