using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What a supported project got, or is to get: money in tranches, goods, a service. Its lines (paid, given back, spent) are its ledger.</summary>
public sealed class Support : AggregateRoot
{
    public const int FunderLength = 160;
    public const int DecisionLength = 60;
    public const int PurposeLength = 600;
    public const int CaseLinkLength = 100;
    public const int ReasonLength = 1000;
    public const int MaxTranches = 12;

    private readonly List<Tranche> _tranches = [];
    private readonly List<Disbursement> _disbursements = [];
    private readonly List<Refund> _refunds = [];
    private readonly List<Spending> _spendings = [];
    private readonly List<LoanBalance> _balances = [];

    private Support()
    {
    }

    public Guid ProjectId { get; private set; }

    public SupportedProject Project { get; private set; } = null!;

    /// <summary>Null: under no programme (a sponsor's own).</summary>
    public Guid? ProgrammeId { get; private set; }

    public SupportKind Kind { get; private set; }

    public FunderKind Funder { get; private set; }

    /// <summary>Name of the fund, the bank's branch, the sponsor.</summary>
    public string FunderName { get; private set; } = "";

    public string FunderFolded { get; private set; } = "";

    public string DecisionNumber { get; private set; } = "";

    public DateOnly DecidedOn { get; private set; }

    /// <summary>Whole đồng; the value of goods and services, as far as known (0: not valued).</summary>
    public long Amount { get; private set; }

    public string Purpose { get; private set; } = "";

    /// <summary>Number of the loan in the bank's system; empty otherwise.</summary>
    public string CaseLink { get; private set; } = "";

    /// <summary>Last day to pay a loan back; null: nothing to pay back.</summary>
    public DateOnly? RepayBy { get; private set; }

    public Guid DecidedById { get; private set; }

    public DateTime CreatedAt { get; private set; }

    public DateTime? CancelledAt { get; private set; }

    public string CancelReason { get; private set; } = "";

    public IReadOnlyList<Tranche> Tranches => _tranches;

    public IReadOnlyList<Disbursement> Disbursements => _disbursements;

    public IReadOnlyList<Refund> Refunds => _refunds;

    public IReadOnlyList<Spending> Spendings => _spendings;

    public IReadOnlyList<LoanBalance> Balances => _balances;

    /// <summary>A bank keeps the ledger: no payment is typed here, only the link and imported balances.</summary>
    public bool IsKeptByBank => Kind == SupportKind.Loan && Funder is (FunderKind.PolicyBank or FunderKind.Tym or FunderKind.Bank);
}
