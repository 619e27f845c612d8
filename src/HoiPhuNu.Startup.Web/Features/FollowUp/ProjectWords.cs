using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp;

/// <summary>Words of the project pages.</summary>
public static class ProjectWords
{
    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(T);
        var a = refusal.Arguments;
        return refusal.Code switch
        {
            "FollowUp.WomanNotOfYourUnit" => T["Chị ấy không ở nơi chị phụ trách. Chọn xã, phường khác hoặc tìm lại chị ấy."],
            "FollowUp.SameIdea" => T["Chị ấy đang có dự án cùng tên. Là khoản hỗ trợ thêm thì ghi vào dự án ấy; là dự án khác thì đánh dấu ô này."],
            "FollowUp.ConsentMissing" => T["Chỉ ghi khi chị ấy đã đồng ý. Hỏi chị ấy trước, rồi đánh dấu ô đồng ý."],
            "FollowUp.NothingTold" => T["Chưa có câu trả lời nào. Chị ấy không muốn nói thì không cần ghi."],
            "FollowUp.EthnicityUnknown" => T["Chọn dân tộc trong danh sách."],
            "FollowUp.ClassAndYear" => T["Ghi loại hộ cùng năm xã rà soát, hoặc để trống cả hai."],
            "FollowUp.ClassYearOutOfRange" => T["Năm rà soát từ {0} đến {1}.", a[0], a[1]],
            "FollowUp.SensitiveChangedMeanwhile" => T["Có người vừa sửa dữ liệu này. Về trang trước, mở lại với lý do rồi ghi."],
            _ => (string?)null,
        };
    }

    /// <summary>How it stands, for lists and headings: closed, as seen last, or not seen yet.</summary>
    public static string Standing(BusinessState? state, bool isClosed, IStringLocalizer T) => isClosed ? T["Đã khép"] : state is { } seen ? FollowUpText.State(seen, T) : T["Chưa ghi nhận"];

    public static StatusKind Look(BusinessState? state, bool isClosed) => (isClosed, state) switch
    {
        (true, _) => StatusKind.Locked,
        (_, BusinessState.Working or BusinessState.Growing) => StatusKind.Done,
        (_, BusinessState.Paused) => StatusKind.Waiting,
        (_, BusinessState.Stopped) => StatusKind.Off,
        _ => StatusKind.Todo,
    };

    public static string Status(CheckInStatus status, IStringLocalizer T) => status switch
    {
        CheckInStatus.Due => T["Chưa điền"],
        CheckInStatus.Draft => T["Đang điền"],
        CheckInStatus.Submitted => T["Chờ duyệt"],
        CheckInStatus.Returned => T["Cần trả lời"],
        CheckInStatus.Accepted => T["Đã duyệt"],
        _ => T["Không gặp được"],
    };

    public static StatusKind Look(CheckInStatus status) => status switch
    {
        CheckInStatus.Due => StatusKind.Todo,
        CheckInStatus.Draft => StatusKind.Doing,
        CheckInStatus.Submitted => StatusKind.Waiting,
        CheckInStatus.Returned => StatusKind.Fix,
        CheckInStatus.Accepted => StatusKind.Done,
        _ => StatusKind.Off,
    };

    /// <summary>"Tháng thứ 6"; one between has its day instead.</summary>
    public static string CheckIn(int month, DateOnly due, IStringLocalizer T) => month > 0 ? T["Theo dõi tháng thứ {0}", month] : T["Theo dõi thêm, ngày {0}", Moments.Date(due)];

    public static string Warning(WarningKind kind, IStringLocalizer T) => kind switch
    {
        WarningKind.CheckInOverdue => T["Quá hạn theo dõi"],
        WarningKind.TrancheUnspent => T["Tiền nhận lâu chưa dùng hết"],
        WarningKind.RevenueHalved => T["Doanh thu giảm mạnh"],
        WarningKind.WorkersLost => T["Số lao động giảm"],
        WarningKind.PairStalled => T["Cặp đồng hành im lặng"],
        WarningKind.MilestoneLate => T["Mốc trễ hạn"],
        WarningKind.FiguresContradict => T["Số liệu mâu thuẫn"],
        _ => T["Quá hạn trả nợ"],
    };
}
