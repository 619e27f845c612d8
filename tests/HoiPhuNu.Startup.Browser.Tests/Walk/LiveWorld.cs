using HoiPhuNu.Startup.Browser.Tests.Kit;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Tests.Costs;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Browser.Tests.Walk;

/// <summary>The world of the counted pages (four of everything: what is looked at is each kind of row, not how many, contests in every state) on a real port.</summary>
public sealed class LiveWorld : BusyWorld
{
    public LiveWorld()
        : base(4)
    {
        UseKestrel();
        StartServer();
        Address = new Uri(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    public Uri Address { get; }

    /// <param name="person">Signed in; null: nobody.</param>
    public async Task<Visit> EnterAsync(Journey journey, string who, Person? person)
    {
        var visit = await journey.EnterAsync(who, Address, Screen.Phone);
        if (person is not null)
        {
            using var signedIn = await SignedIn(person);
            await visit.Context.AddCookiesAsync(signedIn.Cookies.GetAllCookies().Select(cookie => new Microsoft.Playwright.Cookie { Name = cookie.Name, Value = cookie.Value, Url = Address.ToString() }));
        }

        return visit;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("urls", "http://127.0.0.1:0");
    }
}
