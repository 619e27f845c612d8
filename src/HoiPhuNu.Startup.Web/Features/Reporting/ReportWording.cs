using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting;

/// <summary>Names of states, periods, splits and notes.</summary>
public static class ReportWording
{
    public static string Status(ReportStatus? status, bool isCorrected, IStringLocalizer T) => status switch
    {
        ReportStatus.Sent => T["Đã gửi, chờ nhận"],
        ReportStatus.Returned => T["Trả lại"],
        ReportStatus.Accepted => T["Đã nhận"],
        ReportStatus.Draft when isCorrected => T["Đang đính chính"],
        ReportStatus.Draft => T["Đang lập"],
        _ => T["Chưa gửi"],
    };

    public static StatusKind Kind(ReportStatus? status) => status switch
    {
        ReportStatus.Sent => StatusKind.Waiting,
        ReportStatus.Returned => StatusKind.Fix,
        ReportStatus.Accepted => StatusKind.Done,
        ReportStatus.Draft => StatusKind.Doing,
        _ => StatusKind.Todo,
    };

    public static string Period(PeriodKind kind, IStringLocalizer T) => kind switch
    {
        PeriodKind.Month => T["Tháng"],
        PeriodKind.Quarter => T["Quý"],
        PeriodKind.SixMonths => T["6 tháng"],
        PeriodKind.NineMonths => T["9 tháng"],
        PeriodKind.Year => T["Năm"],
        PeriodKind.StateMonth => T["Tháng theo lịch cơ quan nhà nước (từ ngày 15)"],
        PeriodKind.StateQuarter => T["Quý theo lịch cơ quan nhà nước"],
        PeriodKind.StateSixMonths => T["6 tháng theo lịch cơ quan nhà nước"],
        PeriodKind.StateYear => T["Năm theo lịch cơ quan nhà nước"],
        _ => T["Hai ngày tự chọn"],
    };

    /// <summary>"quý III năm 2026", to begin a title with.</summary>
    public static string Named(ReportPeriod period, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(period);
        var (number, year) = (ReportPeriods.NumberOf(period), period.To.Year);
        return period.Kind switch
        {
            PeriodKind.Month or PeriodKind.StateMonth => T["tháng {0} năm {1}", number, year],
            PeriodKind.Quarter or PeriodKind.StateQuarter => T["quý {0} năm {1}", number switch { 1 => "I", 2 => "II", 3 => "III", _ => "IV" }, year],
            PeriodKind.SixMonths or PeriodKind.StateSixMonths => number == 1 ? T["6 tháng đầu năm {0}", year] : T["6 tháng cuối năm {0}", year],
            PeriodKind.NineMonths => T["9 tháng năm {0}", year],
            PeriodKind.Year or PeriodKind.StateYear => T["năm {0}", year],
            _ => T["từ {0} đến {1}", Moments.Date(period.From), Moments.Date(period.To)],
        };
    }

    public static string Splitting(Split split, IStringLocalizer T) => split switch
    {
        Split.Minority => T["DTTS"],
        Split.FemaleHeaded => T["nữ chủ hộ"],
        Split.Poor => T["hộ nghèo"],
        Split.NearPoor => T["hộ cận nghèo"],
        Split.Disabled => T["khuyết tật"],
        _ => T["phụ nữ"],
    };

