using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.Shared;

public static class LinkAddresses
{
    /// <summary>For links that leave the site: its public address where it is set, the request's own otherwise.</summary>
    public static string AbsoluteUrl(this Controller controller, string path)
    {
        ArgumentNullException.ThrowIfNull(controller);
        var request = controller.Request;
        var site = controller.HttpContext.RequestServices.GetRequiredService<IOptions<SiteOptions>>().Value.PublicUrl;
        return (site?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}") + path;
    }
}
