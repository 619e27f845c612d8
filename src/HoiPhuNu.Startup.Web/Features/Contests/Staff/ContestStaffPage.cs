using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Contests.Staff;

public sealed record ContestStaffPage(string Slug, string Title, PageOf<ContestStaffPage.Row> Staff, PageOf<ContestStaffPage.Waiting> Invitations)
{
    private const int InvitationsAPage = 20;

    public static async Task<ContestStaffPage?> LoadAsync(AppDbContext db, Viewer viewer, string slug, int page, int waitingPage, DateTime now, CancellationToken cancel)
    {
        if (await db.Contests.AsNoTracking().ManagedBy(viewer).Where(c => c.Slug == slug).Select(c => new { c.Id, c.Title }).SingleOrDefaultAsync(cancel) is not { } contest)
        {
            return null;
        }

        var staff = await db.ContestAppointments.AsNoTracking().Where(a => a.ContestId == contest.Id && a.RevokedAt == null)
            .OrderBy(a => a.Role).ThenBy(a => a.Person.NameSortKey).ThenBy(a => a.AppointedAt)
            .Select(a => new Row(a.Id, a.PersonId, a.Person.FullName, a.Person.Phone, a.Person.Email, a.Role, a.AppointedAt)).ToPageAsync(page, cancel);
        var invitations = await db.Invitations.AsNoTracking().Where(i => i.ContestId == contest.Id).Pending(now)
            .OrderByDescending(i => i.IssuedAt).ThenBy(i => i.Name).Select(i => new Waiting(i.Id, i.Name, i.Role, i.Email, i.ExpiresAt)).ToPageAsync(waitingPage, cancel, InvitationsAPage, "trangmoi");
        return new ContestStaffPage(slug, contest.Title, staff, invitations);
    }

    public sealed record Row(Guid Id, Guid PersonId, string Name, string? Phone, string? Email, ContestRole Role, DateTime Since);

    public sealed record Waiting(Guid Id, string Name, InvitedRole Role, string? Email, DateTime ExpiresAt);
}
