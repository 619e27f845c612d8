using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>The words of support and money.</summary>
public static class MoneyWords
{
    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(T);
        return OfDecision(refusal, T) ?? OfPayment(refusal, T);
    }

    public static string Status(DisbursementStatus status, IStringLocalizer T) => status switch
    {
        DisbursementStatus.Asked => T["Chờ duyệt"],
        DisbursementStatus.Approved => T["Đã duyệt, chờ chi"],
        DisbursementStatus.Refused => T["Không duyệt"],
        DisbursementStatus.Paid => T["Đã chi"],
        _ => T["Đã rút"],
    };

    public static StatusKind Tag(DisbursementStatus status) => status switch
    {
        DisbursementStatus.Asked => StatusKind.Waiting,
        DisbursementStatus.Approved => StatusKind.Doing,
        DisbursementStatus.Refused => StatusKind.Fix,
        DisbursementStatus.Paid => StatusKind.Done,
        _ => StatusKind.Off,
    };

    public static string Way(PaymentWay way, IStringLocalizer T) => way switch
    {
        PaymentWay.BankTransfer => T["Chuyển khoản"],
        PaymentWay.Cash => T["Tiền mặt"],
        _ => T["Hiện vật, dịch vụ"],
    };

    public static string Line(LedgerLineKind kind, IStringLocalizer T) => kind switch
    {
        LedgerLineKind.Paid => T["Đã chi"],
        LedgerLineKind.Refunded => T["Hoàn trả"],
        _ => T["Đã dùng"],
    };

    private static string? OfDecision(Refusal refusal, IStringLocalizer T)
    {
        var a = refusal.Arguments;
        return refusal.Code switch
        {
            "FollowUp.FunderMissing" => T["Ghi tên quỹ, chi nhánh ngân hàng hoặc nhà tài trợ."],
            "FollowUp.DecisionMissing" => T["Ghi số quyết định. Tiền của Hội và của Nhà nước chỉ chi theo quyết định có số."],
            "FollowUp.PurposeMissing" => T["Ghi khoản này để làm gì."],
            "FollowUp.CaseLinkMissing" => T["Ghi mã khoản vay ở ngân hàng, để nhận dư nợ về đúng chỗ."],
            "FollowUp.AmountMissing" => T["Ghi số tiền lớn hơn 0, tính bằng đồng."],
            "FollowUp.PercentOutOfRange" => T["Phần trăm của một đợt là số từ 1 đến 100."],
            "FollowUp.BankKeepsLedger" => T["Khoản vay này do ngân hàng giữ sổ: ở đây chỉ ghi mã khoản vay và dư nợ ngân hàng gửi, không chia đợt, không ghi chi hay hoàn trả."],
            "FollowUp.NotKeptByBank" => T["Khoản này không phải khoản vay ngân hàng giữ sổ nên không nhận dư nợ."],
            "FollowUp.KindInUse" => T["Khoản này đã có khoản chi hoặc dư nợ, không đổi giữa tự ghi sổ và ngân hàng giữ sổ được nữa. Hủy khoản này rồi lập khoản mới."],
            "FollowUp.OwnMoney" => T["Đây là tiền của dự án mang tên chị. Nhờ người khác trong đơn vị làm bước này."],
            "FollowUp.RepayBeforeDecision" => T["Hạn trả phải từ ngày quyết định {0} trở đi.", Day(a[0])],
            "FollowUp.BeforeDecision" => T["Khoản hỗ trợ quyết định ngày {0}; chi, hoàn trả và dùng tiền phải từ ngày ấy trở đi.", Day(a[0])],
            "FollowUp.TooManyTranches" => T["Nhiều nhất {0} đợt. Gộp bớt các đợt nhỏ.", a[0]],
            "FollowUp.TrancheEmpty" => T["Đợt {0} chưa có số tiền. Ghi số tiền hoặc phần trăm, hoặc xóa đợt này.", a[0]],
            "FollowUp.TranchesDiffer" => (long)a[0] < (long)a[1]
                ? T["Các đợt cộng lại là {0}, còn thiếu {1} mới đủ {2}.", Dong(a[0]), Money.FormatWithUnit((long)a[1] - (long)a[0]), Dong(a[1])]
                : T["Các đợt cộng lại là {0}, thừa {1} so với {2}.", Dong(a[0]), Money.FormatWithUnit((long)a[0] - (long)a[1]), Dong(a[1])],
            "FollowUp.TrancheInUse" => T["Đợt {0} đã đề nghị hoặc chi {1}: không xóa được, và không hạ dưới số ấy được.", a[0], Dong(a[1])],
            "FollowUp.SupportCancelled" => T["Khoản hỗ trợ đã hủy ngày {0}, không ghi thêm được nữa.", Day(a[0])],
            "FollowUp.PaidNotReturned" => T["Đã chi mà chưa hoàn trả {0}. Ghi và xác nhận hoàn trả đủ rồi mới hủy được.", Dong(a[0])],
            "FollowUp.StillOwedToBank" => T["Ngân hàng còn ghi dư nợ {0} ngày {1}. Nhận số dư nợ mới nhất bằng 0 rồi mới hủy được.", Dong(a[0]), Day(a[1])],
            "FollowUp.GoodsNotReturned" => T["Hiện vật đã giao mà chưa ghi trả lại. Ghi và xác nhận đã nhận lại rồi mới hủy được."],
            "FollowUp.ValueInUse" => T["Khoản này đã đề nghị hoặc đã giao nên không đổi giữa định giá và chưa định giá được. Rút đề nghị, hoặc hủy khoản này rồi lập khoản mới."],
            "FollowUp.ConditionReasonMissing" => T["Điều kiện của đợt {0} chưa đạt mà bỏ hoặc sửa thì ghi rõ vì sao.", a[0]],
            "FollowUp.NoCondition" => T["Đợt {0} không có điều kiện nào.", a[0]],
            "FollowUp.ProgrammeUnknown" => T["Chọn chương trình, đề án trong danh sách."],
            "FollowUp.ConditionMetAlready" => T["Điều kiện này đã ghi là đạt từ ngày {0}.", Day(a[0])],
            _ => (string?)null,
        };
    }

    private static string? OfPayment(Refusal refusal, IStringLocalizer T)
    {
        var a = refusal.Arguments;
        return refusal.Code switch
        {
            "FollowUp.ConditionNotMet" => T["Đợt {0} chưa đạt điều kiện “{1}”. Ghi điều kiện đã đạt, hoặc ghi rõ vì sao chi trước.", a[0], a[1]],
            "FollowUp.MoreThanLeft" => T["Đợt {0} còn {1}. Ghi số không lớn hơn số ấy.", a[0], Dong(a[1])],
            "FollowUp.TrancheTaken" => T["Đợt {0} đã có đề nghị giao rồi.", a[0]],
            "FollowUp.NotWaiting" => T["Đề nghị này không còn chờ duyệt. Mở lại trang để xem đã được làm gì."],
            "FollowUp.NotApproved" => T["Đề nghị này chưa được duyệt nên chưa chi được."],
            "FollowUp.AskedYourself" => T["Chị là người đề nghị khoản này. Người khác duyệt; chị có thể rút đề nghị."],
            "FollowUp.TypedYourself" => T["Chị là người ghi hoàn trả này. Người khác xác nhận."],
            "FollowUp.AlreadyPaid" => T["Khoản này đã chi rồi. Nếu tiền về lại thì ghi hoàn trả."],
            "FollowUp.ReceiverMissing" => T["Ghi người hoặc đơn vị nhận."],
            "FollowUp.EvidenceMissing" => T["Chọn tệp chứng từ, hoặc ghi vì sao chưa có. Có rồi thì thêm tệp ở trang này."],
            "FollowUp.ChangedMeanwhile" => T["Có người vừa ghi vào khoản hỗ trợ này. Chị xem lại số liệu bên dưới rồi bấm lần nữa."],
            "FollowUp.EvidenceStays" => T["Khoản này không còn chờ duyệt nên chứng từ giữ nguyên. Cần bổ sung thì thêm tệp mới."],
            "FollowUp.RefundConfirmed" => T["Hoàn trả này đã được xác nhận."],
            "FollowUp.WhatMissing" => T["Ghi đã dùng vào việc gì."],
            "FollowUp.SpendingOfCheckIn" => T["Số này lấy từ một lần theo dõi đã duyệt nên không bỏ ở đây được. Nếu sai, ghi rõ ở lần theo dõi sau."],
            "FollowUp.NothingToReturn" => T["Đến ngày ấy không còn lần giao nào chưa trả lại. Xem lại ngày."],
            "FollowUp.MoreThanPaid" => T["Tính đến ngày ấy, số đã chi chưa hoàn trả là {0}. Ghi số không lớn hơn, hoặc xem lại ngày.", Dong(a[0])],
            "FollowUp.BalanceNegative" => T["Dư nợ là số từ 0 trở lên."],
            "FollowUp.OverdueAboveOutstanding" => T["Nợ quá hạn lớn hơn dư nợ. Xem lại hai số này."],
            "FollowUp.OutstandingAboveLoan" => T["Dư nợ lớn hơn cả khoản vay {0}. Xem lại mã khoản vay hoặc số tiền vay.", Dong(a[0])],
            _ => (string?)null,
        };
    }

    private static string Day(object day) => VietnamTime.FormatDate((DateOnly)day);

    private static string Dong(object amount) => Money.FormatWithUnit((long)amount);
}
