using System.Globalization;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Notifications;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit;

/// <summary>What an audit line says. English stands beside in AuditText.en.resx; a test asks for a sentence for every event there is.</summary>
public sealed class AuditText
{
    private static readonly NumberFormatInfo Decimals = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    /// <summary>One sentence without a name: who did it and what it is about stand beside it. No score is ever told.</summary>
    public static string? Say(DomainEvent happened, IStringLocalizer T) => happened switch
    {
        ContestEvent e => Say(e, T),
        EntryEvent e => Say(e, T),
        JudgingEvent e => Say(e, T),
        AwardEvent e => Say(e, T),
        MentoringEvent e => Say(e, T),
        ProjectEvent e => Say(e, T),
        CheckInEvent e => Say(e, T),
        MoneyEvent e => Say(e, T),
        WarningEvent e => Say(e, T),
        PortfolioListTaken { Purpose: ListPurpose.Report } e => T["Tải danh sách có tên của {0} dự án để báo cáo", e.Projects],
        PortfolioListTaken { Purpose: ListPurpose.Contact } e => T["Tải danh sách có tên của {0} dự án để gọi điện, hẹn thăm", e.Projects],
        PortfolioListTaken { Purpose: ListPurpose.Money } e => T["Tải danh sách có tên của {0} dự án để đối chiếu tiền", e.Projects],
        PortfolioListTaken e => T["Tải danh sách có tên của {0} dự án để kiểm tra, giám sát", e.Projects],
        ActivityEvent e => Say(e, T),
        ReportingEvent e => Say(e, T),
        ProgrammeAdded e => T["Thêm chương trình {0}", e.Code],
        ProgrammeChanged e => string.Join("; ", Parts(e, T)),
        FileAdded { Kind: FileKind.Image } => T["Thêm một ảnh"],
        FileAdded => T["Thêm một tệp"],
        FileRemoved { Kind: FileKind.Image } => T["Bỏ một ảnh"],
        FileRemoved => T["Bỏ một tệp"],
        ArticlePublished => T["Đăng một bài viết"],
        ArticleWithdrawn => T["Gỡ một bài viết"],
        UnitRoleGiven e => T["Giao vai trò trong đơn vị: {0}", Role(e.Role, T)],
        UnitRoleRevoked e => T["Thôi vai trò trong đơn vị: {0}", Role(e.Role, T)],
        InvitationIssued e => T["Mời nhận vai trò: {0}", Role(e.Role, T)],
        InvitationAccepted e => T["Nhận lời mời: {0}", Role(e.Role, T)],
        InvitationRevoked => T["Thu lại một lời mời"],
        NoticeTelephoned => T["Đã gọi điện báo tin"],
        DeliveryRetried e => e.IsMail ? T["Gửi lại một thư mắc lại"] : T["Cho chạy lại một việc mắc lại"],
        MailStopped e => T["Thư dừng lại: dịch vụ thư không nhận ({0})", e.Cause],
        MailResumed => T["Thư đi lại được"],
        MailTriedAgain => T["Cho thử lại hàng thư đang dừng"],
        AccountRegistered => T["Mở tài khoản"],
        SignedIn => T["Đăng nhập"],
        SignInFailed => T["Đăng nhập chưa đúng"],
        PasswordLinkIssued => T["Cấp đường dẫn đặt mật khẩu"],
        PasswordChanged => T["Đổi mật khẩu"],
        ContactChanged => T["Đổi số điện thoại hoặc thư điện tử của tài khoản"],
        AdministratorMade => T["Lập quản trị viên"],
        UnitAdded e => T["Thêm đơn vị {0}", e.Code],
        UnitRenamed e => T["Đổi tên đơn vị {0}", e.Code],
        UnitDescribed e => T["Sửa loại và tên gọi khác của đơn vị {0}", e.Code],
        UnitEnded e => T["Đơn vị {0} thôi hoạt động", e.Code],
        UnitsImported e => T["Nhập danh sách đơn vị: thêm {0}, đổi tên {1}, chuyển {2}, mở lại {3}, thôi hoạt động {4}", e.Added, e.Renamed, e.Moved, e.Reopened, e.Ended],
        _ => (string?)null,
    };

