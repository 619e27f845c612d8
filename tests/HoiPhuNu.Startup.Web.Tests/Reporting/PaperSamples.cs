using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Web.Features.Reporting.Papers;

namespace HoiPhuNu.Startup.Web.Tests.Reporting;

/// <summary>A report with everything on it that papers must print: all kinds of figures, splits, blanks, notes, lines of units.</summary>
internal static class PaperSamples
{
    public static readonly DateTime At = new(2026, 1, 5, 3, 0, 0, DateTimeKind.Utc);

    public static PrintedReport Full(int units = 3)
    {
        var head = DocumentHead.Of(Guid.CreateVersion7());
        head.Take("Ủy ban MTTQ Việt Nam tỉnh Cao Bằng", "Hội Liên hiệp Phụ nữ tỉnh Cao Bằng", "Ban Thường vụ", "BC-BTV", "Cao Bằng", "Hội LHPN Việt Nam\nTỉnh ủy, UBND tỉnh;\n- Lưu: VT, BCTPN.", Guid.CreateVersion7(), At);
        return new PrintedReport
        {
            Title = "Báo cáo kết quả hỗ trợ phụ nữ khởi nghiệp năm 2025",
            UnitId = Guid.CreateVersion7(),
            UnitName = "Hội LHPN tỉnh Cao Bằng",
            Head = ReportHead.Of(head),
            Table = Table(units),
            Words = new ReportWords { Situation = "Năm 2025, các cấp Hội đã ban hành 12 văn bản chỉ đạo.\nKinh phí: 1,2 tỷ đồng.", Assessment = "Ưu điểm: đạt & vượt kế hoạch <chỉ tiêu>.", NextTasks = "=1+1", SignerName = "Nông Thị Bích Hường" },
            DocumentNumber = "05/BC-BTV",
            IsSigned = true,
            On = new DateOnly(2026, 1, 5),
            Version = 2,
            Reason = "Xã Bế Văn Đàn gửi bổ sung",
            Notes = ["Chuẩn nghèo đổi từ 01/01/2027."],
            RowNote = code => code switch { "PovertyStandard" => "chuẩn nghèo đã đổi", "NoTarget" => "chưa giao kế hoạch", _ => "" },
        };
    }

    public static ReportTable Table(int units)
    {
        ReportRow[] rows =
        [
            new() { Number = "1", Heading = "Giảm nghèo", Name = "Hộ có phụ nữ được giúp thoát nghèo, cận nghèo", UnitOfCount = "hộ", Plan = 482, Result = 571, Cumulative = 571, SamePeriod = 437, Splits = new Dictionary<Split, long> { [Split.Minority] = 300, [Split.FemaleHeaded] = 289 }, Notes = ["PovertyStandard"] },
            new() { Number = "2", Heading = "Giảm nghèo", Name = "Hộ phụ nữ thoát cận nghèo", UnitOfCount = "hộ" },
            new() { Number = "3", Heading = "Vốn", Name = "Dư nợ ủy thác", UnitOfCount = "đồng", Kind = FigureKind.Money, IsStock = true, Plan = 2_800_000_000_000, Result = 2_851_000_000_000 },
            new() { Number = "4", Heading = "Vốn", Name = "Tỷ lệ dư nợ ủy thác", UnitOfCount = "%", Kind = FigureKind.Percent, IsStock = true, Result = 4100 },
            new() { Number = "5", Heading = "Sản phẩm", Name = "Rau, củ, quả tiêu thụ qua cửa hàng", UnitOfCount = "tấn", Kind = FigureKind.Quantity, Result = 2_000_500, Cumulative = 2_500_000 },
            new() { Number = "6", Heading = "Sản phẩm", Name = "HTX thành lập mới", UnitOfCount = "HTX", Subject = "có phụ nữ tham gia quản lý", Plan = 15, Result = 5, Cumulative = 18 },
        ];
        return new ReportTable("Hội LHPN tỉnh Cao Bằng", "Kết quả hỗ trợ phụ nữ khởi nghiệp", new ReportPeriod(PeriodKind.Year, new(2025, 1, 1), new(2025, 12, 31), new(2025, 1, 1)), rows,
            [.. Enumerable.Range(1, units).Select(i => new ReportLine(Guid.CreateVersion7(), $"Xã thứ {i}", i % 2 == 0 ? ReportStatus.Accepted : null, [.. rows.Select((r, at) => i % 2 == 0 ? new ReportFigure(at == 0 ? 2 : null, i * 10 + at, i * 20 + at) : default)]))], []);
    }
}
