using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Programmes;

/// <summary>The words of programmes: Vietnamese here and in the views, English in ProgrammesText.en.resx.</summary>
public sealed class ProgrammesText
{
    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(T);
        return refusal.Code switch
        {
            "Programmes.PeriodBackwards" => T["Ngày kết thúc không được trước ngày bắt đầu."],
            "Programmes.TooManyAliases" => T["Ghi tối đa {0} tên gọi khác.", Domain.Programmes.Programme.MaxAliases],
            "Programmes.MonthsOutOfRange" => T["Các mốc theo dõi là những số tháng tăng dần từ 1 đến {0}, ví dụ 3, 6, 12, 24.", Domain.Programmes.FollowUpSettings.MaxMonths],
            "Programmes.DaysOutOfRange" => T["Số ngày mở trước từ 0 đến 60, số ngày chờ từ 0 đến 180, số ngày chưa dùng từ 1 đến {0}.", Domain.Programmes.FollowUpSettings.MaxDays],
            "Programmes.SettingOutOfRange" => T["Số tháng tính hiệu quả từ 1 đến {0}; mức giảm doanh thu từ 1 đến 99 %.", Domain.Programmes.FollowUpSettings.MaxMonths],
            "Programmes.CodeTaken" => T["Mã này đã dùng cho chương trình khác. Ghi mã khác."],
            _ => (string?)null,
        };
    }
}
