using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Money given back, or goods returned: typed by one, confirmed by another; counts once confirmed.</summary>
public sealed class Refund : Entity, IPart
{
    private Refund()
    {
    }

    internal Refund(Guid id, Guid supportId, long amount, DateOnly on, bool isGoods, string note, Guid byId, DateTime now)
    {
        Id = id;
        (SupportId, Amount, On, IsGoods, Note) = (supportId, amount, on, isGoods, VietnameseText.CleanLines(note));
        (TypedById, TypedAt) = (byId, now);
    }

    public Guid SupportId { get; private set; }

    public long Amount { get; private set; }

    public DateOnly On { get; private set; }

    /// <summary>Goods returned; the amount is their value.</summary>
    public bool IsGoods { get; private set; }

    public string Note { get; private set; } = "";

    public Guid TypedById { get; private set; }

    public DateTime TypedAt { get; private set; }

    /// <summary>Never <see cref="TypedById"/>.</summary>
    public Guid? ConfirmedById { get; private set; }

    public DateTime? ConfirmedAt { get; private set; }

    public Guid RootId => SupportId;

    internal void Confirm(Guid byId, DateTime now) => (ConfirmedById, ConfirmedAt) = (byId, now);
}
