using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.People.Roles;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests.Staff;

public sealed class ContestRolesHeld(AppDbContext db, IStringLocalizer<ContestsText> T) : IHeldRoles
{
    public async Task<IReadOnlyList<HeldRole>> OfAsync(Viewer viewer, CancellationToken cancel)
    {
        var held = await (
            from a in db.ContestAppointments
            where a.PersonId == viewer.PersonId && a.RevokedAt == null
            join contest in db.Contests on a.ContestId equals contest.Id
            orderby a.AppointedAt descending
            select new { a.Role, contest.Title, contest.Slug }).ToListAsync(cancel);
        return [.. held.Select(h => new HeldRole(ContestRoleWords.Word(h.Role, T), h.Title, h.Role is ContestRole.Judge or ContestRole.HeadJudge ? "/cham-diem" : $"/to-chuc/{h.Slug}"))];
    }
}
