using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Charts;

/// <summary>An indicator by province, each a tile roughly where it lies; no border is drawn, so none is drawn wrongly.</summary>
/// <param name="Name">Of the indicator.</param>
/// <param name="Unit">Of count.</param>
/// <param name="Kind">Of all figures.</param>
/// <param name="Tiles">Provinces of today; what belongs to none stands in the table only.</param>
/// <param name="Others">Lines without a tile: old provinces, units outside the provinces.</param>
public sealed record ProvinceChart(string Name, string Unit, FigureKind Kind, IReadOnlyList<ProvinceTile> Tiles, IReadOnlyList<(string Name, long? Value)> Others)
{
    public const int Columns = 6, Rows = 13;

    // Column and row of each of the 34 provinces by its code in the state's list.
    private static readonly Dictionary<string, (int Column, int Row, string Short)> Places = new()
    {
        ["12"] = (0, 0, "Lai Châu"),
        ["15"] = (1, 0, "Lào Cai"),
        ["08"] = (2, 0, "Tuyên Quang"),
        ["04"] = (3, 0, "Cao Bằng"),
        ["11"] = (0, 1, "Điện Biên"),
        ["14"] = (1, 1, "Sơn La"),
        ["25"] = (2, 1, "Phú Thọ"),
        ["19"] = (3, 1, "Thái Nguyên"),
        ["20"] = (4, 1, "Lạng Sơn"),
        ["01"] = (2, 2, "Hà Nội"),
        ["24"] = (3, 2, "Bắc Ninh"),
        ["31"] = (4, 2, "Hải Phòng"),
        ["22"] = (5, 2, "Quảng Ninh"),
        ["38"] = (1, 3, "Thanh Hoá"),
        ["37"] = (2, 3, "Ninh Bình"),
        ["33"] = (3, 3, "Hưng Yên"),
        ["40"] = (1, 4, "Nghệ An"),
        ["42"] = (2, 4, "Hà Tĩnh"),
        ["44"] = (2, 5, "Quảng Trị"),
        ["46"] = (3, 5, "Huế"),
        ["48"] = (3, 6, "Đà Nẵng"),
        ["52"] = (3, 7, "Gia Lai"),
        ["51"] = (4, 7, "Quảng Ngãi"),
        ["66"] = (3, 8, "Đắk Lắk"),
        ["56"] = (4, 8, "Khánh Hoà"),
        ["80"] = (1, 9, "Tây Ninh"),
        ["75"] = (2, 9, "Đồng Nai"),
        ["68"] = (3, 9, "Lâm Đồng"),
        ["82"] = (1, 10, "Đồng Tháp"),
        ["79"] = (2, 10, "TP. HCM"),
        ["91"] = (0, 11, "An Giang"),
        ["92"] = (1, 11, "Cần Thơ"),
        ["86"] = (2, 11, "Vĩnh Long"),
        ["96"] = (0, 12, "Cà Mau"),
    };

    /// <param name="table">With a line for each province.</param>
    /// <param name="row">Which of its rows.</param>
    /// <param name="codes">Of the units of the lines.</param>
    /// <returns>Null: no line is a province.</returns>
    public static ProvinceChart? Of(ReportTable table, int row, IReadOnlyDictionary<Guid, string> codes)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(codes);
        var (tiles, others) = (new List<ProvinceTile>(), new List<(string, long?)>());
        var values = table.Lines.Select(l => (Line: l, Value: row < l.Figures.Count ? l.Figures[row].Result : null)).ToList();
        var most = values.Max(v => v.Value) ?? 0;
        foreach (var (line, value) in values)
        {
            if (codes.TryGetValue(line.UnitId, out var code) && Places.TryGetValue(code, out var place))
            {
                // Four shades by quarters of the largest; nought and not known have none.
                var shade = value is not > 0 || most == 0 ? 0 : (int)Math.Min(4, Math.Ceiling(value.Value * 4m / most));
                tiles.Add(new ProvinceTile(line.Name, place.Short, place.Column, place.Row, value, shade));
            }
            else
            {
                others.Add((line.Name, value));
            }
        }

        var of = table.Rows[row];
        return tiles.Count == 0 ? null : new ProvinceChart(of.Name, of.Kind == FigureKind.Money ? "đồng" : of.UnitOfCount, of.Kind, tiles, others);
    }
}
