using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done to a supported project, and the warnings about it.</summary>
public sealed class ProjectLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
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
        WarningRaised => T["Máy tính ra một cảnh báo về dự án"],
        WarningReturned => T["Một cảnh báo về dự án mở lại"],
        WarningCleared => T["Một cảnh báo về dự án đã hết"],
        WarningAnswered => T["Trả lời một cảnh báo về dự án"],
        WarningSnoozed e => T["Hoãn một cảnh báo về dự án đến {0}", VietnamTime.FormatDate(e.Until)],
        WarningTakenUp => T["Giao việc từ một cảnh báo về dự án"],
        PortfolioListTaken { Purpose: ListPurpose.Report } e => T["Tải danh sách có tên của {0} dự án để báo cáo", e.Projects],
        PortfolioListTaken { Purpose: ListPurpose.Contact } e => T["Tải danh sách có tên của {0} dự án để gọi điện, hẹn thăm", e.Projects],
        PortfolioListTaken { Purpose: ListPurpose.Money } e => T["Tải danh sách có tên của {0} dự án để đối chiếu tiền", e.Projects],
        PortfolioListTaken e => T["Tải danh sách có tên của {0} dự án để kiểm tra, giám sát", e.Projects],
        _ => (string?)null,
    };
}
