using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests;

/// <summary>The words of contests, rounds and rubrics: Vietnamese here and in the views, English in ContestsText.en.resx.</summary>
public sealed class ContestsText
{
    public static string? Say(Refusal refusal, IStringLocalizer T) => refusal.Code switch
    {
        "Contests.NoTitle" => T["Ghi tên cuộc thi"],
        "Contests.BadPrefix" => T["Đặt tiền tố mã hồ sơ từ 2 đến 8 chữ in hoa không dấu hoặc số, bắt đầu bằng chữ, ví dụ PNKN"],
        "Contests.NoTheme" => T["Ghi chủ đề của mùa thi"],
        "Contests.NoRules" => T["Viết thể lệ"],
        "Contests.NoEntrantTypes" => T["Chọn ai được dự thi"],
        "Contests.NoSectors" => T["Ghi ít nhất một lĩnh vực"],
        "Contests.NoTracks" => T["Ghi ít nhất một bảng thi"],
        "Contests.NoDates" => T["Ghi ngày giờ mở và đóng nhận hồ sơ"],
        "Contests.NoRounds" => T["Thêm ít nhất một vòng thi"],
        "Contests.NoAwards" => T["Ghi cơ cấu giải thưởng"],
        "Contests.NoContact" => T["Ghi số điện thoại Tổ thư ký để chị em gọi hỏi"],
        "Contests.ClosesBeforeItOpens" => T["Chọn giờ đóng nhận hồ sơ sau giờ mở"],
        "Contests.ClosingInThePast" => T["Chọn giờ đóng nhận hồ sơ chưa qua"],
        "Contests.ClosingEarlier" => T["Hạn {0} đã công bố nên chỉ lùi muộn hơn được. Chọn giờ từ đó trở đi", Moments.Long((DateTime)refusal.Arguments[0])],
        "Contests.NotADraft" => T["Cuộc thi này đã mở rồi"],
        "Contests.AlreadyOpen" => T["Cuộc thi đã mở nên phần này giữ nguyên cho công bằng với các hồ sơ đã nộp"],
        "Contests.NotOpen" => T["Cuộc thi này không ở giai đoạn nhận hồ sơ"],
        "Contests.AlreadyClosed" => T["Cuộc thi đã đóng nhận hồ sơ nên phần này giữ nguyên"],
        "Contests.NotClosed" => T["Đóng nhận hồ sơ trước, rồi mới xét kết quả"],
        "Contests.RoundsUndecided" => T["Quyết định xong mọi vòng thi trước đã"],
        "Contests.AlreadyPublished" => T["Kết quả đã công bố nên không hủy được cuộc thi nữa"],
        "Contests.Cancelled" => T["Cuộc thi này đã hủy"],
        "Contests.ReasonMissing" => T["Ghi lý do để mọi người cùng biết"],
        "Contests.StillTakingEntries" => T["Còn đang nhận hồ sơ đến hết {0}. Chờ hết hạn rồi đóng", Moments.Long((DateTime)refusal.Arguments[0])],
        "Contests.NameTooLong" => T["Viết ngắn lại, không quá {1} ký tự: “{0}”", refusal.Arguments[0], refusal.Arguments[1]],
        "Contests.TooManyRounds" => T["Một cuộc thi có nhiều nhất {0} vòng", refusal.Arguments[0]],
        "Contests.OnlyTheLastRound" => T["Chỉ bỏ được vòng sau cùng, và cuộc thi giữ lại ít nhất một vòng"],
        "Contests.RoundNeedsName" => T["Đặt tên vòng, ví dụ Vòng hồ sơ"],
        "Contests.ReadsOutOfRange" => T["Chọn số giám khảo đọc mỗi hồ sơ từ 1 đến {0}", refusal.Arguments[0]],
        "Contests.AdvanceOutOfRange" => T["Ghi số hồ sơ vào vòng sau từ 1 đến {0}, hoặc để trống", refusal.Arguments[0]],
        "Contests.RoundNeedsReads" => T["{0}: ghi mỗi hồ sơ có mấy giám khảo đọc", refusal.Arguments[0]],
        "Contests.RoundNeedsDate" => T["{0}: ghi hạn chấm xong", refusal.Arguments[0]],
        "Contests.RoundNeedsAdvance" => T["{0}: ghi mỗi bảng có mấy hồ sơ vào vòng sau", refusal.Arguments[0]],
        "Contests.RoundClosesTooEarly" => T["{0}: chọn hạn chấm sau {1}", refusal.Arguments[0], Moments.Long((DateTime)refusal.Arguments[1])],
        "Contests.RoundIs" => Is((RoundStatus)refusal.Arguments[0], T),
        "Contests.RubricEmpty" => T["{0}: ghi tiêu chí chấm", refusal.Arguments[0]],
        "Contests.RubricDoesNotAddUp" => T["{0}: các tiêu chí cộng lại được {1} điểm, tổng phải là {2}. Sửa điểm một tiêu chí, hoặc sửa tổng", refusal.Arguments[0], Points.Format((int)refusal.Arguments[1]), Points.Format((int)refusal.Arguments[2])],
        "Contests.RubricLocked" => T["Tiêu chí đã khóa từ khi có điểm đầu tiên, để mọi hồ sơ được chấm như nhau"],
        "Contests.TotalOutOfRange" => T["Chọn tổng điểm lớn hơn 0 và không quá {0}", Points.Format((int)refusal.Arguments[0])],
        "Contests.TooManyCriteria" => T["Gộp bớt lại: một vòng có nhiều nhất {0} tiêu chí", refusal.Arguments[0]],
        "Contests.CriterionNeedsName" => T["Ghi tên tiêu chí ở dòng {0}, hoặc xóa cả dòng", refusal.Arguments[0]],
        "Contests.CriterionNeedsPoints" => T["Ghi điểm tối đa lớn hơn 0 cho tiêu chí “{0}”", refusal.Arguments[0]],
        "Contests.CriterionTwice" => T["Hai dòng cùng tên “{0}”. Đổi tên hoặc gộp lại", refusal.Arguments[0]],
        "Contests.LadderTwice" => T["Hai tiêu chí cùng đứng thứ {0} khi xét bằng điểm. Chọn thứ tự khác nhau", refusal.Arguments[0]],
        "Contests.RoleAlreadyHeld" => T["Người này đang giữ việc đó rồi"],
        "Contests.RoleAlreadyRevoked" => T["Việc này đã thôi giao từ trước"],
        "Contests.EntrantCannotJudge" => T["Người này có hồ sơ dự thi hoặc giúp hồ sơ ở cuộc thi này nên không làm giám khảo"],
        "Contests.EntrantCannotRun" => T["Người này có hồ sơ dự thi hoặc giúp hồ sơ ở cuộc thi này nên không vào Ban Tổ chức"],
        "Contests.OrganizerCannotJudge" => T["Người này ở Ban Tổ chức hoặc Tổ thư ký của cuộc thi nên không làm giám khảo"],
        "Contests.JudgeCannotRun" => T["Người này là giám khảo của cuộc thi nên không vào Ban Tổ chức"],
        _ => null,
    };

