using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Warnings;

/// <summary>The words of warnings.</summary>
public static class WarningWords
{
    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var a = refusal.Arguments;
        return refusal.Code switch
        {
            "FollowUp.AnswerMissing" => T["Ghi câu trả lời, một câu ngắn cũng được."],
            "FollowUp.WarningGone" => T["Cảnh báo này đã hết, không cần làm gì thêm."],
            "FollowUp.WarningInAction" => T["Cảnh báo này đã giao thành việc. Việc xong mà vẫn còn thì cảnh báo tự mở lại."],
            "FollowUp.WarningAnswered" => T["Cảnh báo này đã được trả lời ngày {0}.", Moments.Date((DateOnly)a[0])],
            "FollowUp.SnoozeOutOfRange" => T["Chọn ngày nhắc lại từ {0} đến {1}.", Moments.Date((DateOnly)a[0]), Moments.Date((DateOnly)a[1])],
            "FollowUp.WarningNotYours" => T["Cảnh báo này không còn do chị phụ trách."],
            _ => (string?)null,
        };
    }

    public static string Kind(WarningKind kind, IStringLocalizer T) => ProjectWords.Warning(kind, T);

    public static string Status(WarningStatus status, IStringLocalizer T) => status switch
    {
        WarningStatus.Open => T["Cần xem"],
        WarningStatus.Answered => T["Đã trả lời"],
        WarningStatus.Snoozed => T["Đang hoãn"],
        WarningStatus.InAction => T["Đã giao việc"],
        _ => T["Đã hết"],
    };

    public static StatusKind Look(WarningStatus status) => status switch
    {
        WarningStatus.Open => StatusKind.Fix,
        WarningStatus.Answered => StatusKind.Done,
        WarningStatus.Snoozed => StatusKind.Waiting,
        WarningStatus.InAction => StatusKind.Doing,
        _ => StatusKind.Off,
    };

    /// <summary>The reason, from the facts.</summary>
    public static string Reason(WarningKind kind, WarningFacts facts, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var (days, before, after, on) = (facts.Days ?? 0, facts.Before ?? 0, facts.After ?? 0, facts.On is { } day ? Moments.Date(day) : "");
        return kind switch
        {
            WarningKind.CheckInOverdue when facts.Waits == CheckInWait.Answer => T["Hội hỏi lại ngày {0}, đã {1} ngày mà chưa có trả lời; số liệu chưa được tính.", on, days],
            WarningKind.CheckInOverdue when facts.Waits == CheckInWait.Reading => T["Lần theo dõi gửi ngày {0}, đã {1} ngày mà chưa ai đọc; số liệu chưa được tính.", on, days],
            WarningKind.CheckInOverdue => T["Lần theo dõi hẹn ngày {0} đã quá {1} ngày mà chưa có báo cáo.", on, days],
            WarningKind.TrancheUnspent => T["Đã nhận {0} đồng từ ngày {1}, sau {2} ngày mới dùng {3} đồng.", Money.Format(before), on, days, Money.Format(after)],
            WarningKind.RevenueHalved => T["Doanh thu bình quân tháng từ {0} đồng xuống {1} đồng (theo dõi ngày {2}).", Money.Format(before), Money.Format(after), on],
            WarningKind.WorkersLost => T["Lao động từ {0} người xuống {1} người (theo dõi ngày {2}).", before, after, on],
            WarningKind.PairStalled => T["Cặp đồng hành chưa trao đổi từ ngày {0}, đã {1} ngày.", on, days],
            WarningKind.MilestoneLate => T["Mốc hẹn ngày {0} đã trễ {1} ngày, mới xong {2}%.", on, days, after],
            WarningKind.FiguresContradict => Contradicts(facts.Which, before, after, on, T),
            _ => facts.Before is null
                ? T["Khoản vay phải trả xong trước ngày {0}, còn {1} đồng chưa trả.", on, Money.Format(after)]
                : T["Ngân hàng báo ngày {0}: dư nợ {1} đồng, trong đó quá hạn {2} đồng.", on, Money.Format(before), Money.Format(after)],
        };
    }

    private static string Contradicts(Contradiction? which, long whole, long part, string on, IStringLocalizer T) => which switch
    {
        Contradiction.WomenOverWorkers => T["Theo dõi ngày {0}: {1} lao động nữ nhưng chỉ có {2} lao động.", on, part, whole],
        Contradiction.MinorityOverWorkers => T["Theo dõi ngày {0}: {1} lao động dân tộc thiểu số nhưng chỉ có {2} lao động.", on, part, whole],
        Contradiction.PoorOverWorkers => T["Theo dõi ngày {0}: {1} lao động hộ nghèo, cận nghèo nhưng chỉ có {2} lao động.", on, part, whole],
        Contradiction.ProfitOverRevenue => T["Theo dõi ngày {0}: lãi {1} đồng nhiều hơn doanh thu {2} đồng.", on, Money.Format(part), Money.Format(whole)],
        Contradiction.WorkersThoughStopped => T["Theo dõi ngày {0}: ghi đã dừng nhưng còn {1} lao động.", on, part],
        _ => T["Đã ghi dùng {0} đồng, nhiều hơn {1} đồng nhận được (khoản gần nhất ngày {2}).", Money.Format(part), Money.Format(whole), on],
    };
}
