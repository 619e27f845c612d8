using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries;

/// <summary>The words of entries and screening: Vietnamese here and in the views, English in EntriesText.en.resx.</summary>
public sealed class EntriesText
{
    public static string? Say(Refusal refusal, IStringLocalizer T) => Sentence(refusal, T)?.Value;

    private static LocalizedString? Sentence(Refusal refusal, IStringLocalizer T) => refusal.Code switch
    {
        "Entries.WorksInContest" => T["Chị đang giúp tổ chức hoặc chấm cuộc thi này nên không dự thi được. Chị vẫn dự được các cuộc thi khác."],
        "Entries.SheWorksInContest" => T["Chị ấy đang giúp tổ chức hoặc chấm cuộc thi này nên không dự thi được. Chị chọn cuộc thi khác."],
        "Entries.ContestCancelled" => T["Cuộc thi đã hủy nên không nhận hồ sơ nữa. Những gì đã điền vẫn được giữ."],
        "Entries.NotOpenYet" when refusal.Arguments is [DateTime opens] => T["Cuộc thi nhận hồ sơ từ {0}. Đến lúc đó chị quay lại đây.", EntryWords.Time(opens)],
        "Entries.NotOpenYet" => T["Cuộc thi chưa nhận hồ sơ. Chị xem ngày mở ở trang cuộc thi."],
        "Entries.DeadlinePassed" => T["Đã hết hạn lúc {0} nên không sửa hay nộp được nữa. Những gì đã điền vẫn được giữ để chị xem.", EntryWords.Time((DateTime)refusal.Arguments[0])],
        "Entries.Withdrawn" => T["Hồ sơ này đã rút. Muốn dự thi lại, chị bắt đầu một hồ sơ mới khi cuộc thi còn nhận."],
        "Entries.Disqualified" => T["Hồ sơ này đã bị loại khỏi cuộc thi. Muốn hỏi lý do, chị gọi Tổ thư ký."],
        "Entries.Invalid" => T["Hồ sơ này chưa đủ điều kiện dự thi nên không sửa được nữa. Muốn hỏi thêm, chị gọi Tổ thư ký."],
        "Entries.NotSubmitted" => T["Hồ sơ này chưa nộp lần nào."],
        "Entries.WithTheEntrant" => T["Hồ sơ đang ở chỗ chị ấy để bổ sung đến {0}. Sau lúc đó mới kiểm tra tiếp được.", EntryWords.Time((DateTime)refusal.Arguments[0])],
        "Entries.ResultsDecided" => T["Kết quả cuộc thi đã chốt nên không đổi tình trạng hồ sơ được nữa."],
        "Entries.ReasonMissing" => T["Viết lý do hoặc điều cần bổ sung, để chị ấy đọc hiểu và làm được."],
        "Entries.ReturnDateInThePast" => T["Chọn hạn bổ sung sau lúc này."],
        "Entries.HelpEnded" => T["Việc nhập hộ này đã thôi trước đó."],
        "Entries.EntrantTypeNotTaken" => T["Cuộc thi không nhận hình thức này. Chị chọn lại hình thức dự thi."],
        "Entries.TrackNotOfContest" => T["Bảng thi này không thuộc cuộc thi. Chị chọn lại bảng thi."],
        "Entries.SectorNotOfContest" => T["Lĩnh vực này không thuộc cuộc thi. Chị chọn lại lĩnh vực."],
        "Entries.MoreWomenThanMembers" => T["Số thành viên nữ đang nhiều hơn tổng số thành viên. Chị sửa lại một trong hai số."],
        "Entries.PercentOutOfRange" => T["Ghi phần vốn của các chị từ 0 đến 100."],
        "Entries.SensitiveNeedsConsent" => T["Đánh dấu đồng ý thì hệ thống mới giữ các thông tin riêng này. Không muốn khai thì chị để “Không khai”."],
        "Entries.NotOfYourUnit" => T["Chị chỉ nhập hộ cho phụ nữ ở nơi Hội của chị phụ trách. Chị chọn xã trong danh sách."],
        "Entries.ConsentMissing" => T["Ghi rõ chị ấy đã đồng ý lúc nào, ở đâu."],
        "Entries.HelpsHerself" => T["Đây là hồ sơ của chính chị, không cần nhập hộ."],
        "Entries.HelpsAlready" => T["Chị đang giúp hồ sơ này rồi. Chị mở hồ sơ ở danh sách Nhập hộ."],
        "Entries.HelperWorksInContest" => T["Chị đang giúp tổ chức hoặc chấm cuộc thi này nên không nhập hộ ở đây được. Chị nhờ một cán bộ Hội khác."],
        "Entries.ChangedMeanwhile" => T["Hồ sơ vừa được sửa ở nơi khác. Chị đọc lại bản mới dưới đây rồi bấm nộp."],
        "Entries.ScreenedMeanwhile" => T["Hồ sơ vừa được xử lý hoặc nộp lại trong lúc chị đọc. Chị đọc lại bản dưới đây rồi quyết định."],
        "Entries.BeingJudged" => T["Hồ sơ đã vào vòng chấm nên không trả lại hay đổi sang chưa hợp lệ được. Nếu có vi phạm, chị dùng nút Loại hồ sơ."],
        "Entries.FieldMissing" => T["Điền mục “{0}”", EntryWords.Field((string)refusal.Arguments[1], T)],
        "Entries.SummaryTooLong" => T["Viết gọn phần tóm tắt còn {0} chữ", refusal.Arguments[0]],
        "Entries.FinanceDoesNotAddUp" when (long)refusal.Arguments[0] < 0 => T["Nguồn vốn còn thiếu {0}", Money.FormatWithUnit(-(long)refusal.Arguments[0])],
        "Entries.FinanceDoesNotAddUp" => T["Nguồn vốn thừa {0}", Money.FormatWithUnit((long)refusal.Arguments[0])],
        _ => null,
    };
}
