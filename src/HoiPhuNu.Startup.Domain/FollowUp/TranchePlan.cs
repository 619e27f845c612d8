namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>One instalment as typed: an amount, or a percentage of the whole.</summary>
/// <param name="Id">The tranche that stands there already; null: a new one.</param>
/// <param name="Percent">Counts where no amount is typed.</param>
/// <param name="Amount">Whole đồng; wins over the percentage.</param>
/// <param name="Condition">What must be true before; empty: nothing.</param>
/// <param name="PlannedOn">When it is meant to be paid.</param>
public sealed record TranchePlan(Guid? Id, int? Percent, long? Amount, string Condition, DateOnly? PlannedOn)
{
    /// <summary>What each comes to. Where percentages alone make up the whole, the last takes what rounding left over.</summary>
    public static IReadOnlyList<long> AmountsOf(IReadOnlyList<TranchePlan> plans, long whole)
    {
        // 128 bits: Money.Max times a hundred fits in 64, and nobody has to think of it again.
        var amounts = plans.Select(p => p.Amount ?? (long)((Int128)whole * (p.Percent ?? 0) / 100)).ToArray();
        if (plans.Count > 0 && plans.All(p => p.Amount is null) && plans.Sum(p => p.Percent ?? 0) == 100)
        {
            amounts[^1] = whole - amounts[..^1].Sum();
        }

        return amounts;
    }
}
