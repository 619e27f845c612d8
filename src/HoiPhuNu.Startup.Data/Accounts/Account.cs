using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Identity;

namespace HoiPhuNu.Startup.Data.Accounts;

/// <summary>A way in. The human being is the <see cref="Person"/>; many persons have no account.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public Account()
    {
        Id = Guid.CreateVersion7();
        SecurityStamp = NewStamp();
    }

    public Guid PersonId { get; set; }

    public Person Person { get; set; } = null!;

    public bool IsAdministrator { get; set; }

    /// <summary>Her password has a staff password's length. Only the hash is kept, so this is noted when she chooses it.</summary>
    public bool HasStaffPassword { get; set; }

    public DateTime CreatedAt { get; set; }

    /// <summary>Her own choice, kept across devices: "vi" or "en".</summary>
    public string Language { get; set; } = "vi";

    public static Account Create(Guid personId, LoginName login, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(login);
        var account = new Account { PersonId = personId, CreatedAt = now };
        account.UserName = login.Value;
        account.NormalizedUserName = login.Value.ToUpperInvariant();
        account.Reach(login.IsPhone ? login.Value : null, login.IsPhone ? null : login.Value);
        return account;
    }

    /// <summary>Both may be used to sign in besides the name she registered with.</summary>
    public void Reach(string? phone, string? email)
    {
        PhoneNumber = phone;
        Email = email;
        NormalizedEmail = email?.ToUpperInvariant();
    }

    /// <summary>Ends every session.</summary>
    public void TakePassword(string hash, bool isStaffPassword)
    {
        PasswordHash = hash;
        HasStaffPassword = isStaffPassword;
        EndSessions();
    }

    /// <summary>At the next request of each: their cookies carry the old stamp.</summary>
    public void EndSessions()
    {
        SecurityStamp = NewStamp();
        ConcurrencyStamp = NewStamp();
    }

    private static string NewStamp() => Guid.NewGuid().ToString("N");
}
