using System.Net;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Accounts;

/// <summary>The site with a counted (and quick) password hasher, and requests that come from the address a header names.</summary>
public sealed class AccountsApp : App
{
    public const string Password = "bốn cây măng trúc già";
    public const string IpHeader = "X-Test-Ip";

    private static readonly PasswordHasher<Account> Quick = new(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 1000 }));

    public AccountsApp() => Clock.MoveTo(TestClock.DayToCome);

    public CountedHasher Hasher { get; } = new(Quick);

    /// <summary>A person with an account whose password is <see cref="Password"/>.</summary>
    public async Task<Account> AddAccount(string login, string name = "Hoàng Thị Thử", string? password = Password, bool administrator = false)
    {
        var parsed = LoginName.Parse(login)!;
        var person = Person.Create(name, Now, parsed.IsPhone ? parsed.Value : null, parsed.IsPhone ? null : parsed.Value);
        var account = Account.Create(person.Id, parsed, Now);
        account.IsAdministrator = administrator;
        if (password is not null)
        {
            account.TakePassword(Quick.HashPassword(account, PasswordRules.Normal(password)), PasswordRules.LengthOf(password) >= PasswordRules.StaffLength);
        }

        await WithDb(async db =>
        {
            db.People.Add(person);
            db.Users.Add(account);
            await db.SaveChangesAsync();
        });
        return account;
    }

    /// <summary>An account, with <see cref="Password"/>, for somebody who is a person already; hers when she has one.</summary>
    public async Task<Account> Open(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (await WithDb(db => db.Users.AsNoTracking().Include(a => a.Person).SingleOrDefaultAsync(a => a.PersonId == person.Id)) is { } known)
        {
            return known;
        }

        var account = Account.Create(person.Id, LoginName.Parse(person.Phone)!, Now);
        account.TakePassword(Quick.HashPassword(account, Password), isStaffPassword: true);
        await WithDb(async db =>
        {
            db.Users.Add(account);
            await db.SaveChangesAsync();
        });
        return await Reload(account);
    }

    public Task<Account> Reload(Account account) => WithDb(db => db.Users.AsNoTracking().Include(a => a.Person).SingleAsync(a => a.Id == account.Id));

    public Task<HttpResponseMessage> SignIn(Browser browser, string login, string password = Password) =>
        browser.Submit("/tai-khoan/dang-nhap", "/tai-khoan/dang-nhap", ("Form.Login", login), ("Form.Password", password));

    /// <summary>A browser in which she has signed in with her password, so that it is known as hers after the session's end.</summary>
    public async Task<Browser> KnownBrowser(Person person)
    {
        var browser = Anonymous();
        using var entered = await SignIn(browser, (await Open(person)).UserName!);
        Assert.Equal(HttpStatusCode.Found, entered.StatusCode);
        return browser;
    }

    /// <summary>The session is over; the browser still knows whose it was.</summary>
    public static void EndSession(Browser browser)
    {
        ArgumentNullException.ThrowIfNull(browser);
        foreach (var cookie in browser.Cookies.GetAllCookies().Where(c => c.Name == "hpn"))
        {
            cookie.Expired = true;
        }
    }

    public Browser From(string ip)
    {
        var browser = Anonymous();
        browser.Http.DefaultRequestHeaders.Add(IpHeader, ip);
        return browser;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddScoped<IPasswordHasher<Account>>(_ => Hasher);
            services.AddTransient<IStartupFilter, Addresses>();
        });
    }

    public sealed class CountedHasher(PasswordHasher<Account> inner) : IPasswordHasher<Account>
    {
        private int _checks;

        /// <summary>How often a password was compared.</summary>
        public int Checks => _checks;

        public string HashPassword(Account user, string password) => inner.HashPassword(user, password);

        public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
        {
            Interlocked.Increment(ref _checks);
            return inner.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }

    private sealed class Addresses : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, go) =>
            {
                http.Connection.RemoteIpAddress = IPAddress.Parse(http.Request.Headers[IpHeader].FirstOrDefault() ?? "198.51.100.7");
                return go(http);
            });
            next(app);
        };
    }
}
