using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

/// <summary>The projects behind one figure: exactly as many as it says.</summary>
public sealed record PortfolioListPage(PortfolioAddress Address, DateOnly Day, PageOf<PortfolioListPage.Row> Projects)
{
    public static async Task<PortfolioListPage?> LoadAsync(AppDbContext db, Viewer viewer, PortfolioAddress address, DateOnly today, int? size, CancellationToken cancel)
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
        var ids = shown.Select(s => s.Project.Id).ToList();
        var names = await db.SupportedProjects.AsNoTracking().FollowedBy(db, viewer, today).Where(p => ids.Contains(p.Id))
            .Select(p => new { p.Id, p.Code, p.Title, Woman = p.Person.FullName, Unit = p.Unit.Name }).ToDictionaryAsync(p => p.Id, cancel);
        var money = data.Money.ToLookup(m => m.ProjectId);
        return new PortfolioListPage(address, data.Filter.Day, new PageOf<Row>(
            [
                .. shown.Where(s => names.ContainsKey(s.Project.Id)).Select(s => names[s.Project.Id] is var name && money[s.Project.Id].ToList() is var sums
                    ? new Row(s, name.Code, name.Title, name.Woman, name.Unit, s.Project.Place < 0 ? "" : data.Reach.Provinces[s.Project.Place].Name, sums.Sum(m => m.Approved), sums.Sum(m => m.Paid), sums.Sum(m => m.Returned), sums.Sum(m => m.Spent), sums.Sum(m => m.Unspent))
                    : throw new InvalidOperationException()),
            ],
            paging));
    }

    /// <summary>Money under the filter: of the programme or funder asked for.</summary>
    public sealed record Row(PortfolioStanding Standing, string Code, string Title, string Woman, string Unit, string Province, long Approved, long Paid, long Returned, long Spent, long Unspent);
}
