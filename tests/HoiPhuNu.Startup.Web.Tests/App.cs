using System.Net;
using System.Security.Claims;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Sqlite;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Tests;

/// <summary>
/// The whole site over a database file of its own, with a clock that stands until it is moved. One per test class:
/// <c>public sealed class SubmitEntryTests(App app) : IClassFixture&lt;App&gt;</c>.
/// </summary>
public class App : WebApplicationFactory<Program>
{
    // Made by the site itself, once: every other database of these tests begins as a copy of it. Migrating from nothing has tests of its own.
    private static readonly Lazy<string> Template = new(MakeTemplate);

    private readonly string _directory = Directory.CreateTempSubdirectory("hoiphunu-test-").FullName;

    public App()
        : this(Template.Value)
    {
    }

    private App(string? template)
    {
        if (template is not null)
        {
            File.Copy(template, DatabaseFile);
        }
    }

    /// <summary>10:00 on Monday 9 March 2026 in Vietnam, unless a test moves it.</summary>
    public TestClock Clock { get; } = new(new DateTime(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc));

    public CommandCounter Commands { get; } = new();

    public DateTime Now => Clock.GetUtcNow().UtcDateTime;

    public string DataDirectory => _directory;

    private string DatabaseFile => Path.Combine(_directory, SqliteDatabase.FileName);

    /// <summary>Runs with a context of its own, as a command-line verb would.</summary>
    public async Task<T> WithDb<T>(Func<AppDbContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<AppDbContext>());
    }

    public Task WithDb(Func<AppDbContext, Task> work) => WithDb(async db =>
    {
        await work(db);
        return 0;
    });

    public async Task<Person> AddPerson(string name = "Nguyễn Thị Thử", string? phone = null, string? email = null, Guid? unitId = null)
    {
        var person = Person.Create(name, Now, phone, email, unitId);
        await WithDb(async db =>
        {
            db.People.Add(person);
            await db.SaveChangesAsync();
        });
        return person;
    }

    public async Task<UnionUnit> AddUnit(string code, string name, UnitLevel level, UnionUnit? parent = null)
    {
        var unit = UnionUnit.Create(code, name, level, parent);
        await WithDb(async db =>
        {
            db.Units.Add(unit);
            await db.SaveChangesAsync();
        });
        return unit;
    }

    public Task Appoint(Guid personId, Guid unitId, UnitRole role) => WithDb(async db =>
    {
        db.UnitAppointments.Add(UnitAppointment.Create(personId, unitId, role, null, Now));
        await db.SaveChangesAsync();
    });

    public Task Appoint(Guid personId, Contest contest, ContestRole role) => WithDb(async db =>
    {
        db.ContestAppointments.Add(ContestAppointment.Create(contest.Id, personId, role, contest.CreatedById, Now));
        await db.SaveChangesAsync();
    });

    /// <summary>A browser that keeps cookies and does not follow redirects, signed in as a person by a real cookie of this site.</summary>
    public async Task<Browser> SignedIn(Person person, bool administrator = false)
    {
        var account = await WithDb(async db =>
        {
            if (db.Users.SingleOrDefault(u => u.PersonId == person.Id) is { } known)
            {
                return known;
            }

            var name = person.Phone ?? person.Email ?? person.Id.ToString("N");
            var made = new Account { PersonId = person.Id, UserName = name, NormalizedUserName = name.ToUpperInvariant(), IsAdministrator = administrator, CreatedAt = Now, SecurityStamp = Guid.NewGuid().ToString("N") };
            db.Users.Add(made);
            await db.SaveChangesAsync();
            return made;
        });
        return SignedIn(account);
    }

    public Browser SignedIn(Account account)
    {
        var options = Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme);
        using var scope = Services.CreateScope();
        var claims = scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Account>>().CreateAsync(account).GetAwaiter().GetResult();
        var ticket = new AuthenticationTicket(claims, new AuthenticationProperties { IssuedUtc = Clock.GetUtcNow(), ExpiresUtc = Clock.GetUtcNow().AddDays(30) }, IdentityConstants.ApplicationScheme);
        var browser = Anonymous();
        browser.Cookies.Add(new Uri("http://localhost"), new Cookie(options.Cookie.Name!, options.TicketDataFormat.Protect(ticket)));
        return browser;
    }

    public Browser Anonymous() => new(this);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // Nothing here changes a file of the site; watchers of hundreds of sites beside other programs' are more than a machine may allow.
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "true");
        builder.UseEnvironment("Testing");
        builder.UseSetting("Data:Directory", _directory);
        builder.UseSetting("Jobs:Enabled", "false");
        builder.ConfigureTestServices(services =>
        {
            services.RemoveAll<TimeProvider>();
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton<Microsoft.EntityFrameworkCore.Diagnostics.IInterceptor>(Commands);
        });
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            using (var own = new SqliteConnection(SqliteDatabase.ConnectionString(DatabaseFile)))
            {
                SqliteConnection.ClearPool(own);
            }

            try
            {
                Directory.Delete(_directory, recursive: true);
            }
            catch (IOException)
            {
                // A worker may still hold a file for a moment; the folder is a temporary one.
            }
        }
    }

    private static string MakeTemplate()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("hoiphunu-template-").FullName, SqliteDatabase.FileName);
        using var app = new App(template: null);
        _ = app.Services;
        using (var connection = new SqliteConnection(SqliteDatabase.ConnectionString(app.DatabaseFile)))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }

        File.Copy(app.DatabaseFile, file, overwrite: true);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return file;
    }
}
