using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp;

/// <summary>The words of follow-up: Vietnamese here, in the words of each part and in the views, English in FollowUpText.en.resx.</summary>
public sealed class FollowUpText
{
    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(T);
        var a = refusal.Arguments;
        return refusal.Code switch
        {
            "FollowUp.TitleMissing" => T["Ghi tên dự án."],
            "FollowUp.NegativeFigure" => T["Số người và số tiền là số từ 0 trở lên. Chưa biết thì để trống."],
            "FollowUp.MoreWomenThanWorkers" => T["Số lao động nữ nhiều hơn tổng số lao động. Xem lại hai số này."],
            "FollowUp.SameLegalForm" => T["Dự án đang ở loại hình này rồi."],
            "FollowUp.DayInTheFuture" => T["Ngày này chưa tới. Xem lại ngày đã ghi."],
            "FollowUp.ReasonMissing" => T["Ghi lý do, một câu ngắn cũng được."],
            "FollowUp.ProjectOpen" => T["Dự án này đang mở."],
            "FollowUp.EntryTaken" => T["Hồ sơ này đã có dự án được hỗ trợ. Mở dự án ấy để ghi tiếp."],
            "FollowUp.ProjectClosed" => T["Dự án đã khép ngày {0}. Mở lại dự án trước khi ghi thêm.", VietnamTime.FormatDate((DateOnly)a[0])],
            "FollowUp.BeforeLastForm" => T["Lần đổi loại hình trước ghi ngày {0}; lần này phải từ ngày ấy trở đi.", VietnamTime.FormatDate((DateOnly)a[0])],
            _ => ProjectWords.Say(refusal, T) ?? CheckIns.CheckInWords.Say(refusal, T) ?? Funding.MoneyWords.Say(refusal, T) ?? Warnings.WarningWords.Say(refusal, T),
        };
    }

    public static string Form(LegalForm form, IStringLocalizer T) => form switch
    {
        LegalForm.HouseholdBusiness => T["Hộ kinh doanh"],
        LegalForm.CooperativeGroup => T["Tổ hợp tác"],
        LegalForm.Cooperative => T["Hợp tác xã"],
        LegalForm.Enterprise => T["Doanh nghiệp"],
        _ => T["Ý tưởng"],
    };

    public static string State(BusinessState state, IStringLocalizer T) => state switch
    {
        BusinessState.Working => T["Đang hoạt động"],
        BusinessState.Growing => T["Đang mở rộng"],
        BusinessState.Paused => T["Tạm dừng"],
        _ => T["Đã dừng"],
    };

    public static string Kind(SupportKind kind, IStringLocalizer T) => kind switch
    {
        SupportKind.Prize => T["Tiền thưởng"],
        SupportKind.Grant => T["Hỗ trợ không hoàn lại"],
        SupportKind.Loan => T["Cho vay"],
        SupportKind.InKind => T["Hiện vật"],
        _ => T["Dịch vụ"],
    };

    public static string Funder(FunderKind funder, IStringLocalizer T) => funder switch
    {
        FunderKind.UnionFund => T["Quỹ của Hội"],
        FunderKind.StateBudget => T["Ngân sách nhà nước"],
        FunderKind.PolicyBank => T["Ngân hàng Chính sách xã hội"],
        FunderKind.Tym => T["TYM"],
        FunderKind.CooperativeFund => T["Quỹ Hỗ trợ phát triển hợp tác xã"],
        FunderKind.Bank => T["Ngân hàng khác"],
        FunderKind.Sponsor => T["Doanh nghiệp, nhà tài trợ"],
        _ => T["Nguồn khác"],
    };

    public static string Origin(ProjectOrigin origin, IStringLocalizer T) => origin switch
    {
        ProjectOrigin.Award => T["Từ giải thưởng"],
        ProjectOrigin.Entry => T["Từ hồ sơ dự thi"],
        _ => T["Ngoài cuộc thi"],
    };
}
