using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.People;

/// <summary>The words of people and Union units: Vietnamese here and in the views, English in PeopleText.en.resx.</summary>
public sealed class PeopleText
{
    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        return refusal.Code switch
        {
            "People.AlreadyRevoked" => T["Vai trò hoặc thư mời này đã được thu hồi từ trước."],
            "People.InvitationUsed" => T["Thư mời này đã có người nhận. Mỗi thư mời chỉ dùng được một lần; chị xin người mời gửi thư mới."],
            "People.InvitationRevoked" => T["Thư mời này đã được thu hồi. Chị hỏi lại người mời."],
            "People.InvitationExpired" => T["Thư mời này đã hết hạn lúc {0}. Chị xin người mời gửi thư mới.", VietnamTime.Format((DateTime)refusal.Arguments[0])],
            "People.HeadJudgeThere" => T["Cuộc thi đã có trưởng ban giám khảo. Thu hồi vai trò ấy trước, rồi giao cho người khác."],
            "People.LastOrganizer" => T["Cuộc thi phải còn ít nhất một người tổ chức. Mời người thay trước, rồi mới thu hồi."],
            "People.UnitNeedsParent" => T["Chọn đơn vị cấp trên. Chỉ cấp trung ương không có cấp trên."],
            "People.UnitLevelWrong" => T["Đơn vị mới phải ở cấp thấp hơn đơn vị cấp trên. Chọn lại cấp."],
            "People.UnitCodeTaken" => T["Mã này đã thuộc một đơn vị khác. Ghi mã khác, hoặc để trống để hệ thống tự đặt."],
            "People.UnitMergedWrongly" => T["Chọn đơn vị nhận sáp nhập là một đơn vị khác, đang còn hiệu lực và không nằm bên dưới đơn vị này."],
            "People.UnitEnded" => T["Đơn vị này đã hết hiệu lực. Chọn đơn vị đã tiếp nhận nó."],
            "People.UnitAlreadyEnded" => T["Đơn vị này đã hết hiệu lực từ sau ngày {0}.", VietnamTime.FormatDate((DateOnly)refusal.Arguments[0])],
            "People.UnitEndsBeforeItBegan" => T["Ngày cuối không được trước ngày bắt đầu {0}. Ghi lại ngày cuối.", VietnamTime.FormatDate((DateOnly)refusal.Arguments[0])],
            "People.UnitStillHasBelow" => T["Còn {0} đơn vị trực thuộc đang hiệu lực. Kết thúc hoặc chuyển các đơn vị ấy trước.", refusal.Arguments[0]],
            "People.AlreadyAppointed" => T["Người này đã giữ vai trò ấy ở đơn vị này rồi."],
            _ => (string?)null,
        };
    }

    public static string Role(UnitRole role, IStringLocalizer T) => role switch
    {
        UnitRole.Organizer => T["Người tổ chức"],
        UnitRole.Coordinator => T["Điều phối đồng hành"],
        UnitRole.ProjectManager => T["Phụ trách dự án"],
        UnitRole.FundApprover => T["Duyệt chi"],
        UnitRole.FiguresLead => T["Phụ trách số liệu"],
        _ => T["Cán bộ Hội"],
    };

    public static string Role(InvitedRole role, IStringLocalizer T) => role switch
    {
        InvitedRole.UnitOrganizer => T["Người tổ chức"],
        InvitedRole.UnitOfficer => T["Cán bộ Hội"],
        InvitedRole.UnitCoordinator => T["Điều phối đồng hành"],
        InvitedRole.UnitProjectManager => T["Phụ trách dự án"],
        InvitedRole.UnitFundApprover => T["Duyệt chi"],
        InvitedRole.UnitFiguresLead => T["Phụ trách số liệu"],
        InvitedRole.CoOrganizer => T["Đồng tổ chức"],
        InvitedRole.Secretary => T["Thư ký"],
        InvitedRole.HeadJudge => T["Trưởng ban giám khảo"],
        _ => T["Giám khảo"],
    };

    public static string Level(UnitLevel level, IStringLocalizer T) => level switch
    {
        UnitLevel.Central => T["Trung ương"],
        UnitLevel.Province => T["Tỉnh, thành phố"],
        UnitLevel.District => T["Huyện"],
        UnitLevel.Commune => T["Xã, phường, đặc khu"],
        _ => T["Chi hội, tổ phụ nữ"],
    };
}
