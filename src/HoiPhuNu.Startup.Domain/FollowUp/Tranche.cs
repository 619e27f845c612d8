using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>One instalment: how much, when, and what must be true before it.</summary>
public sealed class Tranche : Entity, IPart
{
    private Tranche()
    {
    }

    public Guid SupportId { get; private set; }

    /// <summary>1 is the first.</summary>
    public int Number { get; private set; }

    /// <summary>Whole đồng, also where a percentage was typed.</summary>
    public long Amount { get; private set; }

    public int? Percent { get; private set; }

    /// <summary>Empty: nothing need be true.</summary>
    public string Condition { get; private set; } = "";

    public DateOnly? PlannedOn { get; private set; }

    public DateOnly? MetOn { get; private set; }

    public Guid? MetById { get; private set; }

    public Guid RootId => SupportId;
}
