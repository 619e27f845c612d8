using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns.Steps;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>The words of check-ins, visits, milestones and agreed actions.</summary>
public static class CheckInWords
{
    public static string? Say(Refusal refusal, IStringLocalizer T) => SayOfAnswers(refusal, T) ?? SayOfSteps(refusal, T) ?? SayOfWork(refusal, T);

    public static string Month(int month, IStringLocalizer T) => month == 0 ? T["Lần theo dõi thêm"] : T["Sau {0} tháng", month];

    public static string Side(ProfitSide side, IStringLocalizer T) => side switch
    {
        ProfitSide.Gain => T["Có lãi"],
        ProfitSide.Loss => T["Bị lỗ"],
        ProfitSide.Even => T["Hòa vốn"],
        _ => T["Chưa rõ"],
    };

    private static string? SayOfAnswers(Refusal refusal, IStringLocalizer T) => refusal.Code switch
    {
        "FollowUp.NegativeWorkers" => T["Số lao động là số từ 0 trở lên. Chưa biết thì để trống."],
        "FollowUp.TooManyWorkers" => T["Số lao động lớn quá. Xem lại, có thể thừa một chữ số."],
        "FollowUp.WomenMoreThanAll" => T["Số lao động nữ nhiều hơn tổng số lao động. Sửa một trong hai số."],
        "FollowUp.MinorityMoreThanAll" => T["Số lao động người dân tộc thiểu số nhiều hơn tổng số lao động. Sửa một trong hai số."],
        "FollowUp.PoorMoreThanAll" => T["Số lao động từ hộ nghèo, cận nghèo nhiều hơn tổng số lao động. Sửa một trong hai số."],
        "FollowUp.NegativeRevenue" => T["Doanh thu là số từ 0 trở lên. Lỗ thì ghi ở ô lợi nhuận."],
        "FollowUp.NegativeMoneyUsed" => T["Tiền đã dùng là số từ 0 trở lên. Chưa biết thì để trống."],
        "FollowUp.AmountTooLarge" => T["Số tiền lớn quá. Xem lại, có thể thừa chữ số."],
        "FollowUp.OcopOutOfRange" => T["OCOP xếp 3, 4 hoặc 5 sao. Chưa được xếp thì chọn “Chưa có sao”."],
        "FollowUp.StateDayInTheFuture" => T["Ngày dừng chưa tới. Ghi ngày từ hôm nay trở về trước."],
        "FollowUp.FormDayInTheFuture" => T["Ngày đăng ký chưa tới. Ghi ngày từ hôm nay trở về trước."],
        "FollowUp.StateMissing" => T["Chọn tình hình của cơ sở lúc này trước khi gửi."],
        _ => (string?)null,
    };

    private static string? SayOfSteps(Refusal refusal, IStringLocalizer T) => refusal.Code switch
    {
        "FollowUp.PeriodInTheFuture" => T["Kỳ theo dõi này chưa tới. Chọn ngày cuối kỳ từ hôm nay trở về trước."],
        "FollowUp.PeriodBackwards" => T["Ngày đầu kỳ sau ngày cuối kỳ. Đổi lại hai ngày."],
        "FollowUp.CheckInThere" => T["Dự án đã có một lần theo dõi cho ngày này. Mở lần ấy để điền tiếp."],
        "FollowUp.PeriodTold" => T["Kỳ này chồng lên lần theo dõi từ {0} đến {1}, nên doanh thu và tiền đã dùng sẽ bị kể hai lần. Chọn kỳ ngoài những ngày ấy.", VietnamTime.FormatDate((DateOnly)refusal.Arguments[0]), VietnamTime.FormatDate((DateOnly)refusal.Arguments[1])],
        "FollowUp.CheckInNotAccepted" => T["Lần này chưa được duyệt, nên chưa có gì để mở lại."],
        "FollowUp.NotOpenYet" => T["Kỳ này chưa tới: điền được từ ngày {0}.", VietnamTime.FormatDate((DateOnly)refusal.Arguments[0])],
        "FollowUp.WaitsToBeRead" => T["Đã gửi lúc {0} và đang chờ Hội đọc. Có câu hỏi lại thì sửa được tiếp.", VietnamTime.FormatShort((DateTime)refusal.Arguments[0])],
        "FollowUp.AlreadyAccepted" => T["Hội đã duyệt ngày {0}, nên không sửa nữa.", VietnamTime.FormatDate((DateOnly)refusal.Arguments[0])],
        "FollowUp.CheckInGivenUp" => T["Lần này đã ghi là không gặp được. Mở lại trước khi điền."],
        "FollowUp.CheckInNotGivenUp" => T["Lần này vẫn đang mở."],
        "FollowUp.NothingToRead" => T["Chưa có bản nào chờ đọc. Tải lại trang để xem bản mới nhất."],
        "FollowUp.FilledByYou" => T["Chị đã điền lần này, nên người khác đọc và duyệt."],
        "FollowUp.QuestionMissing" => T["Ghi câu hỏi để người điền biết cần sửa gì."],
        "FollowUp.ReplyMissing" => T["Chưa đổi gì so với bản Hội đã hỏi. Viết vài chữ trả lời câu hỏi, hoặc sửa chỗ được hỏi rồi gửi."],
        "FollowUp.VisitElsewhere" => T["Chuyến thăm này của dự án khác. Chọn chuyến thăm của đúng dự án."],
        "FollowUp.VisitBeforePeriod" => T["Chuyến thăm trước kỳ theo dõi, kỳ bắt đầu ngày {0}. Chọn chuyến thăm trong kỳ.", VietnamTime.FormatDate((DateOnly)refusal.Arguments[0])],
        _ => (string?)null,
    };

    private static string? SayOfWork(Refusal refusal, IStringLocalizer T) => refusal.Code switch
    {
        "FollowUp.VisitInTheFuture" => T["Ngày thăm chưa tới. Ghi chuyến thăm sau khi đã đi."],
        "FollowUp.VisitBeforeProject" => T["Dự án bắt đầu ngày {0}; ghi ngày thăm từ ngày ấy trở đi.", VietnamTime.FormatDate((DateOnly)refusal.Arguments[0])],
        "FollowUp.PlaceMissing" => T["Ghi nơi đến thăm."],
        "FollowUp.FindingsMissing" => T["Ghi điều đã thấy, vài câu cũng được."],
        "FollowUp.NotYourVisit" => T["Người đi thăm tự sửa ghi chép của mình."],
        "FollowUp.MilestoneTitleMissing" => T["Ghi tên mốc: việc gì sẽ xong."],
        "FollowUp.MilestoneRemoved" => T["Mốc này đã bỏ. Thêm mốc mới nếu cần."],
        "FollowUp.WeightOutOfRange" => T["Trọng số từ 1 đến 100."],
        "FollowUp.ProgressOutOfRange" => T["Tiến độ từ 0 đến 100 phần trăm."],
        "FollowUp.DoneInTheFuture" => T["Ngày xong chưa tới. Ghi ngày từ hôm nay trở về trước."],
        "FollowUp.ActionTextMissing" => T["Ghi việc sẽ làm."],
        "FollowUp.ActionDueInThePast" => T["Hạn của việc đã qua. Chọn từ hôm nay trở đi."],
        _ => (string?)null,
    };
}