    private static string? Say(ActivityEvent happened, IStringLocalizer T) => happened switch
    {
        RecordNoted e => T["Ghi số liệu ngày {0}", VietnamTime.FormatDate(e.On)],
        RecordChanged e => string.Join("; ", Parts(e, T)),
        RecordRemoved => T["Bỏ một bản ghi khỏi số liệu"],
        RollCallTaken { StateBefore: { } planned } e => T["Điểm danh: {0} người, {1} lượt; trạng thái trước là “{2}”", e.People, e.Turns, State(planned, T)],
        RollCallTaken e => T["Điểm danh: {0} người, {1} lượt", e.People, e.Turns],
        RollCallDropped e => T["Bỏ danh sách điểm danh {0} người, giữ tổng số", e.People],
        ReturnImported e => T["Nhập số liệu từ bảng tính: thêm {0}, sửa {1}, giữ nguyên {2}", e.Added, e.Changed, e.Same],
        _ => (string?)null,
    };

    private static string? Say(ContestEvent happened, IStringLocalizer T) => happened switch
    {
        ContestCreated => T["Lập cuộc thi"],
        ContestChanged => T["Sửa thông tin cuộc thi"],
        ContestOpened => T["Mở cuộc thi"],
        ContestClosed => T["Hết hạn, đóng nhận hồ sơ"],
        ContestDecided => T["Chốt kết quả mọi vòng"],
        ContestPublished => T["Công bố cuộc thi đã có kết quả"],
        ContestCancelled => T["Hủy cuộc thi"],
        ContestRoleGiven e => T["Giao vai trò: {0}", Role(e.Role, T)],
        ContestRoleRevoked e => T["Thôi vai trò: {0}", Role(e.Role, T)],
        RubricChanged e => T["Sửa bộ tiêu chí, còn {0} tiêu chí", e.Criteria],
        RoundPlanned e => T["Lập hoặc sửa kế hoạch vòng {0}", e.Order],
        RoundRemoved e => T["Bỏ vòng {0}", e.Order],
        RoundMoved e => T["Chuyển vòng thi: từ {0} sang {1}", Status(e.From, T), Status(e.To, T)],
        _ => (string?)null,
    };

    private static string? Say(EntryEvent happened, IStringLocalizer T) => happened switch
    {
        EntryStarted => T["Bắt đầu một hồ sơ"],
        EntryTypedByHelper => T["Cán bộ nhập giúp vào bản nháp"],
        HelpBegan => T["Cán bộ bắt đầu nhập hộ"],
        HelpEnded => T["Thôi nhập hộ"],
        EntrySubmitted { InGrace: true } e => T["Nộp hồ sơ lần {0}, trong phút gia hạn", e.Number],
        EntrySubmitted e => T["Nộp hồ sơ lần {0}", e.Number],
        EntryWithdrawn => T["Rút hồ sơ"],
        EntryChangesDiscarded e => T["Bỏ phần sửa chưa nộp, giữ bản nộp lần {0}", e.Number],
        EntryFoundValid => T["Sơ duyệt: hợp lệ"],
        EntryFoundInvalid => T["Sơ duyệt: chưa hợp lệ"],
        EntryReturned e => T["Trả lại để bổ sung, đến {0}", VietnamTime.FormatShort(e.Until)],
        EntryDisqualified => T["Dừng dự thi"],
        _ => (string?)null,
    };

