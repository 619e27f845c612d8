using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>One instalment: how much, when, and what must be true before it.</summary>
public sealed class Tranche : Entity, IPart
{
    private Tranche()
    {
    }

    internal Tranche(Guid supportId) => SupportId = supportId;

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

    /// <summary>Nothing stands in the way of paying it.</summary>
    public bool IsFree => Condition.Length == 0 || MetOn is not null;

    internal void Take(int number, long amount, TranchePlan plan)
    {
        (Number, Amount, PlannedOn) = (number, amount, plan.PlannedOn);
        Percent = plan.Amount is null ? plan.Percent : null;
        var condition = VietnameseText.CleanLines(plan.Condition);
        if (condition != Condition)
        {
            // What was confirmed was the old condition.
            (Condition, MetOn, MetById) = (condition, null, null);
        }
    }

    internal void Meet(DateOnly on, Guid byId) => (MetOn, MetById) = (on, byId);
}
