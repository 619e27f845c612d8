using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Demo;

/// <summary>The twelve people one can be. Everybody else in the demo data is a person without an account.</summary>
public static class DemoAccounts
{
    /// <summary>Of all of them. It is printed in every manual, so it is on the blocklist of passwords one may choose.</summary>
    public const string Password = "ruong-bac-thang-939";

    public static IReadOnlyList<DemoAccount> All { get; } =
    [
        new("Quản trị hệ thống", "Đỗ Thị Tràm", "0900 000 001"),
        new("Ban Tổ chức (người chuẩn bị), phụ trách dự án, số liệu", "Nguyễn Thị Lúa", "0900 000 002"),
        new("Ban Tổ chức (người duyệt), duyệt chi, số liệu", "Trần Thị Sen", "0900 000 003"),
        new("Thư ký, điều phối đồng hành, số liệu Đà Nẵng", "Hoàng Thị Mận", "0900 000 004"),
        new("Trưởng Ban Giám khảo", "Lê Thị Trầm", "0900 000 005"),
        new("Giám khảo", "Quàng Thị Ban", "0900 000 006"),
        new("Giám khảo, cố vấn", "Phạm Thị Quế", "0900 000 007"),
        new("Cán bộ Hội xã Tây Giang", "Zơrâm Thị Nương", "0900 000 008"),
        new("Chị dự thi (đã nộp), có cố vấn, có dự án", "Bàn Mùi Ghến", "0900 000 009"),
        new("Chị dự thi (đang viết)", "Nông Thị Hường", "0900 000 010"),
        new("Chị dự thi (sắp nộp)", "Lê Thị Thu Sương", "0900 000 011"),
        new("Chị dự thi (đã nộp)", "Thị Brơi", "0900 000 012"),
    ];

    internal static Person PersonOf(AppDbContext db, int number, Guid? unitId, DateTime at)
    {
        var person = Person.Create(All[number - 1].Name, at, InventedNames.Phone(number), unitId: unitId);
        db.People.Add(person);
        return person;
    }

    /// <summary>One hash for all of them: the password is known anyway, and each hash costs a sixth of a second.</summary>
    internal static void Open(AppDbContext db, IReadOnlyList<Person> people, IPasswordHasher<Account> hasher, DateTime at)
    {
        var hash = hasher.HashPassword(new Account(), Password);
        foreach (var person in people)
        {
            var account = Account.Create(person.Id, LoginName.Parse(person.Phone)!, at);
            account.IsAdministrator = person == people[0];
            account.TakePassword(hash, isStaffPassword: true);
            db.Users.Add(account);
            db.Happened(new AccountRegistered(account.Id, person.Id, at));
        }
    }

    /// <summary>True where somebody can sign in with the printed password: a production site does not start on such a database.</summary>
    public static Task<bool> AreInAsync(AppDbContext db, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var names = Enumerable.Range(1, All.Count).Select(InventedNames.Phone).ToList();
        return db.Users.AnyAsync(a => names.Contains(a.NormalizedUserName!), cancel);
    }

    internal static void Give(AppDbContext db, Contest contest, Person person, ContestRole role, DateTime at) =>
        db.ContestAppointments.Add(ContestAppointment.Create(contest.Id, person.Id, role, contest.CreatedById, at));
}