    private static string? Say(JudgingEvent happened, IStringLocalizer T) => happened switch
    {
        PanelChanged e => T["Sửa danh sách giám khảo của vòng: thêm {0}, bớt {1}", e.Added.Count, e.Removed.Count],
        EntryJoinedRound => T["Thêm vào vòng một hồ sơ được xác nhận hợp lệ sau khi vòng bắt đầu"],
        EntriesSpread e => T["Chia hồ sơ cho giám khảo: giao {0}, lấy lại {1}, còn thiếu {2}", e.Added, e.Removed, e.Shortfalls],
        SheetAssigned { ByHand: true } => T["Giao hồ sơ cho giám khảo, chọn bằng tay"],
        SheetAssigned => T["Giao hồ sơ cho giám khảo"],
        SheetRemoved => T["Lấy lại hồ sơ đã giao"],
        ScoresSaved => T["Lưu điểm vào phiếu chấm"],
        SheetSigned e => T["Ký phiếu chấm, lần {0}", e.Revision],
        SheetReopened => T["Mở lại phiếu chấm đã ký"],
        JudgeRecused => T["Giám khảo xin rút khỏi một hồ sơ"],
        ConflictDeclared => T["Khai một trường hợp không được chấm"],
        JudgeGotEntries e => T["Báo giám khảo có {0} hồ sơ", e.Count],
        TieDecided e => T["Quyết định thứ tự của {0} hồ sơ bằng điểm", e.EntryIds.Count],
        TieDecisionReplaced => T["Thay một quyết định về hồ sơ bằng điểm"],
        RoundDecided e => T["Quyết định vòng: {0} hồ sơ, {1} đi tiếp, {2} khác thứ tự xếp hạng", e.Entries, e.GoOn, e.Overrides],
        _ => (string?)null,
    };

    private static string? Say(AwardEvent happened, IStringLocalizer T) => happened switch
    {
        AwardPlanChanged => T["Sửa cơ cấu giải thưởng"],
        ResultsPrepared e => T["Lập bản kết quả số {0}", e.Number],
        PreparationVoided => T["Hủy bản kết quả chưa duyệt"],
        ResultsPublished e => T["Duyệt và công bố bản kết quả số {0}", e.Number],
        _ => (string?)null,
    };

    private static string? Say(ProjectEvent happened, IStringLocalizer T) => happened switch
    {
        ProjectBegun => T["Lập dự án được hỗ trợ"],
        ProjectChanged => T["Sửa thông tin dự án"],
        ProjectMoved => T["Chuyển dự án sang đơn vị khác theo dõi"],
        LegalFormChanged e => T["Ghi dự án đổi loại hình từ ngày {0}", VietnamTime.FormatDate(e.Since)],
        ProjectClosed => T["Khép dự án"],
        ProjectReopened => T["Mở lại dự án"],
        SensitiveFactsTyped => T["Ghi dữ liệu riêng của chị có dự án"],
        SensitiveFactsOpened => T["Mở xem dữ liệu riêng của chị có dự án"],
        SensitiveFactsErased => T["Xóa dữ liệu riêng của chị có dự án"],
        _ => (string?)null,
    };

    private static string? Say(WarningEvent happened, IStringLocalizer T) => happened switch
    {
        WarningRaised => T["Máy tính ra một cảnh báo về dự án"],
        WarningReturned => T["Một cảnh báo về dự án mở lại"],
        WarningCleared => T["Một cảnh báo về dự án đã hết"],
        WarningAnswered => T["Trả lời một cảnh báo về dự án"],
        WarningSnoozed e => T["Hoãn một cảnh báo về dự án đến {0}", VietnamTime.FormatDate(e.Until)],
        WarningTakenUp => T["Giao việc từ một cảnh báo về dự án"],
        _ => (string?)null,
    };

    private static string? Say(CheckInEvent happened, IStringLocalizer T) => happened switch
    {
        CheckInAdded => T["Thêm một lần theo dõi"],
        CheckInOpened => T["Báo đến lúc điền lần theo dõi"],
        CheckInRanLate => T["Báo lần theo dõi đã quá hạn"],
        CheckInSent { OnBehalf: true } e => T["Cán bộ gửi hộ lần theo dõi, bản {0}", e.Number],
        CheckInSent e => T["Gửi lần theo dõi, bản {0}", e.Number],
        CheckInReturned e => T["Hỏi lại về lần theo dõi, bản {0}", e.Number],
        CheckInAccepted e => T["Duyệt lần theo dõi, bản {0}", e.Number],
        CheckInReopened e => T["Mở lại để sửa lần theo dõi đã duyệt, bản {0}", e.Number],
        CheckInTakenToVisit e => T["Điền lần theo dõi trong chuyến thăm ngày {0}", VietnamTime.FormatDate(e.On)],
        CheckInGivenUp => T["Ghi là không gặp được"],
        CheckInTakenUp => T["Mở lại lần không gặp được"],
        VisitNoted e => T["Ghi chuyến thăm ngày {0}", VietnamTime.FormatDate(e.On)],
        VisitChanged => T["Sửa ghi chép chuyến thăm"],
        MilestoneAdded e => T["Thêm mốc đến hạn {0}", VietnamTime.FormatDate(e.DueOn)],
        MilestoneChanged e => T["Sửa mốc, đến hạn {0}", VietnamTime.FormatDate(e.DueOn)],
        MilestoneMoved e => T["Ghi tiến độ một mốc: {0}%", e.Progress],
        MilestoneDropped => T["Bỏ một mốc"],
        ActionAgreed => T["Thống nhất một việc của dự án"],
        AgreedActionDone => T["Đánh dấu xong một việc của dự án"],
        AgreedActionReopened => T["Mở lại một việc của dự án"],
        _ => (string?)null,
    };

