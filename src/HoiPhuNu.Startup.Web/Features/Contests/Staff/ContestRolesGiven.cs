using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.People.Invitations;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests.Staff;

/// <summary>The four roles in a contest that an invitation gives.</summary>
public sealed class ContestRolesGiven(AppDbContext db, IContestTies ties, IStringLocalizer<ContestsText> T) : IInvitedRoles
{
    public bool Gives(InvitedRole role) => role is InvitedRole.CoOrganizer or InvitedRole.Secretary or InvitedRole.HeadJudge or InvitedRole.Judge;

    public async Task<InvitedTo> DescribeAsync(Invitation invitation, CancellationToken cancel)
    {
        var contest = await db.Contests.Where(c => c.Id == invitation.ContestId).Select(c => new { c.Title, c.Slug }).SingleAsync(cancel);
        var role = RoleOf(invitation.Role);
        return new InvitedTo(ContestRoleWords.Word(role, T), contest.Title, ContestRoleWords.Duty(role, T), role is ContestRole.HeadJudge or ContestRole.Judge ? "/cham-diem" : $"/to-chuc/{contest.Slug}");
    }

    public async Task<Refusal?> WhyCannotAsync(Invitation invitation, Guid personId, CancellationToken cancel)
    {
        var contestId = invitation.ContestId!.Value;
        var inForce = await db.ContestAppointments.Where(a => a.ContestId == contestId && a.RevokedAt == null && (a.PersonId == personId || a.Role == ContestRole.HeadJudge))
            .Select(a => new { a.PersonId, a.Role }).ToListAsync(cancel);
        return ContestAppointment.WhyCannotAppoint(
            RoleOf(invitation.Role),
            [.. inForce.Where(a => a.PersonId == personId).Select(a => a.Role)],
            await ties.HasEntryAsync(contestId, personId, cancel),
            inForce.Exists(a => a.Role == ContestRole.HeadJudge));
    }

    public void Give(Invitation invitation, Guid personId, DateTime now) =>
        db.ContestAppointments.Add(ContestAppointment.Create(invitation.ContestId!.Value, personId, RoleOf(invitation.Role), invitation.IssuedById, now));

    public static ContestRole RoleOf(InvitedRole role) => role switch
    {
        InvitedRole.CoOrganizer => ContestRole.CoOrganizer,
        InvitedRole.Secretary => ContestRole.Secretary,
        InvitedRole.HeadJudge => ContestRole.HeadJudge,
        InvitedRole.Judge => ContestRole.Judge,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, "Not a role in a contest."),
    };
}
