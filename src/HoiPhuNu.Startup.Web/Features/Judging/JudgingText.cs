using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Judging;

/// <summary>The words of panels, assignments and score sheets: Vietnamese here and in the views, English in JudgingText.en.resx.</summary>
public sealed class JudgingText
{
    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(T);
        var a = refusal.Arguments;
        return refusal.Code switch
        {
            "Judging.SheetSigned" => T["Phiếu này đã ký. Muốn sửa, chị đề nghị Trưởng ban giám khảo mở lại phiếu."],
            "Judging.NotSigned" => T["Phiếu này chưa ký nên không cần mở lại; giám khảo vẫn sửa được."],
            "Judging.Recused" => T["Giám khảo đã xin không chấm hồ sơ này. Giao hồ sơ cho người khác."],
            "Judging.Removed" => T["Ban tổ chức đã chuyển hồ sơ này cho người khác. Chị không cần chấm nữa."],
            "Judging.EntryLeft" => T["Hồ sơ này đã rút hoặc không còn dự thi, nên không chấm nữa."],
            "Judging.RoundNotScoring" => T["Vòng này không ở giai đoạn chấm, nên điểm chưa ghi được. Chị hỏi ban tổ chức nếu cần mở lại vòng."],
            "Judging.RoundNotOpenForAssigning" => T["Chỉ giao hoặc bỏ giao hồ sơ khi vòng đang phân công hay đang chấm. Nếu đã khóa, mở lại vòng trước."],
            "Judging.NotAssigning" => T["Vòng này không ở bước phân công, nên không mở chấm được từ đây."],
            "Judging.RoundNotLocked" => T["Khóa vòng chấm trước, rồi mới làm được việc này."],
            "Judging.CommentMissing" => T["Viết nhận xét gửi người dự thi: một điều tốt, một điều nên làm tiếp. Có nhận xét rồi chị ký được."],
            "Judging.ReasonMissing" => T["Ghi lý do, để người xem lại sau này hiểu vì sao."],
            "Judging.AlreadyAssigned" => T["Giám khảo này đã được giao hồ sơ này rồi."],
            "Judging.AlreadyDeclared" => T["Xung đột giữa giám khảo này và hồ sơ này đã được khai rồi."],
            "Judging.SignedSheetStands" => T["Giám khảo đã ký phiếu của hồ sơ này. Trưởng ban mở lại phiếu trước, rồi mới khai xung đột được."],
            "Judging.NotOnPanel" => T["Người này chưa có trong ban chấm của vòng. Thêm vào ban chấm trước, rồi giao hồ sơ."],
            "Judging.PanelEmpty" => T["Ban chấm của vòng chưa có ai. Chọn giám khảo trước."],
            "Judging.NoEntries" => T["Chưa có hồ sơ nào cho vòng này. Sàng lọc hồ sơ, hoặc quyết định vòng trước."],
            "Judging.NotThisTie" => T["Danh sách này không đúng với chỗ bằng điểm đang có. Xem lại bảng xếp hạng rồi chọn lại."],
            "Judging.CapacityWrong" => T["Ghi số hồ sơ nhiều nhất chị ấy đọc được, từ 0 trở lên; để trống nếu không giới hạn."],
            "Judging.RoundStarted" => T["Vòng này đã bắt đầu rồi."],
            "Judging.RoundAlreadyDecided" => T["Vòng này đã quyết định rồi; kết quả giữ nguyên."],
            "Judging.JudgeHasConflict" => T["Giám khảo không chấm được hồ sơ này: {0}.", Of((ConflictKind)a[0], T)],
            "Judging.PointsOutOfRange" => T["“{0}”: ghi từ 0 đến {1} điểm.", a[0], Points.Format((int)a[1])],
            "Judging.CriterionOpen" => T["“{0}” chưa có điểm. Cho điểm rồi mới ký được.", a[0]],
            "Judging.ContestStillOpen" => T["Cuộc thi còn nhận hồ sơ đến {0}. Bắt đầu vòng chấm sau khi đóng.", VietnamTime.FormatShort((DateTime)a[0])],
            "Judging.ContestNotClosed" => T["Vòng chấm chỉ bắt đầu khi cuộc thi đã đóng nhận hồ sơ và chưa có kết quả."],
            "Judging.PreviousRoundUndecided" => T["Quyết định “{0}” trước: vòng này lấy các hồ sơ đi tiếp từ đó.", a[0]],
            "Judging.EntriesUnscreened" => T["Còn {0} hồ sơ chưa sàng lọc xong. Sàng lọc hết rồi mới bắt đầu, để không sót chị nào.", a[0]],
            "Judging.LapsedUnseen" => T["{0} hồ sơ được trả lại đã quá hạn bổ sung và sẽ không vào vòng. Xem danh sách, rồi đánh dấu là đã xem nếu vẫn muốn bắt đầu.", a[0]],
            "Judging.RoundTakesNoMore" => T["Chỉ thêm hồ sơ khi vòng đang phân công hay đang chấm. Nếu đã khóa, mở lại vòng trước."],
            "Judging.NoneChosen" => T["Đánh dấu ít nhất một hồ sơ trong danh sách rồi mới thêm được."],
            "Judging.EntriesWithoutTrack" => T["{0} hồ sơ chưa có bảng dự thi. Xếp bảng cho các hồ sơ đó trước.", a[0]],
            "Judging.EntriesWithoutReader" => T["{0} hồ sơ chưa có ai đọc. Giao ít nhất một giám khảo cho mỗi hồ sơ trước khi mở chấm.", a[0]],
            "Judging.ShortfallUnseen" => T["{0} hồ sơ chưa đủ số phiếu của vòng. Xem danh sách, rồi đánh dấu là đã xem nếu vẫn muốn làm tiếp.", a[0]],
            "Judging.OpenSheets" => T["Còn {0} phiếu chưa ký. Chờ giám khảo ký, hoặc ghi lý do để bỏ các phiếu đó.", a[0]],
            "Judging.RankingBlocked" => T["Còn {0} điều phải xử lý trong bảng xếp hạng. Xem danh sách ở trên.", a[0]],
            "Judging.TieAtTheCut" => T["{0}: các hồ sơ cùng hạng {1} nằm ngay ngưỡng đi tiếp. Trưởng ban giám khảo phân định trước, có lý do.", a[0], a[1]],
            "Judging.TiesUnseen" => T["Còn {0} chỗ cùng hạng. Đánh dấu là đã xem và để cùng hạng, hoặc nhờ Trưởng ban giám khảo phân định.", a[0]],
            "Judging.OverrideReasonMissing" => T["Hồ sơ {0}: chị chọn khác bảng xếp hạng. Ghi lý do.", a[0]],
            "Judging.NoPlacesPlanned" => T["“{0}” chưa ghi bao nhiêu hồ sơ mỗi bảng đi tiếp. Ghi ở phần cài đặt vòng trước.", a[0]],
            _ => (string?)null,
        };
    }

    /// <summary>The word of the screens for an enumeration of this context, or of one it shows.</summary>
    public static string Of(Enum value, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(T);
        return value switch
        {
            ConflictKind.OwnEntry => T["hồ sơ của chính giám khảo"],
            ConflictKind.SameHousehold => T["cùng hộ gia đình với người dự thi"],
            ConflictKind.HelpedWithIt => T["đã giúp làm hồ sơ này"],
            ConflictKind.SameUnit => T["cùng xã hoặc chi hội với người dự thi"],
            ConflictKind.Declared => T["đã khai xung đột"],
            ConflictKind.SteppedBack => T["đã xin không chấm"],
            RoundStatus.Planned => T["Chưa bắt đầu"],
            RoundStatus.Assigning => T["Đang phân công"],
            RoundStatus.Scoring => T["Đang chấm"],
            RoundStatus.Locked => T["Đã khóa"],
            RoundStatus.Decided => T["Đã quyết định"],
            EntryStatus.Submitted => T["Chờ sàng lọc"],
            EntryStatus.Returned => T["Trả lại để bổ sung"],
            EntryStatus.Valid => T["Hợp lệ"],
            EntryStatus.Invalid => T["Chưa hợp lệ"],
            EntryStatus.Withdrawn => T["Đã rút"],
            EntryStatus.Disqualified => T["Đã bị loại"],
            EntryStage.Idea => T["Ý tưởng"],
            EntryStage.Trial => T["Đang làm thử"],
            EntryStage.Operating => T["Đã hoạt động"],
            EntrantTypes.Individual => T["Cá nhân"],
            EntrantTypes.Group => T["Nhóm"],
            EntrantTypes.HouseholdBusiness => T["Hộ kinh doanh"],
            EntrantTypes.CooperativeGroup => T["Tổ hợp tác"],
            EntrantTypes.LinkageGroup => T["Tổ liên kết"],
            EntrantTypes.Students => T["Sinh viên, học sinh"],
            EntrantTypes.Cooperative => T["Hợp tác xã"],
            EntrantTypes.Enterprise => T["Doanh nghiệp"],
            FinanceSource.Own => T["Vốn tự có"],
            FinanceSource.Loan => T["Vốn vay"],
            FinanceSource.Requested => T["Đề nghị hỗ trợ"],
            FinanceSource.InKind => T["Góp công, hiện vật"],
            FinanceSource.Other => T["Nguồn khác"],
            _ => "",
        };
    }
}
