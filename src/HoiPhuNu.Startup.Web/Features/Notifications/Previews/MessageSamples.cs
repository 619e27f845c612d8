using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Accounts.Emails;
using HoiPhuNu.Startup.Web.Features.Awards.Emails;
using HoiPhuNu.Startup.Web.Features.Entries.Emails;
using HoiPhuNu.Startup.Web.Features.FollowUp.Emails;
using HoiPhuNu.Startup.Web.Features.Judging.Emails;
using HoiPhuNu.Startup.Web.Features.Mentoring.Emails;
using HoiPhuNu.Startup.Web.Features.People.Emails;
using HoiPhuNu.Startup.Web.Features.Reporting.Emails;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Previews;

/// <summary>Every message the site can send, filled with invented values; a test sees to it that none is missing.</summary>
public static class MessageSamples
{
    private const string Mai = "Lò Thị Mai";
    private const string Officer = "Hà Thị Hiền";
    private const string Judge = "Trần Thị Thanh Bình";
    private const string Title = "Miến dong Bản Nà";
    private const string Code = "PNKN26-7F3K-92";
    private const string Cohort = "Đợt đồng hành sau vòng chung kết";
    private const string Quarter = "Báo cáo quý III năm 2026";
    private const string Link = "https://example.vn/duong-lien-ket-mau";

