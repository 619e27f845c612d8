using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Web.Features.Shared.Export;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

/// <summary>The tables of the page, and the list behind a figure, as files: what is hidden on the page is hidden there.</summary>
public static class PortfolioSheets
{
    /// <summary>First the sentence, then one line for each figure, in the order of the page; beside each of what it speaks: lines are sorted, copied and sent on.</summary>
    public static Sheet Of(PortfolioPage page, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(T);
        SheetColumn[] columns = [new(T["Ngày xem"], CellKind.Date), new(T["Bảng"], Width: 30), new(T["Dòng"], Width: 34), new(T["Cột"], Width: 26), new(T["Số"], CellKind.Number, 20), new(T["Đơn vị tính"]), new(T["Ghi chú"], Width: 12), new(T["Phạm vi"], Width: 50)];
        var asked = page.Asked.ToString();
        IReadOnlyList<object?> sentence = [page.Day, T["Câu tổng hợp"].Value, PortfolioWords.Sentence(page, T), null, null, null, null, asked];
        var rows = from table in page.Tables
                   from row in table.Rows
                   from cell in row.Cells.Zip(table.Columns)
                   where cell.First.Value is not null || cell.First.IsHidden
                   select (IReadOnlyList<object?>)[page.Day, table.Title, row.Name, cell.Second, cell.First.Value, PortfolioWords.Unit(cell.First.Unit, T), cell.First.IsHidden ? T["ẩn"].Value : null, asked];
        return new Sheet($"{T["Tổng hợp dự án được hỗ trợ"]}, {page.Asked.Place}", columns, [sentence, .. rows]);
    }

    public static Sheet Of(PortfolioListPage page, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(T);
        SheetColumn[] columns =
        [
            new(T["Mã"]), new(T["Dự án"], Width: 40), new(T["Chị"], Width: 28), new(T["Đơn vị"], Width: 26), new(T["Tỉnh, thành phố"], Width: 22), new(T["Lĩnh vực"], Width: 26), new(T["Được hỗ trợ từ"], CellKind.Date), new(T["Tình trạng"]), new(T["Gặp gần nhất"], CellKind.Date), new(T["Hiệu quả"]),
            new(T["Loại hình"]), new(T["Lao động"], CellKind.Number), new(T["Lao động nữ"], CellKind.Number), new(T["Doanh thu bình quân tháng"], CellKind.Money), new(T["Được duyệt"], CellKind.Money), new(T["Đã chi"], CellKind.Money), new(T["Hoàn trả"], CellKind.Money), new(T["Đã dùng"], CellKind.Money), new(T["Chưa dùng"], CellKind.Money),
            new(T["Ngày xem"], CellKind.Date), new(T["Phạm vi"], Width: 50),
        ];
        var asked = page.Asked.ToString();
        return new Sheet($"{PortfolioWords.Mark(page.Address.Mark ?? PortfolioMark.Supported, page.Address.Number ?? 0, T)}, {page.Asked.Place}", columns, [.. page.Projects.Items.Select(r => (IReadOnlyList<object?>)[.. Cells(r, T), page.Day, asked])]);
    }

    private static IReadOnlyList<object?> Cells(PortfolioListPage.Row row, IStringLocalizer T)
    {
        var s = row.Standing;
        return
        [
            row.Code, row.Title, row.Woman, row.Unit, row.Province, s.Project.Sector, s.Project.SupportedOn, State(s, T), s.SeenOn, s.IsEffective ? "x" : null,
            FollowUpText.Form(s.Form, T), s.Workers, s.WomenWorkers, s.MonthlyRevenue, row.Approved, row.Paid, row.Returned, row.Spent, row.Unspent,
        ];
    }

    public static string State(PortfolioStanding standing, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(standing);
        return standing.State is { } state ? FollowUpText.State(state, T) : T["Chưa gặp lần nào"];
    }
}
