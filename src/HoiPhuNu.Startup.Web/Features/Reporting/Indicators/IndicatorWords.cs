using HoiPhuNu.Startup.Domain.Reporting;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Indicators;

/// <summary>Names of sources and measures.</summary>
public static class IndicatorWords
{
    public static string Source(IndicatorSource source, IStringLocalizer T) => source switch
    {
        IndicatorSource.Records => T["Bản ghi số liệu"],
        IndicatorSource.Entered => T["Số gõ tay, theo mã chỉ tiêu"],
        IndicatorSource.Entries => T["Hồ sơ dự thi đã nộp"],
        IndicatorSource.SupportedProjects => T["Dự án được hỗ trợ"],
        IndicatorSource.EffectiveProjects => T["Dự án hoạt động hiệu quả"],
        IndicatorSource.SupportPaid => T["Tiền đã chi hỗ trợ"],
        IndicatorSource.Awards => T["Giải thưởng đã công bố"],
        IndicatorSource.CollectiveAwards => T["Giải tập thể đã công bố"],
        _ => T["Buổi đồng hành đã xác nhận"],
    };

    public static string Measured(Measure measure, IStringLocalizer T) => measure switch
    {
        Measure.Count => T["Số lượng"],
        Measure.Turns => T["Lượt người"],
        Measure.People => T["Số người, mỗi lần một lần"],
        Measure.DistinctPeople => T["Số người, mỗi người một lần"],
        Measure.Women => T["Số phụ nữ"],
        Measure.Members => T["Thành viên"],
        Measure.WomenMembers => T["Thành viên nữ"],
        Measure.Workers => T["Lao động"],
        Measure.WomenWorkers => T["Lao động nữ"],
        Measure.Amount => T["Số tiền (đồng)"],
        Measure.Quantity => T["Khối lượng"],
        Measure.CountOfWhole => T["Tỷ lệ: số lượng trên tổng số"],
        _ => T["Tỷ lệ: số tiền trên tổng số"],
    };
}
