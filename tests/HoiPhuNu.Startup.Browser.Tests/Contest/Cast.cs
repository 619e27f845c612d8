using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Browser.Tests.Contest;

/// <summary>The people of one contest, each at a browser of her own, and the site they meet at.</summary>
public sealed class Cast(Journey journey, LiveApp app, bool javaScript)
{
    public const string StaffPassword = "Mưa rào tháng sáu 2026";
    public const string Password = "lúa chín vàng đồng";

    private int _phones = 100;

    public LiveApp App => app;

    public Task<Visit> EnterAsync(string who) => journey.EnterAsync(who, app.Address, Screen.Phone, javaScript);

    public string NextPhone() => $"0900 000 {_phones++}";

    public async Task<T> WithDb<T>(Func<AppDbContext, Task<T>> work)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    /// <summary>What an installation has before its first contest: the communes that were imported, and the administrator that <c>create-admin</c> made.</summary>
    public async Task<(string Phone, Guid HostId)> InstallAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var province = await db.Units.SingleAsync(u => u.Code == "04");
        db.Units.AddRange(
            UnionUnit.Create("01288", "Xã Thành Công", UnitLevel.Commune, province),
            UnionUnit.Create("01789", "Xã Đông Khê", UnitLevel.Commune, province));
        var phone = NextPhone();
        Assert.True(PhoneNumber.TryParse(phone, out var e164));
        var person = Person.Create("Lò Thị Quản Trị", app.Now, e164);
        db.People.Add(person);
        await db.SaveChangesAsync();
        var account = new Account { PersonId = person.Id, UserName = e164, PhoneNumber = e164, IsAdministrator = true, HasStaffPassword = true, CreatedAt = app.Now };
        var made = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, StaffPassword);
        Assert.True(made.Succeeded, string.Join(", ", made.Errors.Select(e => e.Description)));
        return (phone, province.Id);
    }

    public async Task SignInAsync(Visit visit, string login, string password)
    {
        await visit.OpenAsync("/tai-khoan/dang-nhap");
        await visit.TypeAsync("Form.Login", login);
        await visit.TypeAsync("Form.Password", password);
        await visit.SendAsync("/tai-khoan/dang-nhap");
        Assert.NotEqual("/tai-khoan/dang-nhap", visit.PathOf());
    }

    /// <summary>Registers on the page she stands on, or on the public one.</summary>
    public async Task<string> RegisterAsync(Visit visit, string name, bool staff)
    {
        if (visit.PathOf() != "/tai-khoan/dang-ky")
        {
            await visit.OpenAsync("/tai-khoan/dang-ky");
        }

        var phone = NextPhone();
        await visit.TypeAsync("FullName", name);
        await visit.TypeAsync("Login", phone);
        await visit.TypeAsync("Password", staff ? StaffPassword : Password);
        await visit.SendAsync("/tai-khoan/dang-ky");
        Assert.NotEqual("/tai-khoan/dang-ky", visit.PathOf());
        return phone;
    }
}
