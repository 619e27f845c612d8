using System.Globalization;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

/// <summary>The filter in words: under the heading of the page and of the lists, and in their files, which leave the page behind.</summary>
/// <param name="Unit">The unit asked for, otherwise those she follows.</param>
/// <param name="Province">Asked for within it; empty: none.</param>
/// <param name="Parts">Everything by which was chosen, the unit first.</param>
public sealed record PortfolioAsked(string Unit, string Province, IReadOnlyList<string> Parts)
{
    /// <summary>More units than this are not named one by one.</summary>
    private const int MostNames = 3;

    /// <summary>In the name of a file.</summary>
    public string Place => Province.Length > 0 ? $"{Unit}, {Province}" : Unit;

    public override string ToString() => string.Join("; ", Parts);

    /// <summary>One command; one more under a programme.</summary>
    public static async Task<PortfolioAsked> LoadAsync(AppDbContext db, PortfolioData data, PortfolioAddress address, IStringLocalizer T, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(T);
        var led = data.Reach.Led;
        var names = await db.Units.AsNoTracking().Where(u => address.Unit == null ? led.Contains(u.Path) : u.Id == address.Unit).OrderBy(u => u.Level).ThenBy(u => u.NameSortKey).Select(u => u.Name).Take(MostNames + 1).ToListAsync(cancel);
        var unit = names.Count is > 0 and <= MostNames ? string.Join(", ", names) : led.Count > 0 ? T["mọi đơn vị được giao theo dõi"].Value : T["các xã, phường được giao theo dõi"].Value;
        var province = address.Province is { } place ? data.Reach.Provinces.FirstOrDefault(p => p.Id == place)?.Name ?? T["tỉnh không có trong danh sách"].Value : "";
        var programme = address.Programme is { } id ? await db.Programmes.AsNoTracking().Where(p => p.Id == id).Select(p => p.Name).FirstOrDefaultAsync(cancel) ?? T["chương trình không có trong danh sách"].Value : "";
        (string Name, string? Value)[] all =
        [
            (T["Đơn vị"], unit),
            (T["Tỉnh, thành phố"], province),
            (T["Chương trình"], programme),
            (T["Nguồn tiền"], address.Funder is { } funder ? FollowUpText.Funder(funder, T) : ""),
            (T["Tên quỹ, nhà tài trợ"], address.FunderName),
            (T["Năm cuộc thi"], address.Year?.ToString(CultureInfo.InvariantCulture)),
            (T["Lĩnh vực"], address.Sector),
            (T["Đối tượng"], address.EntrantType is { } type ? PortfolioWords.Entrant((int)type, T) : ""),
        ];
        return new PortfolioAsked(unit, province, [.. all.Where(a => !string.IsNullOrEmpty(a.Value)).Select(a => $"{a.Name}: {a.Value}")]);
    }
}