    private static string? Say(ReportingEvent happened, IStringLocalizer T) => happened switch
    {
        IndicatorAdded e => T["Thêm chỉ tiêu {0}", e.Code],
        IndicatorChanged e => T["Sửa chỉ tiêu {0}", e.Code],
        TargetSet e => T["Giao kế hoạch, từ {0} thành {1}", Money.Format(e.Before), Money.Format(e.Value)],
        TargetDropped e => T["Bỏ kế hoạch đã giao, {0}", Money.Format(e.Before)],
        ReportFormChanged e => T["Lập hoặc sửa mẫu báo cáo {0}", e.Code],
        ReportCalled e => T["Mở kỳ báo cáo từ {0} đến {1}", VietnamTime.FormatDate(e.From), VietnamTime.FormatDate(e.To)],
        ReportCallClosed => T["Khép kỳ báo cáo"],
        ReportsReminded => T["Nhắc các đơn vị chưa gửi báo cáo"],
        DocumentHeadChanged => T["Sửa thể thức văn bản của đơn vị"],
        ReportWritten => T["Viết phần lời của báo cáo"],
        ReportSent e => T["Gửi báo cáo, bản {0}, mã kiểm {1}", e.Number, Short(e.Hash)],
        ReportReturned => T["Trả lại báo cáo"],
        ReportAccepted => T["Nhận báo cáo"],
        ReportSigned e => T["Ký báo cáo, bản {0}, số {1}, mã kiểm {2}", e.Number, e.DocumentNumber, Short(e.Hash)],
        ReportCorrectionBegun => T["Lập bản đính chính báo cáo"],
        _ => (string?)null,
    };

    private static string? Say(MoneyEvent happened, IStringLocalizer T) => happened switch
    {
        SupportDecided e => T["Ghi quyết định hỗ trợ {0}", Money.FormatWithUnit(e.Amount)],
        SupportChanged e => string.Join("; ", Parts(e, T)),
        SupportCancelled => T["Hủy khoản hỗ trợ"],
        TrancheConditionMet e => T["Ghi đợt {0} đạt điều kiện ngày {1}", e.Number, VietnamTime.FormatDate(e.On)],
        DisbursementAsked { Waived: true } e => T["Đề nghị chi {0} trước điều kiện, có lý do", Money.FormatWithUnit(e.Amount)],
        DisbursementAsked e => T["Đề nghị chi {0}", Money.FormatWithUnit(e.Amount)],
        DisbursementApproved e => T["Duyệt chi {0}", Money.FormatWithUnit(e.Amount)],
        DisbursementRefused e => T["Không duyệt chi {0}", Money.FormatWithUnit(e.Amount)],
        DisbursementDropped e => T["Rút đề nghị chi {0}", Money.FormatWithUnit(e.Amount)],
        DisbursementPaid e => T["Ghi đã chi {0} ngày {1}", Money.FormatWithUnit(e.Amount), VietnamTime.FormatDate(e.On)],
        RefundTyped e => T["Ghi hoàn trả {0} ngày {1}", Money.FormatWithUnit(e.Amount), VietnamTime.FormatDate(e.On)],
        RefundAccepted e => T["Xác nhận hoàn trả {0}", Money.FormatWithUnit(e.Amount)],
        RefundDropped e => T["Bỏ một hoàn trả ghi nhầm, {0}", Money.FormatWithUnit(e.Amount)],
        SpendingNoted e => T["Ghi đã dùng {0} ngày {1}", Money.FormatWithUnit(e.Amount), VietnamTime.FormatDate(e.On)],
        SpendingTakenBack e => T["Bỏ một khoản đã dùng ghi nhầm, {0}", Money.FormatWithUnit(e.Amount)],
        LoanBalanceTaken e => T["Nhận dư nợ ngày {0}: {1}, quá hạn {2}", VietnamTime.FormatDate(e.On), Money.FormatWithUnit(e.Outstanding), Money.FormatWithUnit(e.Overdue)],
        _ => (string?)null,
    };