    public static string Name(ContestStatus status, IStringLocalizer T) => status switch
    {
        ContestStatus.Draft => T["Đang soạn"],
        ContestStatus.Open => T["Đã mở"],
        ContestStatus.Closed => T["Đã đóng nhận hồ sơ"],
        ContestStatus.Decided => T["Đã có kết quả, chờ công bố"],
        ContestStatus.Published => T["Đã công bố"],
        _ => T["Đã hủy"],
    };

    public static StatusKind Look(ContestStatus status) => status switch
    {
        ContestStatus.Draft => StatusKind.Reopened,
        ContestStatus.Open => StatusKind.Done,
        ContestStatus.Closed => StatusKind.Doing,
        ContestStatus.Decided => StatusKind.Waiting,
        ContestStatus.Published => StatusKind.Award,
        _ => StatusKind.Off,
    };

    public static string Name(ContestLevel level, IStringLocalizer T) => level switch
    {
        ContestLevel.Commune => T["Cấp xã"],
        ContestLevel.Province => T["Cấp tỉnh"],
        ContestLevel.Region => T["Cấp vùng"],
        _ => T["Toàn quốc"],
    };

    public static string Name(RoundStatus status, IStringLocalizer T) => status switch
    {
        RoundStatus.Planned => T["Chưa bắt đầu"],
        RoundStatus.Assigning => T["Đang phân công"],
        RoundStatus.Scoring => T["Đang chấm"],
        RoundStatus.Locked => T["Đã khóa điểm"],
        _ => T["Đã quyết định"],
    };

    public static string Name(EntrantTypes one, IStringLocalizer T) => one switch
    {
        EntrantTypes.Individual => T["Cá nhân"],
        EntrantTypes.Group => T["Nhóm"],
        EntrantTypes.HouseholdBusiness => T["Hộ kinh doanh"],
        EntrantTypes.CooperativeGroup => T["Tổ hợp tác"],
        EntrantTypes.LinkageGroup => T["Tổ liên kết"],
        EntrantTypes.Cooperative => T["Hợp tác xã"],
        EntrantTypes.Enterprise => T["Doanh nghiệp"],
        _ => T["Học sinh, sinh viên"],
    };

    /// <summary>One name for each flag, in their order.</summary>
    public static IReadOnlyList<string> Names(EntrantTypes types, IStringLocalizer T) =>
        [.. Enum.GetValues<EntrantTypes>().Where(t => t != EntrantTypes.None && types.HasFlag(t)).Select(t => Name(t, T))];

    private static string Is(RoundStatus status, IStringLocalizer T) => status switch
    {
        RoundStatus.Planned => T["Vòng này chưa bắt đầu, đưa hồ sơ vào vòng trước đã"],
        RoundStatus.Assigning => T["Vòng này đang phân công giám khảo"],
        RoundStatus.Scoring => T["Vòng này đang chấm nên chỉ dời được hạn chấm"],
        RoundStatus.Locked => T["Vòng này đã khóa điểm nên giữ nguyên"],
        _ => T["Vòng này đã quyết định xong nên giữ nguyên"],
    };
}
