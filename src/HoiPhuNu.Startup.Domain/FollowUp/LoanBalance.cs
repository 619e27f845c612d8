using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What the bank's ledger said on a day: imported, never computed.</summary>
public sealed class LoanBalance : Entity, IPart
{
    private LoanBalance()
    {
    }

    public Guid SupportId { get; private set; }

    public DateOnly On { get; private set; }

    public long Outstanding { get; private set; }

    public long Overdue { get; private set; }

    public DateTime ImportedAt { get; private set; }

    public Guid RootId => SupportId;
}
