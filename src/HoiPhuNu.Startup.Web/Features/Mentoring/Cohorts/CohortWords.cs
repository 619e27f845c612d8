using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Cohorts;

public static class CohortWords
{
    public static string Name(CohortKind kind, IStringLocalizer T) => kind switch
    {
        CohortKind.Finalists => T["Vào vòng cuối"],
        CohortKind.Winners => T["Đoạt giải"],
        _ => T["Chọn từng chị"],
    };

    public static string Hint(CohortKind kind, IStringLocalizer T) => kind switch
    {
        CohortKind.Finalists => T["Các hồ sơ ở vòng cuối của một cuộc thi"],
        CohortKind.Winners => T["Các hồ sơ có giải trong kết quả đã công bố"],
        _ => T["Từ mọi hồ sơ đã nộp, hoặc từ danh sách các chị ở nơi Hội phụ trách"],
    };

    public static string Name(CohortStatus status, IStringLocalizer T) => status switch
    {
        CohortStatus.Preparing => T["Đang chuẩn bị"],
        CohortStatus.Running => T["Đang đồng hành"],
        _ => T["Đã khép"],
    };

    public static StatusKind Look(CohortStatus status) => status switch
    {
        CohortStatus.Preparing => StatusKind.Doing,
        CohortStatus.Running => StatusKind.Done,
        _ => StatusKind.Off,
    };

    public static string Name(CohortSource source, IStringLocalizer T) => source switch
    {
        CohortSource.Finalists => T["Vào vòng cuối"],
        CohortSource.Winners => T["Đoạt giải"],
        CohortSource.Entries => T["Mọi hồ sơ đã nộp"],
        _ => T["Các chị chưa có hồ sơ"],
    };

    public static CohortSource SourceOf(CohortKind kind) => kind switch
    {
        CohortKind.Finalists => CohortSource.Finalists,
        CohortKind.Winners => CohortSource.Winners,
        _ => CohortSource.Entries,
    };
}
