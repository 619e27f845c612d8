using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>
/// Remembers, past the end of a session, whose browser this is: a form posted too late is kept for her, and a stranger's wrong
/// tries elsewhere do not slow her down here. It opens nothing. Signing out removes it.
/// </summary>
public sealed class KnownDevice(IDataProtectionProvider protection, SignInCookies cookies)
{
    private static readonly TimeSpan Life = TimeSpan.FromDays(180);
    private readonly IDataProtector _protector = protection.CreateProtector("KnownDevice");

    public Guid? AccountOf(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (http.Request.Cookies[cookies.DeviceName] is not { Length: > 0 and < 1000 } text)
        {
            return null;
        }

        try
        {
            return Guid.Parse(_protector.Unprotect(text));
        }
        catch (Exception error) when (error is CryptographicException or FormatException)
        {
            return null;
        }
    }

    public void Remember(HttpContext http, Guid accountId)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Append(cookies.DeviceName, _protector.Protect(accountId.ToString()), Options(http, Life));
    }

    public void Forget(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.Cookies.Delete(cookies.DeviceName, Options(http, null));
    }

    private CookieOptions Options(HttpContext http, TimeSpan? life) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = cookies.AlwaysSecure || http.Request.IsHttps,
        IsEssential = true,
        MaxAge = life,
        Path = "/",
    };
}