    public static string Note(ReportNote note, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(note);
        object Argument(int i) => i < note.Arguments.Count ? note.Arguments[i] : "";
        return note.Code switch
        {
            "Missing" => T["{0} trong {1} đơn vị trực thuộc chưa gửi hoặc đang bị trả lại; số của các đơn vị ấy để trống, không tính là 0.", Argument(0), Argument(1)],
            SummedTable.MissingBelow => T["{0}: {1} trong {2} đơn vị trực thuộc chưa gửi hoặc đang bị trả lại, nên số của đơn vị này chưa đủ.", Argument(0), Argument(1), Argument(2)],
            "PovertyStandard" => T["Chuẩn nghèo đổi từ 01/01/{0}: số hộ nghèo, cận nghèo của hai chuẩn không so với nhau, nên cột cùng kỳ để trống.", Argument(1)],
            "PovertyStandardMixed" => T["Số hộ nghèo, cận nghèo trong bảng cộng hai cách đếm khác nhau: theo chuẩn nghèo từ năm {0} và chuẩn nghèo từ năm {1}.", Argument(0), Argument(1)],
            "PovertyStandardBefore" => T["Số hộ nghèo, cận nghèo mới nhất còn đếm theo chuẩn nghèo từ năm {0}; theo chuẩn nghèo từ năm {1} chưa có số.", Argument(0), Argument(1)],
            "PlanOfProgramme" => T["Chỉ tiêu ghi “kế hoạch của chương trình” chưa được giao kế hoạch chung: cột kế hoạch lấy số giao theo {0}.", Argument(0)],
            "MergedUnits" => T["Tính cả số liệu của đơn vị đã sáp nhập về đây: {0}.", Argument(0)],
            "EndedUnits" => T["Số có đến cuối kỳ không tính của {1} đơn vị đã kết thúc mà không chuyển hết về một đơn vị: {0}.", Argument(0), Argument(1)],
            _ => string.Join(' ', note.Arguments.Prepend(note.Code)),
        };
    }

    /// <summary>Codes of what is said beside a row, on the screen and on paper: its own notes, and that nobody set a target for what was reached.</summary>
    public static IEnumerable<string> RowNotes(ReportRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Plan is null && row.Result is not null && !row.Notes.Contains(FigureRows.PlanOfSeveral) ? row.Notes.Append("NoTarget") : row.Notes;
    }

    /// <summary>A row's own notes, short.</summary>
    public static string RowNote(string code, IStringLocalizer T) => code switch
    {
        "PovertyStandard" => T["chuẩn nghèo đã đổi"],
        "PovertyStandardMixed" => T["hai chuẩn nghèo"],
        "PovertyStandardBefore" => T["theo chuẩn nghèo trước"],
        "PlanOfPeriod" => T["kế hoạch của riêng kỳ này, so với số trong kỳ"],
        "PlanOfOtherDays" => T["kế hoạch khác ngày lũy kế, so với số từ ngày đầu kế hoạch"],
        "PlanNotCompared" => T["kế hoạch bắt đầu giữa kỳ lũy kế, không so với số các đơn vị gửi"],
        "PlanOfProgramme" => T["kế hoạch của chương trình"],
        "PlanOfSeveral" => T["nhiều chương trình cùng giao kế hoạch, chưa rõ lấy số nào"],
        "GroupsPartlyTold" => T["trong đó: nhóm có bản ghi chưa ghi thì để trống"],
        "FromRecords" => T["tính từ bản ghi"],
        "FromRecordsOfSent" => T["tính từ bản ghi của các đơn vị đã gửi"],
        "Expected" => T["dự kiến"],
        "NoTarget" => T["chưa giao kế hoạch"],
        _ => "",
    };

    public static string Rounding(FigureRounding rounding, IStringLocalizer T) => rounding switch
    {
        FigureRounding.Exact => T["Chính xác đến từng đồng"],
        FigureRounding.NearlyOver => T["Làm tròn: gần, trên"],
        FigureRounding.NearlyMoreThan => T["Làm tròn: gần, hơn"],
        FigureRounding.About => T["Làm tròn: khoảng"],
        _ => T["Số đếm chính xác, tiền lẻ viết gọn: trên 1,05 tỷ đồng"],
    };

    public static string Plan(PlanWording plan, IStringLocalizer T) => plan switch
    {
        PlanWording.Percent => T["Phần trăm: đạt 462% kế hoạch"],
        PlanWording.Times => T["Số lần, từ hai lần trở lên: gần gấp 6 lần kế hoạch"],
        PlanWording.Fraction => T["Chỉ phân số: 312/300 phụ nữ"],
        _ => T["Phần trăm, và số lần từ hai lần trở lên"],
    };

    public static string UnitOf(ReportRow row) => row is { Kind: FigureKind.Money } ? "đồng" : row?.UnitOfCount ?? "";
}
