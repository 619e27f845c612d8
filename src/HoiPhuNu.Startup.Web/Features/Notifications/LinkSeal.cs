using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace HoiPhuNu.Startup.Web.Features.Notifications;

/// <summary>Seals letters with one-time links while they wait, with the keys that stand beside the database and not in it.</summary>
public sealed class LinkSeal(IDataProtectionProvider protection)
{
    private readonly IDataProtector _protector = protection.CreateProtector("OneTimeMail");

    public string Close(string letter) => _protector.Protect(letter);

    /// <summary>Null when the key is gone: the letter cannot leave, and a new link has to be made.</summary>
    public string? Open(string closed)
    {
        try
        {
            return _protector.Unprotect(closed);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
