using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.FollowUp.Warnings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

/// <summary>Figures of supported projects at a date.</summary>
public sealed record PortfolioPage(PortfolioAddress Address, DateOnly Day, int Supported, int Effective, IReadOnlyList<PortfolioTable> Tables, IReadOnlyList<FieldOption> Units, IReadOnlyList<FieldOption> Programmes)
{
    /// <summary>Where the sensitive split is made, when it is not made here and she may ask for it.</summary>
    public DateOnly? SplitsOn { get; init; }

    /// <summary>The filter in words.</summary>
    public required PortfolioAsked Asked { get; init; }

    /// <summary>Provinces to choose from.</summary>
    public IReadOnlyList<FieldOption> Places { get; init; } = [];

    public PortfolioTable Table(string key) => Tables.Single(t => t.Key == key);

    /// <summary>Null: the unit is none the viewer follows.</summary>
    public static async Task<PortfolioPage?> LoadAsync(AppDbContext db, Viewer viewer, PortfolioAddress address, DateOnly today, IStringLocalizer T, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(address);
        var data = await PortfolioData.LoadAsync(db, viewer, address.Filter(today), today, cancel);
        if (address.Unit is not null && data.Reach.IsEmpty)
        {
            return null;
        }

        var programmes = await db.Programmes.AsNoTracking().OrderBy(p => p.Code).Select(p => new { p.Id, p.Name }).ToListAsync(cancel);
        return new PortfolioPage(
            address,
            data.Filter.Day,
            data.Standings.Count,
            data.CountOf(PortfolioMark.Effective),
            new PortfolioTables(data, address, T).All(),
            await WarningsPage.ChoicesAsync(db, viewer, cancel),
            [.. programmes.Select(p => new FieldOption(p.Id.ToString(), p.Name))])
        {
            Asked = await PortfolioAsked.LoadAsync(db, data, address, T, cancel),
            Places = [.. data.Places.Select(p => new FieldOption(p.Id.ToString(), p.Name))],
            SplitsOn = data.Reach.IsWide && data.Groups is null ? PortfolioFilter.QuarterEnd(today) : null,
        };
    }
}
