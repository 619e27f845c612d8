using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.People.Invitations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.People.Staff;

/// <summary>The roles in a unit that an invitation gives.</summary>
public sealed class UnitRolesGiven(AppDbContext db, IStringLocalizer<PeopleText> T, TimeProvider time) : IInvitedRoles
{
    public static bool IsOfUnit(InvitedRole? role) => role is >= InvitedRole.UnitOrganizer and <= InvitedRole.UnitFiguresLead;

    public bool Gives(InvitedRole role) => IsOfUnit(role);

    public async Task<InvitedTo> DescribeAsync(Invitation invitation, CancellationToken cancel)
    {
        var unit = await db.Units.Where(u => u.Id == invitation.UnitId).Select(u => u.Name).SingleAsync(cancel);
        var (work, desk) = invitation.Role switch
        {
            InvitedRole.UnitOrganizer => (T["Mở và điều hành các cuộc thi của đơn vị, mời ban giám khảo, trình kết quả."], "/to-chuc"),
            InvitedRole.UnitCoordinator => (T["Ghép chị em với cố vấn và theo dõi việc đồng hành trong đơn vị."], "/dieu-phoi"),
            InvitedRole.UnitProjectManager => (T["Lập dự án được hỗ trợ, ghi các khoản hỗ trợ, duyệt báo cáo theo dõi trong đơn vị."], "/theo-doi"),
            InvitedRole.UnitFundApprover => (T["Duyệt các khoản chi mà người khác đề nghị, trong đơn vị."], "/theo-doi"),
            InvitedRole.UnitFiguresLead => (T["Giao chỉ tiêu, ghi số liệu, duyệt và ký báo cáo của đơn vị và các đơn vị trực thuộc."], "/bao-cao"),
            _ => (T["Nhập hộ và giúp chị em của đơn vị nộp hồ sơ dự thi."], "/nhap-ho"),
        };
        return new InvitedTo(PeopleText.Role(invitation.Role, T), unit, work, desk);
    }

    public async Task<Refusal?> WhyCannotAsync(Invitation invitation, Guid personId, CancellationToken cancel)
    {
        var unit = await db.Units.AsNoTracking().SingleAsync(u => u.Id == invitation.UnitId, cancel);
        var held = await db.UnitAppointments.Where(a => a.PersonId == personId && a.UnitId == unit.Id && a.RevokedAt == null).Select(a => a.Role).ToListAsync(cancel);
        return UnitAppointment.WhyCannotAppoint(RoleOf(invitation), held, !unit.IsValidOn(VietnamTime.Today(time.GetUtcNow().UtcDateTime)));
    }

    public void Give(Invitation invitation, Guid personId, DateTime now) =>
        db.UnitAppointments.Add(UnitAppointment.Create(personId, invitation.UnitId!.Value, RoleOf(invitation), invitation.IssuedById, now));

    private static UnitRole RoleOf(Invitation invitation) => invitation.Role switch
    {
        InvitedRole.UnitOrganizer => UnitRole.Organizer,
        InvitedRole.UnitCoordinator => UnitRole.Coordinator,
        InvitedRole.UnitProjectManager => UnitRole.ProjectManager,
        InvitedRole.UnitFundApprover => UnitRole.FundApprover,
        InvitedRole.UnitFiguresLead => UnitRole.FiguresLead,
        _ => UnitRole.Officer,
    };
}
