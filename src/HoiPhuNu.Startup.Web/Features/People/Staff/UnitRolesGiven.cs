using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.People.Invitations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.People.Staff;

/// <summary>The two roles in a unit that an invitation gives.</summary>
public sealed class UnitRolesGiven(AppDbContext db, IStringLocalizer<PeopleText> T, TimeProvider time) : IInvitedRoles
{
    public bool Gives(InvitedRole role) => role is InvitedRole.UnitOrganizer or InvitedRole.UnitOfficer or InvitedRole.UnitCoordinator;

    public async Task<InvitedTo> DescribeAsync(Invitation invitation, CancellationToken cancel)
    {
        var unit = await db.Units.Where(u => u.Id == invitation.UnitId).Select(u => u.Name).SingleAsync(cancel);
        return invitation.Role == InvitedRole.UnitOrganizer
            ? new InvitedTo(PeopleText.Role(invitation.Role, T), unit, T["Mở và điều hành các cuộc thi của đơn vị, mời ban giám khảo, trình kết quả."], "/to-chuc")
            : new InvitedTo(PeopleText.Role(invitation.Role, T), unit, T["Nhập hộ và giúp chị em của đơn vị nộp hồ sơ dự thi."], "/nhap-ho");
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
        _ => UnitRole.Officer,
    };
}
