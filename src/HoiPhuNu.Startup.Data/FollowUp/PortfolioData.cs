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
    private readonly Dictionary<(PortfolioMark Mark, int Number), int> _counts = [];

    /// <summary>The same projects, to ask more of them.</summary>
    public required IQueryable<SupportedProject> Projects { get; init; }

    /// <summary>Provinces of today in which any of the projects lies, before one of them is asked for.</summary>
    public IReadOnlyList<PortfolioProvince> Places { get; init; } = [];

    /// <summary>By the banks' last word on each loan.</summary>
    public IReadOnlyList<PortfolioBalance> LoanBalances { get; init; } = [];

    /// <summary>Outstanding and overdue by the banks' last balances, and of how many loans.</summary>
    public (long Outstanding, long Overdue, int Loans) Balances => (LoanBalances.Sum(b => b.Outstanding), LoanBalances.Sum(b => b.Overdue), LoanBalances.Count);

    /// <summary>Null: this viewer is not in charge here, or the question could single somebody out, see <see cref="PortfolioFilter.MaySplitSensitive"/>.</summary>
    public IReadOnlyList<PortfolioGroup>? Groups { get; init; }

    /// <summary>Eight to eleven commands.</summary>
    public static async Task<PortfolioData> LoadAsync(AppDbContext db, Viewer viewer, PortfolioFilter filter, DateOnly today, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var settings = await db.Programmes.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Settings, cancel);
        var reach = await db.ReachAsync(viewer, filter.UnitId, today, cancel);
        var projects = db.SupportedWithin(viewer, reach, filter);
        var standings = await db.StandingsAsync(projects, reach, filter, settings, cancel);
        var money = await db.MoneyAsync(projects, filter, cancel);
        var there = standings.Select(s => s.Project.Place).ToHashSet();
        var all = new PortfolioData(filter, reach, standings, money)
        {
            Projects = projects,
            Places = [.. reach.Provinces.Where((_, i) => there.Contains(i))],
            LoanBalances = money.Any(m => m.Kind == SupportKind.Loan) ? await db.BalancesAsync(projects, filter, cancel) : [],
            Groups = reach.IsWide && filter.MaySplitSensitive(today) ? await db.GroupsAsync(projects, reach, cancel) : null,
        };
        return filter.ProvinceId is { } province ? all.Of(province) : all;
    }

    /// <summary>Of one province of today, among all these.</summary>
    private PortfolioData Of(Guid province)
    {
        var place = Reach.Provinces.TakeWhile(p => p.Id != province).Count();
        var there = Standings.Where(s => s.Project.Place == place).ToList();
        var ids = there.Select(s => s.Project.Id).ToHashSet();
        return new(Filter, Reach, there, [.. Money.Where(m => ids.Contains(m.ProjectId))])
        {
            Projects = Projects,
            Places = Places,
            LoanBalances = [.. LoanBalances.Where(b => ids.Contains(b.ProjectId))],
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

    /// <summary>How many projects a figure counts: the page asks it of every figure, and of some several times.</summary>
    public int CountOf(PortfolioMark mark, int number = 0)
    {
        if (!_counts.TryGetValue((mark, number), out var count))
        {
            _counts[(mark, number)] = count = mark < PortfolioMark.MoneyApproved ? Standings.Count(s => s.Has(mark, number)) : Having(mark, number).Count;
        }

        return count;
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
