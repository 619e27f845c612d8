using HoiPhuNu.Startup.Domain.People;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests.Browse;

/// <summary>Words about a call that several public pages share.</summary>
public static class CallWords
{
    public static string Name(CallState state, IStringLocalizer<ContestsText> T) => state switch
    {
        CallState.Open => T["Đang nhận hồ sơ"],
        CallState.Upcoming => T["Sắp mở"],
        CallState.Judging => T["Hết hạn nộp, đang xét chọn"],
        CallState.Published => T["Đã có kết quả"],
        _ => T["Đã hủy"],
    };

    public static StatusKind Look(CallState state) => state switch
    {
        CallState.Open => StatusKind.Done,
        CallState.Upcoming => StatusKind.Waiting,
        CallState.Judging => StatusKind.Doing,
        CallState.Published => StatusKind.Award,
        _ => StatusKind.Off,
    };

    /// <summary>"Hội Liên hiệp Phụ nữ tỉnh Cao Bằng": units carry the name of their place, the centre and branches their own.</summary>
    public static string Host(string unitName, UnitLevel level, IStringLocalizer<ContestsText> T) =>
        level is UnitLevel.Central or UnitLevel.Branch ? unitName : T["Hội Liên hiệp Phụ nữ {0}", Places.Inside(unitName)];
}
