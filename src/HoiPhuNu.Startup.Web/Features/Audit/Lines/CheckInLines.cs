using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done to check-ins, visits, milestones and agreed actions.</summary>
public sealed class CheckInLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        CheckInAdded => T["Thêm một lần theo dõi"],
        CheckInOpened => T["Báo đến lúc điền lần theo dõi"],
        CheckInRanLate => T["Báo lần theo dõi đã quá hạn"],
        CheckInSent { OnBehalf: true } e => T["Cán bộ gửi hộ lần theo dõi, bản {0}", e.Number],
        CheckInSent e => T["Gửi lần theo dõi, bản {0}", e.Number],
        CheckInReturned e => T["Hỏi lại về lần theo dõi, bản {0}", e.Number],
        CheckInAnswerLate e => T["Nhắc trả lời câu hỏi về lần theo dõi, bản {0}", e.Number],
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
}
