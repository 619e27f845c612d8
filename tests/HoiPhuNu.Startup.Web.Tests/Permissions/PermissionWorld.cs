using System.Net;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Data.Sqlite;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Accounts.Password;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

/// <summary>
/// Two contests of different units in every state, an account for every role, and a copy of the database as it was, put back after
/// every post that was let in: so each cell finds the same world.
/// </summary>
public sealed class PermissionWorld : App, IAsyncLifetime
{
    private readonly Dictionary<ScenarioStage, (Scenario Own, Scenario Foreign)> _contests = [];
    private readonly Dictionary<Guid, Account> _accounts = [];
    private readonly Dictionary<Guid, (string Token, IReadOnlyList<Cookie> Cookies)> _tokens = [];
    private readonly SqliteConnection _asItWas = new("Data Source=:memory:");
    private SqliteConnection _file = null!;
    private long _version;
    private Person _administrator = null!;

    public async Task InitializeAsync()
    {
        foreach (var stage in Enum.GetValues<ScenarioStage>())
        {
            var plan = new ScenarioPlan { Stage = stage, Entries = 4, Judges = 2, Reads = 1, Drafts = 1, Mentoring = true, FollowUp = true, Figures = true };
            _contests[stage] = (await Scenario.Build(this, plan), await Scenario.Build(this, plan));
        }

        _administrator = await AddPerson("Quản Trị Thử", InventedNames.Phone(999));
        foreach (var stage in _contests.Keys)
        {
            foreach (var who in Enum.GetValues<Who>().Where(w => w != Who.Anonymous && int.PopCount((int)w) == 1))
            {
                if (PersonFor(who, stage) is { } person)
                {
                    (await SignedIn(person, administrator: who == Who.Administrator)).Dispose();
                }
            }
        }

        await WithDb(async db =>
        {
            foreach (var s in _contests.Values.SelectMany(c => new[] { c.Own, c.Foreign }).Where(s => s.Entrants.Count > 1))
            {
                var account = await db.Users.Where(u => u.PersonId == s.Entrants[1].Id).Select(u => (Guid?)u.Id).SingleOrDefaultAsync();
                if (account is { } id)
                {
                    db.PasswordLinks.Add(PasswordLink.Create(id, OneTimeSecret.HashOf(PasswordSecret(s)), null, Now, TimeSpan.FromHours(1)));
                }
            }

            await db.SaveChangesAsync();
        });

        foreach (var account in await WithDb(db => db.Users.AsNoTracking().ToListAsync()))
        {
            _accounts[account.PersonId] = account;
        }

        await _asItWas.OpenAsync();
        _file = new SqliteConnection(SqliteDatabase.ConnectionString(Path.Combine(DataDirectory, SqliteDatabase.FileName)));
        await _file.OpenAsync();
        _file.BackupDatabase(_asItWas);
        _version = await Version();
    }

    /// <summary>Every address routing knows, as "GET /ho-so/{id}"; "ANY" where a method is not fixed.</summary>
    public IReadOnlyList<string> Endpoints() => EndpointsOf(Services.GetRequiredService<EndpointDataSource>());

    public static IReadOnlyList<string> EndpointsOf(EndpointDataSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return [.. source.Endpoints.OfType<RouteEndpoint>()
            .SelectMany(e => (e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["ANY"])
                .Select(m => $"{m} /{System.Text.RegularExpressions.Regex.Replace(e.RoutePattern.RawText!.TrimStart('/'), @"\{\*{0,2}(\w+)[^}]*\}", "{$1}")}"))
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    public Scenario Own(PermissionRow row) => _contests[row.Stage].Own;

    public Scenario Foreign(PermissionRow row) => _contests[row.Stage].Foreign;

    /// <summary>The secret of a link by which the second entrant of a contest chooses a new password.</summary>
    public static string PasswordSecret(Scenario s) => $"mat-khau-moi-{s.Slug}";

    /// <summary>Wrong links from one address are soon answered with a pause; here every cell comes from the same one.</summary>
    public void ForgiveGuessing()
    {
        foreach (var path in new[] { ChooseNewPassword.Path, "mentor-claim", "mentoring-answer" })
        {
            Services.GetRequiredService<SecretLimiter>().Forgive(path, "-");
        }
    }

    /// <summary>A fresh browser (a post may sign out) of this role in the row's contest.</summary>
    public Browser BrowserOf(Who who, ScenarioStage stage) => PersonFor(who, stage) is { } person ? SignedIn(_accounts[person.Id]) : Anonymous();

    /// <summary>Null where the stage has nobody in this role (a contest not open has no entrants).</summary>
    public bool Has(Who who, ScenarioStage stage) => who == Who.Anonymous || PersonFor(who, stage) is not null;

    /// <summary>
    /// Puts what a post needs beside its fields into the browser: a token is its person's, not one browser's, so each is fetched once.
    /// </summary>
    public async Task<string> Token(Browser browser, Who who, ScenarioStage stage, Func<Task<string>> fetch)
    {
        ArgumentNullException.ThrowIfNull(browser);
        ArgumentNullException.ThrowIfNull(fetch);
        var key = PersonFor(who, stage)?.Id ?? Guid.Empty;
        if (_tokens.TryGetValue(key, out var known))
        {
            foreach (var cookie in known.Cookies)
            {
                browser.Cookies.Add(new Uri("http://localhost"), new Cookie(cookie.Name, cookie.Value));
            }

            return known.Token;
        }

        var before = browser.Cookies.GetAllCookies().Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        var token = await fetch();
        Assert.NotEmpty(token);
        _tokens[key] = (token, [.. browser.Cookies.GetAllCookies().Where(c => !before.Contains(c.Name))]);
        return token;
    }

    /// <summary>Puts the database back as it was, if anybody has written to it since.</summary>
    public async Task Restore()
    {
        if (await Version() != _version)
        {
            _asItWas.BackupDatabase(_file);
            _version = await Version();
        }
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await _asItWas.DisposeAsync();
        await _file.DisposeAsync();
        await DisposeAsync();
    }

    private Person? PersonFor(Who who, ScenarioStage stage)
    {
        var (own, foreign) = _contests[stage];
        return who switch
        {
            Who.Entrant => own.Entrants.FirstOrDefault(),
            Who.OtherEntrant => own.Entrants.ElementAtOrDefault(1),
            Who.Officer => own.Officer,
            Who.OtherOfficer => own.OtherOfficer,
            Who.Judge => own.Judges[0],
            Who.OtherJudge => own.Judges[1],
            Who.HeadJudge => own.HeadJudge,
            Who.Secretary => own.Secretary,
            Who.Organizer => own.Organizer,
            Who.CoOrganizer => own.CoOrganizer,
            Who.OtherOrganizer => foreign.Organizer,
            Who.Administrator => _administrator,
            Who.Manager => own.Manager,
            Who.Approver => own.Approver,
            Who.FiguresLead => own.FiguresLead,
            _ => null,
        };
    }

    /// <summary>Another number after every commit of another connection.</summary>
    private async Task<long> Version()
    {
        await using var command = _file.CreateCommand();
        command.CommandText = "PRAGMA data_version";
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
