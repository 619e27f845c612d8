using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Tests;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>
/// The kit of Web.Tests (people, scenarios, a clock that stands) on a real port, so that a browser can visit what it stages.
/// Jobs do not run by themselves.
/// </summary>
public sealed class LiveApp : App
{
    public LiveApp()
    {
        Clock.MoveTo(TestClock.DayToCome);
        UseKestrel();
        StartServer();
        Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    /// <summary>A visitor who has signed in already; the sign-in page has tests of its own.</summary>
    public async Task<Visit> EnterAsync(Journey journey, string who, Person person, Screen screen, bool javaScript = true, bool administrator = false)
    {
        var visit = await journey.EnterAsync(who, Address, screen, javaScript);
        await SignInAgainAsync(visit, person, administrator);
        return visit;
    }

    /// <summary>After so much time that her session would have ended.</summary>
    public async Task SignInAgainAsync(Visit visit, Person person, bool administrator = false)
    {
        using var signedIn = await SignedIn(person, administrator);
        await visit.Context.AddCookiesAsync(signedIn.Cookies.GetAllCookies().Select(cookie => new Microsoft.Playwright.Cookie { Name = cookie.Name, Value = cookie.Value, Url = Address.ToString() }));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("urls", "http://127.0.0.1:0");

        // Passwords of these tests guard nothing; the turns of the site are for its own.
        builder.ConfigureTestServices(services => services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1000));
    }
}
