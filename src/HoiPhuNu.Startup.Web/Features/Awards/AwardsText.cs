using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Awards;

/// <summary>The words of results and awards: Vietnamese here and in the views, English in AwardsText.en.resx.</summary>
public sealed class AwardsText
{
    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        LocalizedString? text = refusal.Code switch
        {
            "Awards.AlreadyPublished" => T["Bản này đã được công bố."],
            "Awards.PreparationVoided" => T["Bản này đã được trả lại. Hãy lập bảng mới."],
            "Awards.NeedsSecondApprover" => T["Chị là người lập bảng này, nên một người khác trong Ban Tổ chức phải duyệt."],
            "Awards.SnapshotChanged" => T["Dữ liệu đã thay đổi từ lúc lập bảng. Hãy trả lại và lập bảng mới."],
            "Awards.PreparationExpired" => T["Bảng này đã lập quá 72 giờ. Hãy trả lại và lập bảng mới."],
            "Awards.NotDecided" => T["Vòng cuối chưa chốt. Hãy khóa điểm và chốt danh sách trước."],
            "Awards.AlreadyPrepared" => T["Đã có một bảng đang chờ duyệt. Duyệt hoặc trả lại bảng đó trước."],
            "Awards.ReasonMissing" => T["Ghi lý do để người lập biết cần sửa gì."],
            "Awards.CorrectionNeedsStatement" => T["Ghi ở “Lời của Ban Tổ chức” điều gì được đính chính và vì sao."],
            "Awards.NoAwardGiven" => T["Chưa chọn giải nào. Chọn giải cho ít nhất một hồ sơ."],
            "Awards.NotCompared" => T["Đánh dấu rằng đã so bảng này với biên bản trước khi duyệt."],
            "Awards.CountsDisagree" => T["Số phiếu chưa khớp: còn phiếu chưa ký. Xem trang phân công của vòng cuối."],
            "Awards.OverrideNeedsReason" => T["Hồ sơ {0}: giải khác với đề nghị của bảng xếp hạng, hãy ghi lý do ở dòng đó.", refusal.Arguments[0]],
            "Awards.AwardOfAnotherTrack" => T["Hồ sơ {0}: giải đã chọn thuộc bảng thi khác, hãy chọn lại.", refusal.Arguments[0]],
            "Awards.TooMany" => T["{0}: đang trao {1} giải nhưng chỉ có {2}. Bớt lại cho đủ số.", refusal.Arguments[0], refusal.Arguments[1], refusal.Arguments[2]],
            _ => null,
        };
        return text?.Value;
    }
}