    /// <summary>Settings move figures and warnings: from what to what is told.</summary>
    private static IEnumerable<string> Parts(ProgrammeChanged e, IStringLocalizer T)
    {
        yield return T["Sửa chương trình {0}", e.Code];
        if (e is not { Before: { } was, After: { } now })
        {
            yield break;
        }

        if (was.EffectiveMonths != now.EffectiveMonths)
        {
            yield return T["hiệu quả trong {0} tháng thay cho {1}", now.EffectiveMonths, was.EffectiveMonths];
        }

        if (was.UnspentDays != now.UnspentDays)
        {
            yield return T["cảnh báo chưa dùng sau {0} ngày thay cho {1}", now.UnspentDays, was.UnspentDays];
        }

        if (was.RevenueDropPercent != now.RevenueDropPercent)
        {
            yield return T["cảnh báo doanh thu còn {0}% thay cho {1}%", now.RevenueDropPercent, was.RevenueDropPercent];
        }

        if (was.OpenDaysBefore != now.OpenDaysBefore)
        {
            yield return T["mở lần theo dõi trước {0} ngày thay cho {1}", now.OpenDaysBefore, was.OpenDaysBefore];
        }

        if (was.GraceDays != now.GraceDays)
        {
            yield return T["chờ {0} ngày sau hạn thay cho {1}", now.GraceDays, was.GraceDays];
        }

        if (!was.CheckInMonths.SequenceEqual(now.CheckInMonths))
        {
            yield return T["theo dõi ở tháng {0} thay cho {1}", string.Join(", ", now.CheckInMonths), string.Join(", ", was.CheckInMonths)];
        }
    }

    /// <summary>A figure that moved is traced to who moved it, from what to what.</summary>
    private static IEnumerable<string> Parts(RecordChanged e, IStringLocalizer T)
    {
        yield return T["Sửa số liệu ngày {0}", VietnamTime.FormatDate(e.On)];
        if (e.UnitBefore is not null)
        {
            yield return T["chuyển sang đơn vị khác"];
        }

        if (e is { StateBefore: { } was, State: { } now })
        {
            yield return T["trạng thái từ “{0}” thành “{1}”", State(was, T), State(now, T)];
        }

        if (e.OnBefore is { } day)
        {
            yield return T["ngày trước là {0}", VietnamTime.FormatDate(day)];
        }

        foreach (var number in e.Numbers)
        {
            yield return T["{0} từ {1} thành {2}", Field(number.Field, T), Value(number.Field, number.Before), Value(number.Field, number.After)];
        }

        if (e.UntilChanged)
        {
            yield return T["đổi ngày cuối"];
        }

        if (e.TopicChanged)
        {
            yield return T["đổi nội dung"];
        }

        if (e.ProgrammesChanged)
        {
            yield return T["đổi chương trình"];
        }

        if (e.WomanChanged)
        {
            yield return T["đổi chị được hỗ trợ"];
        }

        if (e.QuantityUnitChanged)
        {
            yield return T["đổi đơn vị tính"];
        }
    }

    private static string State(RecordState state, IStringLocalizer T) => state switch
    {
        RecordState.Planned => T["Kế hoạch"],
        RecordState.Expected => T["Dự kiến đạt"],
        RecordState.Reached => T["Đã làm, đã đạt"],
        _ => T["Được công nhận"],
    };

    private static string Value(RecordField field, long? value) => (field, value) switch
    {
        (_, null) => "–",
        (RecordField.Quantity, { } thousandths) => (thousandths / 1000m).ToString("#,0.###", Decimals),
        (_, { } number) => Money.Format(number),
    };

