namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>Names of the two cookies of an account. In production the browser itself refuses to send them anywhere but here, over TLS.</summary>
public sealed record SignInCookies(string SessionName, string DeviceName, bool AlwaysSecure)
{
    public static SignInCookies For(IHostEnvironment environment) => environment.IsProduction()
        ? new SignInCookies("__Host-hpn", "__Host-hpn-ai", AlwaysSecure: true)
        : new SignInCookies("hpn", "hpn-ai", AlwaysSecure: false);
}
