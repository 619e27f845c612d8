namespace HoiPhuNu.Startup.Web.Features.FollowUp.LoanBalances;

/// <param name="Form">As pasted.</param>
/// <param name="Read">Null: not looked at yet.</param>
public sealed record BalancesPage(BalancesForm Form, IReadOnlyList<ReadBalance>? Read)
{
    public int Good => Read?.Count(r => r.IsGood && !r.IsKnown) ?? 0;

    public int Known => Read?.Count(r => r.IsGood && r.IsKnown) ?? 0;

    public int Bad => Read?.Count(r => !r.IsGood) ?? 0;
}