    /// <param name="office">Of the contest whose messages are shown.</param>
    /// <param name="round">Name of a round of it.</param>
    /// <param name="now">UTC; the dates in the samples lie around it.</param>
    public static IReadOnlyList<MessageSample> All(Office office, string round, DateTime now)
    {
        var soon = new DateTime(now.AddDays(7).Date.AddHours(10).Ticks, DateTimeKind.Utc);
        return
        [
            new(TextKey.Of("Biên nhận hồ sơ"), new EntrySubmittedEmail(office, Mai, Title, null, Code, now, 1, soon)),
            new(TextKey.Of("Biên nhận, gửi cán bộ nhập hộ"), new EntrySubmittedEmail(office, Officer, Title, Mai, Code, now, 2, null)),
            new(TextKey.Of("Có cán bộ điền giúp"), new EntryHelpBeganEmail(office, Mai, Title, Officer, "Xã Thành Công")),
            new(TextKey.Of("Hồ sơ chưa nộp, sắp hết hạn"), new EntryDeadlineEmail(office, Mai, Title, null, soon)),
            new(TextKey.Of("Cần bổ sung"), new EntryReturnedEmail(office, Mai, Title, null, Code, "Ghi rõ số vốn tự có và kèm tên các thành viên trong tổ.", soon)),
            new(TextKey.Of("Chưa đủ điều kiện"), new EntryFoundInvalidEmail(office, Mai, Title, null, Code, "Ý tưởng nằm ngoài các lĩnh vực của cuộc thi năm nay.")),
            new(TextKey.Of("Dừng dự thi"), new EntryDisqualifiedEmail(office, Mai, Title, null, Code, "Ý tưởng đã đoạt giải ở một cuộc thi khác cùng cấp.")),
            new(TextKey.Of("Vào vòng trong"), new EntryGoesOnEmail(office, Mai, Title, null, Code, round)),
            new(TextKey.Of("Kết quả: có giải"), new ResultsPublishedEmail(office, Mai, Title, null, Code, "Giải Nhì", 8_000_000, "", "Giấy chứng nhận", false)),
            new(TextKey.Of("Kết quả: chưa có giải lần này"), new ResultsPublishedEmail(office, Mai, Title, null, Code, "", null, "", "", false)),
            new(TextKey.Of("Kết quả đính chính, gửi cán bộ nhập hộ"), new ResultsPublishedEmail(office, Officer, Title, Mai, Code, "Giải Ba", 5_000_000, "Bộ máy đóng gói", "Giấy chứng nhận", true)),
            new(TextKey.Of("Giám khảo có hồ sơ để chấm"), new JudgeGotEntriesEmail(office, Judge, round, 12, soon)),
            new(TextKey.Of("Nhắc giám khảo"), new JudgeDeadlineEmail(office, Judge, round, 5, soon)),
            new(TextKey.Of("Được vào đợt đồng hành, có điều cần giúp từ hồ sơ"), new NeedAddedEmail(office, Mai, Cohort, true)),
            new(TextKey.Of("Được vào đợt đồng hành, chưa nói điều cần giúp"), new NeedAddedEmail(office, Mai, Cohort, false)),
            new(TextKey.Of("Liên kết nhận hồ sơ cố vấn"), new ClaimProfileEmail(office, Judge, Link, soon)),
            new(TextKey.Of("Mời cố vấn đồng hành"), new MentorProposalEmail(office, Judge, Cohort, Link, soon)),
            new(TextKey.Of("Đề nghị cố vấn cho chị"), new WomanProposalEmail(office, Mai, Judge, Cohort, Link, soon)),
            new(TextKey.Of("Lời mời đồng hành chờ trả lời"), new ProposalWaitsEmail(office, Mai, Cohort, soon)),
            new(TextKey.Of("Bắt đầu đồng hành"), new PairBeganEmail(office, Mai, Judge, Cohort)),
            new(TextKey.Of("Lời mời không thành, gửi cố vấn"), new ProposalOverEmail(office, Judge, Cohort, true)),
            new(TextKey.Of("Lời mời không thành, gửi chị"), new ProposalOverEmail(office, Mai, Cohort, false)),
            new(TextKey.Of("Chị chưa trả lời, gửi điều phối"), new WomanSilentEmail(office, Officer, Cohort)),
            new(TextKey.Of("Không còn cố vấn để mời"), new NobodyLeftEmail(office, Officer, Cohort)),
            new(TextKey.Of("Mời nhận vai trò"), new InvitationEmail(office, Judge, InvitedRole.Judge, office.Name, Link, soon)),
            new(TextKey.Of("Xác nhận buổi trao đổi"), new SessionLoggedEmail(office, Mai, Judge, DateOnly.FromDateTime(now), 30)),
            new(TextKey.Of("Buổi trao đổi khác với bản ghi"), new SessionDifferentEmail(office, Judge, Mai, DateOnly.FromDateTime(now))),
            new(TextKey.Of("Hẹn buổi trao đổi"), new SessionPlannedEmail(office, Mai, Judge, DateOnly.FromDateTime(soon), new TimeOnly(19, 30), "Nhà văn hóa xã")),
            new(TextKey.Of("Xác nhận thỏa thuận đồng hành"), new AgreementToConfirmEmail(office, Mai, Judge)),
            new(TextKey.Of("Cặp đồng hành lâu chưa trao đổi"), new PairWentQuietEmail(office, Judge, Mai, 30)),
            new(TextKey.Of("Buổi hẹn đã qua, chưa ghi lại"), new PlannedSessionPassedEmail(office, Judge, Mai, DateOnly.FromDateTime(now))),
            new(TextKey.Of("Nguyện vọng đổi cặp"), new AnotherPairWantedEmail(office, Officer, "Đợt đồng hành mẫu")),
            new(TextKey.Of("Đề nghị chi chờ duyệt"), new PaymentAskedEmail(office, Officer, Title, 15_000_000, Judge, true)),
            new(TextKey.Of("Hoàn trả chờ xác nhận"), new RefundTypedEmail(office, Officer, Title, 2_000_000, DateOnly.FromDateTime(now), Judge, false)),
            new(TextKey.Of("Đã duyệt chi"), new PaymentDecidedEmail(office, Judge, Title, 15_000_000, "")),
            new(TextKey.Of("Không duyệt chi"), new PaymentDecidedEmail(office, Judge, Title, 15_000_000, "Chưa có báo giá của máy sấy.")),
            new(TextKey.Of("Đã chi hỗ trợ, gửi chị"), new MoneyCameEmail(office, Mai, Title, 15_000_000, DateOnly.FromDateTime(now), "Quỹ hỗ trợ phụ nữ khởi nghiệp", "Mua máy sấy")),
            new(TextKey.Of("Đến lúc điền lần theo dõi"), new CheckInOpenedEmail(office, Mai, Title, DateOnly.FromDateTime(soon))),
            new(TextKey.Of("Mời điền lần theo dõi thêm"), new CheckInAskedEmail(office, Mai, Title, DateOnly.FromDateTime(now), DateOnly.FromDateTime(soon))),
            new(TextKey.Of("Lần theo dõi quá hạn, gửi chị"), new CheckInLateEmail(office, Mai, Title, DateOnly.FromDateTime(now))),
            new(TextKey.Of("Lần theo dõi quá hạn, gửi cán bộ"), new CheckInLateOfficerEmail(office, Officer, Mai, Title, DateOnly.FromDateTime(now))),
            new(TextKey.Of("Lần theo dõi được hỏi lại"), new CheckInReturnedEmail(office, Mai, Title, true, "Doanh thu này của một tháng hay cả sáu tháng?")),
            new(TextKey.Of("Đã duyệt lần theo dõi"), new CheckInAcceptedEmail(office, Mai, Title, DateOnly.FromDateTime(soon))),
            new(TextKey.Of("Câu hỏi về lần theo dõi chưa được trả lời"), new CheckInAnswerLateEmail(office, Mai, Title, true, "Doanh thu này của một tháng hay cả sáu tháng?")),
            new(TextKey.Of("Lần theo dõi chờ đọc"), new CheckInSentEmail(office, Officer, Mai, Title, false)),
            new(TextKey.Of("Đã nhận lần theo dõi"), new CheckInAcceptedEmail(office, Mai, Title, DateOnly.FromDateTime(soon))),
            new(TextKey.Of("Mở kỳ báo cáo"), new ReportCalledEmail(office, Officer, Quarter, "Xã Thành Công", DateOnly.FromDateTime(now).AddDays(-90), DateOnly.FromDateTime(now), DateOnly.FromDateTime(soon))),
            new(TextKey.Of("Nhắc gửi báo cáo"), new ReportMissingEmail(office, Officer, Quarter, "Xã Thành Công", DateOnly.FromDateTime(soon), "")),
            new(TextKey.Of("Nhắc gửi lại báo cáo bị trả lại"), new ReportMissingEmail(office, Officer, Quarter, "Xã Thành Công", DateOnly.FromDateTime(soon), "Số hộ thoát nghèo thấp hơn quý trước, có đúng không?")),
            new(TextKey.Of("Báo cáo được trả lại"), new ReportReturnedEmail(office, Officer, Quarter, "Xã Thành Công", "Số hộ thoát nghèo thấp hơn quý trước, có đúng không?")),
            new(TextKey.Of("Đã nhận báo cáo"), new ReportAcceptedEmail(office, Officer, Quarter, "Xã Thành Công")),
            new(TextKey.Of("Đặt mật khẩu mới"), new PasswordLinkEmail(office, Mai, Link)),
        ];
    }
}
