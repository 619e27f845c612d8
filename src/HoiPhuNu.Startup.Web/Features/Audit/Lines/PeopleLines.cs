using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Audit.Lines;

/// <summary>What was done to units, and to roles people have in them.</summary>
public sealed class PeopleLines(IStringLocalizer<AuditText> T) : IAuditLines
{
    public string? Say(DomainEvent happened) => happened switch
    {
        UnitRoleGiven e => T["Giao vai trò trong đơn vị: {0}", Role(e.Role)],
        UnitRoleRevoked e => T["Thôi vai trò trong đơn vị: {0}", Role(e.Role)],
        InvitationIssued e => T["Mời nhận vai trò: {0}", Role(e.Role)],
        InvitationAccepted e => T["Nhận lời mời: {0}", Role(e.Role)],
        InvitationRevoked => T["Thu lại một lời mời"],
        UnitAdded e => T["Thêm đơn vị {0}", e.Code],
        UnitRenamed e => T["Đổi tên đơn vị {0}", e.Code],
        UnitDescribed e => T["Sửa loại và tên gọi khác của đơn vị {0}", e.Code],
        UnitEnded e => T["Đơn vị {0} thôi hoạt động", e.Code],
        UnitsImported e => T["Nhập danh sách đơn vị: thêm {0}, đổi tên {1}, chuyển {2}, mở lại {3}, thôi hoạt động {4}", e.Added, e.Renamed, e.Moved, e.Reopened, e.Ended],
        _ => (string?)null,
    };

    private string Role(UnitRole role) => role switch
    {
        UnitRole.Organizer => T["người tổ chức"],
        UnitRole.Coordinator => T["điều phối đồng hành"],
        UnitRole.ProjectManager => T["phụ trách dự án"],
        UnitRole.FundApprover => T["duyệt chi"],
        UnitRole.FiguresLead => T["phụ trách số liệu"],
        _ => T["cán bộ nhập hộ"],
    };

    private string Role(InvitedRole role) => role switch
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
}
