using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What she used of it: from receipts, or taken over from an accepted check-in.</summary>
public sealed class Spending : Entity, IPart
{
    private Spending()
    {
    }

    internal Spending(Guid id, Guid supportId, long amount, DateOnly on, string what, Guid? checkInId, Guid byId, DateTime now)
    {
        Id = id;
        (SupportId, Amount, On, What, CheckInId) = (supportId, amount, on, VietnameseText.CleanLines(what), checkInId);
        (TypedById, TypedAt) = (byId, now);
    }

    public Guid SupportId { get; private set; }

    public long Amount { get; private set; }

    public DateOnly On { get; private set; }

    public string What { get; private set; } = "";

    /// <summary>The accepted check-in it comes from; one line per support and check-in.</summary>
    public Guid? CheckInId { get; private set; }

    public Guid TypedById { get; private set; }

    public DateTime TypedAt { get; private set; }

    public Guid RootId => SupportId;
}
