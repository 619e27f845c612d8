using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

/// <summary>The projects behind one figure: exactly as many as it says.</summary>
public sealed record PortfolioListPage(PortfolioAddress Address, DateOnly Day, PageOf<PortfolioListPage.Row> Projects)
{
    public TakeForm Take { get; init; } = new();

    /// <summary>The filter in words.</summary>
    public required PortfolioAsked Asked { get; init; }

    public static async Task<PortfolioListPage?> LoadAsync(AppDbContext db, Viewer viewer, PortfolioAddress address, DateOnly today, int? size, IStringLocalizer T, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(address);
        var data = await PortfolioData.LoadAsync(db, viewer, address.Filter(today), today, cancel);
        if (address.Unit is not null && data.Reach.IsEmpty)
        {
            return null;
        }

        var found = data.Having(address.Mark ?? PortfolioMark.Supported, address.Number ?? 0).OrderByDescending(s => s.Project.SupportedOn).ThenBy(s => s.Project.Id).ToList();
        var paging = new Paging(1, size ?? Math.Max(1, found.Count), found.Count);
        paging = paging with { Number = Math.Clamp(address.PageNumber, 1, paging.Last) };
        var shown = found.Skip((paging.Number - 1) * paging.Size).Take(paging.Size).ToList();
        // One page by its ids; a file of all of them by the same question, not by twenty thousand ids.
        var ids = shown.Select(s => s.Project.Id).ToList();
        var named = size is null ? data.Projects : data.Projects.Where(p => ids.Contains(p.Id));
        var names = await named.Select(p => new Name(p.Id, p.Code, p.Title, p.Person.FullName, p.Unit.Name)).ToDictionaryAsync(p => p.Id, cancel);
        var money = data.Money.ToLookup(m => m.ProjectId);
        return new PortfolioListPage(address, data.Filter.Day, new PageOf<Row>([.. shown.Select(s => RowOf(s, names[s.Project.Id], data, money[s.Project.Id]))], paging))
        {
            Asked = await PortfolioAsked.LoadAsync(db, data, address, T, cancel),
        };
    }

    private static Row RowOf(PortfolioStanding standing, Name name, PortfolioData data, IEnumerable<PortfolioMoney> sums)
    {
        var money = sums.ToList();
        var province = standing.Project.Place < 0 ? "" : data.Reach.Provinces[standing.Project.Place].Name;
        return new Row(standing, name.Code, name.Title, name.Woman, name.Unit, province, money.Sum(m => m.Approved), money.Sum(m => m.Paid), money.Sum(m => m.Returned), money.Sum(m => m.Spent), money.Sum(m => m.Unspent));
    }

    private sealed record Name(Guid Id, string Code, string Title, string Woman, string Unit);

    /// <summary>Money under the filter: of the programme or funder asked for.</summary>
    public sealed record Row(PortfolioStanding Standing, string Code, string Title, string Woman, string Unit, string Province, long Approved, long Paid, long Returned, long Spent, long Unspent);
}