    private static string Field(RecordField field, IStringLocalizer T) => field switch
    {
        RecordField.Count => T["Số lượng"],
        RecordField.Turns => T["Lượt người"],
        RecordField.People => T["Số người"],
        RecordField.Women => T["Phụ nữ"],
        RecordField.Minority => T["Dân tộc thiểu số"],
        RecordField.FemaleHeaded => T["Phụ nữ làm chủ hộ"],
        RecordField.Poor => T["Hộ nghèo"],
        RecordField.NearPoor => T["Hộ cận nghèo"],
        RecordField.Disabled => T["Người khuyết tật"],
        RecordField.Members => T["Thành viên"],
        RecordField.WomenMembers => T["Thành viên nữ"],
        RecordField.Workers => T["Lao động"],
        RecordField.WomenWorkers => T["Lao động nữ"],
        RecordField.Amount => T["Số tiền"],
        RecordField.Whole => T["Trên tổng số"],
        _ => T["Khối lượng"],
    };

    /// <summary>Every part of a decision that was typed anew.</summary>
    private static IEnumerable<string> Parts(SupportChanged e, IStringLocalizer T)
    {
        yield return T["Sửa khoản hỗ trợ, từ {0} thành {1}", Money.FormatWithUnit(e.Before), Money.FormatWithUnit(e.Amount)];
        if (e.Conditions.Count > 0)
        {
            yield return T["sửa điều kiện của đợt {0}", string.Join(", ", e.Conditions)];
        }

        if (e.FunderChanged)
        {
            yield return T["đổi nguồn"];
        }

        if (e.DecisionNumber is not null)
        {
            yield return T["số quyết định từ “{0}” thành “{1}”", e.DecisionBefore!, e.DecisionNumber];
        }

        if (e.RepayMoved)
        {
            yield return T["hạn trả từ {0} thành {1}", e.RepayBefore is { } was ? VietnamTime.FormatDate(was) : "–", e.RepayBy is { } now ? VietnamTime.FormatDate(now) : "–"];
        }
    }

    private static string? Say(MentoringEvent happened, IStringLocalizer T) => happened switch
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

    private static string Role(ContestRole role, IStringLocalizer T) => role switch
    {
        ContestRole.Organizer => T["người tổ chức"],
        ContestRole.CoOrganizer => T["đồng tổ chức"],
        ContestRole.Secretary => T["thư ký"],
        ContestRole.HeadJudge => T["trưởng ban giám khảo"],
        _ => T["giám khảo"],
    };

    /// <summary>The beginning of a fingerprint, enough to compare by eye.</summary>
    private static string Short(string hash) => hash[..Math.Min(8, hash.Length)].ToUpperInvariant();

    private static string Role(UnitRole role, IStringLocalizer T) => role switch
    {
        UnitRole.Organizer => T["người tổ chức"],
        UnitRole.Coordinator => T["điều phối đồng hành"],
        UnitRole.ProjectManager => T["phụ trách dự án"],
        UnitRole.FundApprover => T["duyệt chi"],
        UnitRole.FiguresLead => T["phụ trách số liệu"],
        _ => T["cán bộ nhập hộ"],
    };

    private static string Role(InvitedRole role, IStringLocalizer T) => role switch
    {
        InvitedRole.UnitOrganizer => T["người tổ chức"],
        InvitedRole.UnitOfficer => T["cán bộ nhập hộ"],
        InvitedRole.UnitCoordinator => T["điều phối đồng hành"],
        InvitedRole.UnitProjectManager => T["phụ trách dự án"],
        InvitedRole.UnitFundApprover => T["duyệt chi"],
        InvitedRole.UnitFiguresLead => T["phụ trách số liệu"],
        InvitedRole.CoOrganizer => T["đồng tổ chức"],
        InvitedRole.Secretary => T["thư ký"],
        InvitedRole.HeadJudge => T["trưởng ban giám khảo"],
        _ => T["giám khảo"],
    };

    private static string Status(RoundStatus status, IStringLocalizer T) => status switch
    {
        RoundStatus.Planned => T["dự kiến"],
        RoundStatus.Assigning => T["phân công"],
        RoundStatus.Scoring => T["đang chấm"],
        RoundStatus.Locked => T["đã khóa"],
        _ => T["đã quyết định"],
    };
}
