using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Mine;

public sealed record MyAccountPage(MyAccountForm Form, string Login, string? Place, bool IsAdministrator, IReadOnlyList<MyAccountPage.UnitPost> Units, IReadOnlyList<MyAccountPage.ContestPost> Contests)
{
    public bool HasRoles => IsAdministrator || Units.Count > 0 || Contests.Count > 0;

    public static async Task<MyAccountPage> LoadAsync(AppDbContext db, Viewer viewer, CancellationToken cancel)
    {
        var mine = await (
            from account in db.Users.AsNoTracking()
            where account.Id == viewer.AccountId
            from unit in db.Units.Where(u => u.Id == account.Person.UnitId).DefaultIfEmpty()
            from above in db.Units.Where(u => u.Id == unit.ParentId).DefaultIfEmpty()
            select new
            {
                account.UserName,
                account.PhoneNumber,
                account.Email,
                account.Person.Phone,
                PersonEmail = account.Person.Email,
                account.Person.FullName,
                account.Person.Language,
                account.Person.Hamlet,
                account.Person.Version,
                Unit = unit.Name,
                Above = above.Name,
            }).SingleAsync(cancel);
        var units = await db.UnitAppointments.Where(a => a.PersonId == viewer.PersonId && a.RevokedAt == null)
            .OrderBy(a => a.Unit.Path).Select(a => new UnitPost(a.Role, a.Unit.Name)).ToListAsync(cancel);
        var contests = await (
            from a in db.ContestAppointments
            where a.PersonId == viewer.PersonId && a.RevokedAt == null
            join contest in db.Contests on a.ContestId equals contest.Id
            orderby a.AppointedAt descending
            select new ContestPost(a.Role, contest.Title, contest.Slug)).ToListAsync(cancel);
        return new MyAccountPage(
            new MyAccountForm { FullName = mine.FullName, Phone = mine.PhoneNumber ?? mine.Phone, Email = mine.Email ?? mine.PersonEmail, Language = mine.Language, Version = mine.Version },
            mine.UserName!,
            mine.Unit is null ? null : string.Join(", ", new[] { mine.Hamlet, mine.Unit, mine.Above }.Where(p => !string.IsNullOrEmpty(p))),
            viewer.IsAdministrator,
            units,
            contests);
    }

    public sealed record UnitPost(UnitRole Role, string Unit);

    public sealed record ContestPost(ContestRole Role, string Title, string Slug);
}
