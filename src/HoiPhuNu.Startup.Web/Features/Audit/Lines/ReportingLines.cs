using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done to indicators, targets and reports.</summary>
public sealed class ReportingLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
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

    /// <summary>The beginning of a fingerprint, enough to compare by eye.</summary>
    private static string Short(string hash) => hash[..Math.Min(8, hash.Length)].ToUpperInvariant();
}
