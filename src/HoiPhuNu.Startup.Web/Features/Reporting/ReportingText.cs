using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting;

/// <summary>The words of indicators, targets and reports: Vietnamese here, in the words of each part and in the views, English in ReportingText.en.resx.</summary>
public sealed class ReportingText
{
    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(T);
        var a = refusal.Arguments;
        return refusal.Code switch
        {
            "Reporting.CodeMissing" => T["Ghi mã, chữ và số không dấu: HO_THOAT_NGHEO."],
            "Reporting.CodeOdd" => T["Mã chỉ có chữ không dấu, số, dấu gạch: HO_THOAT_NGHEO. Sửa lại mã."],
            "Reporting.CodeTaken" => T["Mã này đã có. Chọn mã khác."],
            "Reporting.NameMissing" => T["Ghi tên."],
            "Reporting.UnitOfCountMissing" => T["Ghi đơn vị tính: hộ, người, lớp, đồng."],
            "Reporting.KindMissing" => T["Chọn loại bản ghi mà chỉ tiêu này đếm."],
            "Reporting.QuantityUnitMissing" => T["Ghi đơn vị của khối lượng: tấn, kg, con."],
            "Reporting.PeriodBackwards" => T["Ngày cuối không được trước ngày đầu. Xem lại hai ngày."],
            "Reporting.TargetNegative" => T["Chỉ tiêu là số từ 0 trở lên. Chưa giao thì để trống."],
            "Reporting.DueBeforePeriod" => T["Hạn gửi không được trước kỳ báo cáo. Xem lại hạn gửi."],
            "Reporting.CallClosed" => T["Kỳ báo cáo này đã khép."],
            "Reporting.RemindedToday" => T["Hôm nay đã nhắc các đơn vị chưa gửi. Mai nhắc lại được."],
            "Reporting.QualifierUntrue" => T["Số chính xác là {2}, nên không ghi “{0} {1}”. Chọn từ khác hoặc số khác.", a[0], Money.Format((long)a[1]), Money.Format((long)a[2])],
            "Reporting.LinesOutOfRange" => T["Mẫu báo cáo có từ 1 đến {0} chỉ tiêu.", a[0]],
            "Reporting.ReportWaits" => T["Báo cáo đang ở cấp trên, chờ nhận. Muốn sửa thì nhờ cấp trên trả lại."],
            "Reporting.ReportAccepted" => T["Báo cáo đã được nhận. Muốn sửa thì lập bản đính chính."],
            "Reporting.ReportSigned" => T["Báo cáo đã ký. Muốn sửa thì lập bản đính chính."],
            "Reporting.NobodyAbove" => T["Đơn vị mở kỳ báo cáo không gửi lên đâu nữa; báo cáo tổng hợp chỉ cần ký."],
            "Reporting.TableEmpty" => T["Mẫu báo cáo này chưa có chỉ tiêu nào. Thêm chỉ tiêu vào mẫu rồi gửi."],
            "Reporting.NotWaiting" => T["Báo cáo này không còn chờ nhận. Xem lại tình trạng ở trên."],
            "Reporting.QuestionMissing" => T["Ghi điều cần đơn vị xem lại."],
            "Reporting.SenderCannotAccept" => T["Chị là người gửi báo cáo này. Người khác ở cấp trên nhận."],
            "Reporting.PreparerCannotAccept" => T["Chị đã viết vào báo cáo này. Người khác ở cấp trên nhận."],
            "Reporting.FiguresChanged" => T["Số liệu vừa đổi từ lúc chị xem. Xem lại rồi bấm lần nữa."],
            "Reporting.NotPreparedYet" => T["Chưa ai lập báo cáo này. Một người viết phần lời rồi lưu; người thứ hai ký."],
            "Reporting.NothingToSign" => T["Mẫu báo cáo này chưa có chỉ tiêu nào để ký. Thêm chỉ tiêu vào mẫu trước."],
            "Reporting.PreparerCannotSign" => T["Chị là người lập hoặc gửi báo cáo này. Người thứ hai ký."],
            "Reporting.DocumentNumberMissing" => T["Ghi số văn bản: 05/BC-BTV."],
            "Reporting.NothingToCorrect" => T["Báo cáo này còn sửa thẳng được, chưa cần đính chính."],
            "Reporting.CorrectionReasonMissing" => T["Ghi lý do đính chính: số nào sai, vì sao."],
            _ => (string?)null,
        };
    }
}
