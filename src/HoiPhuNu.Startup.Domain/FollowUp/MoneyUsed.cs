using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>One figure of an accepted check-in, "money used", becomes lines of her supports: the oldest is used first.</summary>
public static class MoneyUsed
{
    /// <summary>
    /// Lines of an earlier acceptance of the same check-in give way, so it can be run again. What no support covers stands on the newest
    /// one that was paid by then, as used beyond what she received; with none paid nothing is noted, the figure stays in the check-in.
    /// </summary>
    /// <param name="supports">All of the project, with all their parts.</param>
    /// <param name="amount">As accepted.</param>
    /// <param name="on">The day the check-in speaks of.</param>
    /// <param name="checkInId">Where it comes from.</param>
    /// <param name="byId">Who accepted.</param>
    /// <param name="now">UTC.</param>
    /// <returns>What could not be put anywhere.</returns>
    public static long Spread(IReadOnlyList<Support> supports, long amount, DateOnly on, Guid checkInId, Guid byId, DateTime now)
    {
        TakeBack(supports, checkInId, byId, now);
        var open = supports
            .Where(s => s.IsMoney && s.WhyCannotSpend(1, on, now) is null)
            .Select(s => (Support: s, Ledger: SupportLedger.At(s, on, 0)))
            .Where(x => x.Ledger.Disbursed > 0)
            .OrderBy(x => x.Support.DecidedOn).ThenBy(x => x.Support.Id)
            .ToList();
        var left = amount;
        for (var i = 0; i < open.Count && left > 0; i++)
        {
            var part = i == open.Count - 1 ? left : Math.Min(left, open[i].Ledger.Unspent);
            if (part > 0)
            {
                open[i].Support.Spend(part, on, "", byId, now, checkInId);
                left -= part;
            }
        }

        return left;
    }

    /// <summary>The check-in counts no more, or is read anew: its lines go.</summary>
    /// <param name="supports">All of the project, cancelled ones too, with all their parts.</param>
    /// <param name="checkInId">Where the lines come from.</param>
    /// <param name="byId">Who takes them back.</param>
    /// <param name="now">UTC.</param>
    public static void TakeBack(IReadOnlyList<Support> supports, Guid checkInId, Guid byId, DateTime now)
    {
        foreach (var support in supports)
        {
            support.ForgetCheckIn(checkInId, byId, now);
        }
    }
}
