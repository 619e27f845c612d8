using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done among mentors, the women they go with, and who brings them together.</summary>
public sealed class MentoringLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        TopicChanged e => T["Sửa chủ đề tư vấn {0}", e.Code],
        MentorProfileCreated => T["Lập hồ sơ cố vấn"],
        MentorProfileChanged => T["Sửa hồ sơ cố vấn"],
        MentorPledged => T["Cố vấn cam kết giữ kín thông tin"],
        MentorTakenIn => T["Nhận cố vấn vào danh sách"],
        MentorDeparted => T["Cố vấn thôi nhận người mới"],
        MentorPaused { Until: { } until } => T["Cố vấn tạm nghỉ đến hết {0}", VietnamTime.FormatDate(until)],
        MentorPaused => T["Cố vấn nhận người trở lại"],
        MentorClaimIssued => T["Cấp liên kết nhận hồ sơ cố vấn"],
        MentorProfileClaimed => T["Cố vấn nhận hồ sơ về tài khoản của mình"],
        CohortCreated => T["Lập đợt đồng hành"],
        CohortChanged => T["Sửa đợt đồng hành"],
        CohortClosed => T["Khép đợt đồng hành"],
        NeedAdded => T["Thêm một chị vào đợt đồng hành"],
        NeedChanged => T["Sửa nhu cầu cần cố vấn"],
        NeedRemoved => T["Đưa một chị ra khỏi đợt đồng hành"],
        PairWished { IsBan: true } => T["Cấm ghép một cặp"],
        PairWished => T["Ghim một cặp"],
        PairWishDropped { IsBan: true } => T["Thôi cấm ghép một cặp"],
        PairWishDropped => T["Bỏ ghim một cặp"],
        MatchRunMade e => T["Chạy ghép lần {0}: {1} cặp, {2} chị chưa có cố vấn", e.Number, e.Pairs, e.Unmatched],
        MatchRunSent e => T["Gửi lời mời ghép tới {0} cặp", e.Pairs],
        PairProposed => T["Mời một cặp"],
        PairAccepted { Side: PairSide.Mentor } => T["Cố vấn nhận lời"],
        PairAccepted => T["Người được đồng hành nhận lời"],
        PairBegan => T["Một cặp bắt đầu đồng hành"],
        PairDeclined { Side: PairSide.Mentor } => T["Cố vấn từ chối"],
        PairDeclined => T["Người được đồng hành từ chối"],
        PairGaveWay => T["Cố vấn đã nhận đủ người, lời mời khép lại"],
        PairLapsed { Silent: PairSide.Woman } => T["Người được đồng hành chưa trả lời, hết hạn"],
        SilentWomanAskedAgain => T["Đề nghị lại với người chưa trả lời"],
        PairLapsed => T["Hết hạn trả lời lời mời ghép"],
        NobodyLeftForNeed => T["Không còn cố vấn nào hợp cho một chị"],
        PairWithdrawn => T["Rút lại một lời mời ghép"],
        PairEnded => T["Một cặp kết thúc đồng hành"],
        AgreementWritten => T["Ghi thỏa thuận đồng hành"],
        AgreementConfirmed => T["Xác nhận thỏa thuận đồng hành"],
        SessionPlanned => T["Hẹn một buổi trao đổi"],
        SessionCancelled => T["Bỏ một buổi đã hẹn"],
        SessionLogged { OnBehalf: true } e => T["Ghi hộ một buổi trao đổi, {0} phút", e.Minutes],
        SessionLogged e => T["Ghi một buổi trao đổi, {0} phút", e.Minutes],
        SessionAnswered { Answer: SessionAnswer.Confirmed } => T["Xác nhận một buổi trao đổi"],
        SessionAnswered => T["Báo một buổi trao đổi khác với bản ghi"],
        PlannedSessionPassed => T["Nhắc ghi một buổi đã hẹn"],
        PairWentQuiet => T["Nhắc một cặp lâu chưa trao đổi"],
        ActionFinished { Dropped: true } => T["Bỏ một việc đã giao"],
        ActionFinished => T["Xong một việc đã giao"],
        ActionReopened => T["Mở lại một việc đã giao"],
        PairRated => T["Gửi nhận xét về việc đồng hành"],
        AnotherPairWanted => T["Có người muốn đổi cặp"],
        ChangeWishHandled => T["Đã xử lý nguyện vọng đổi cặp"],
        CalendarFeedIssued => T["Lấy địa chỉ lịch riêng"],
        CalendarFeedRevoked => T["Thu hồi địa chỉ lịch riêng"],
        CertificateIssued e => T["Cấp giấy xác nhận giờ cố vấn {0}", e.Code],
        CertificateWithdrawn => T["Thu hồi giấy xác nhận giờ cố vấn"],
        _ => (string?)null,
    };
}
