using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What the bank's ledger said on a day: imported, never computed.</summary>
public sealed class LoanBalance : Entity, IPart
{
    private LoanBalance()
    {
    }

    internal LoanBalance(Guid supportId, DateOnly on) => (SupportId, On) = (supportId, on);

    public Guid SupportId { get; private set; }

    public DateOnly On { get; private set; }

    public long Outstanding { get; private set; }

    public long Overdue { get; private set; }

    public DateTime ImportedAt { get; private set; }

    public Guid RootId => SupportId;

    internal void Take(long outstanding, long overdue, DateTime now) => (Outstanding, Overdue, ImportedAt) = (outstanding, overdue, now);
}
