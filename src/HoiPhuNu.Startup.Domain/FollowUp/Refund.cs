using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>Money given back, or goods returned: typed by one, confirmed by another; counts once confirmed.</summary>
public sealed class Refund : Entity, IPart
{
    private Refund()
    {
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
}
