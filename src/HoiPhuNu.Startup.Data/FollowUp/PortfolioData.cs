using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>A portfolio at a date: how each project stands, and its money. The page, its lists and its files are all made of this.</summary>
/// <param name="Filter">Which projects, which day.</param>
/// <param name="Reach">Units and provinces.</param>
/// <param name="Standings">Of each project.</param>
/// <param name="Money">Of each support.</param>
public sealed record PortfolioData(PortfolioFilter Filter, PortfolioReach Reach, IReadOnlyList<PortfolioStanding> Standings, IReadOnlyList<PortfolioMoney> Money)
{
    /// <summary>Outstanding and overdue by the banks' last balances, and of how many loans.</summary>
    public (long Outstanding, long Overdue, int Loans) Balances { get; init; }

    /// <summary>Null: the viewer is in charge of none of these units.</summary>
    public IReadOnlyList<PortfolioGroup>? Groups { get; init; }

    /// <summary>Seven to ten commands.</summary>
    public static async Task<PortfolioData> LoadAsync(AppDbContext db, Viewer viewer, PortfolioFilter filter, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var settings = await db.Programmes.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Settings, cancel);
        var reach = await db.ReachAsync(viewer, filter.UnitId, today, cancel);
        var projects = db.SupportedWithin(viewer, reach, filter);
        var rows = await db.RowsAsync(projects, reach, filter, settings, cancel);
        var money = await db.MoneyAsync(projects, filter, cancel);
        return new PortfolioData(filter, reach, Portfolio.At(rows.Projects, rows.Looks, rows.Steps, filter.Day), money)
        {
            Balances = money.Any(m => m.Kind == SupportKind.Loan) ? await db.BalancesAsync(projects, filter, cancel) : default,
            Groups = reach.Managed.Count == 0 ? null : await db.GroupsAsync(projects, reach, cancel),
        };
    }

    /// <summary>The projects a figure counts, as many as it says.</summary>
    public IReadOnlyList<PortfolioStanding> Having(PortfolioMark mark, int number = 0)
    {
        if (mark < PortfolioMark.MoneyApproved)
        {
            return [.. Standings.Where(s => s.Has(mark, number))];
        }

        var with = Money.Where(m => Amount(m, mark) > 0).Select(m => m.ProjectId).ToHashSet();
        return [.. Standings.Where(s => with.Contains(s.Project.Id))];
    }

    public static long Amount(PortfolioMoney money, PortfolioMark mark) => mark switch
    {
        PortfolioMark.MoneyApproved => money.Approved,
        PortfolioMark.MoneyPaid => money.Paid,
        PortfolioMark.MoneyReturned => money.Returned,
        PortfolioMark.MoneySpent => money.Spent,
        PortfolioMark.MoneyUnspent => money.Unspent,
        _ => 0,
    };
}
