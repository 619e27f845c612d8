using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Frame;

/// <summary>The site with a few addresses more: one that breaks in each way, one that answers what it read.</summary>
public sealed class FrameApp : App
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddControllersWithViews().AddApplicationPart(typeof(FrameApp).Assembly));
    }
}
