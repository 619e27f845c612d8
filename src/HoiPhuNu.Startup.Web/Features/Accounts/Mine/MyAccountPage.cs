using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.People.Roles;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Mine;

public sealed record MyAccountPage(MyAccountForm Form, string Login, string? Place, IReadOnlyList<HeldRole> Roles)
{
    public static async Task<MyAccountPage> LoadAsync(AppDbContext db, IEnumerable<IHeldRoles> held, Viewer viewer, CancellationToken cancel)
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
        var roles = new List<HeldRole>();
        foreach (var source in held)
        {
            roles.AddRange(await source.OfAsync(viewer, cancel));
        }

        return new MyAccountPage(
            new MyAccountForm { FullName = mine.FullName, Phone = mine.PhoneNumber ?? mine.Phone, Email = mine.Email ?? mine.PersonEmail, Language = mine.Language, Version = mine.Version },
            mine.UserName!,
            mine.Unit is null ? null : string.Join(", ", new[] { mine.Hamlet, mine.Unit, mine.Above }.Where(p => !string.IsNullOrEmpty(p))),
            roles);
    }
}
