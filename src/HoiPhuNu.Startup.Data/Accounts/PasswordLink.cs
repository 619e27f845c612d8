using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Data.Accounts;

/// <summary>A one-time link to choose a new password: asked for by e-mail, or issued by a secretary who knows the woman.</summary>
public sealed class PasswordLink : Entity
{
    public const int TokenHashLength = 64;

    private PasswordLink()
    {
    }

    /// <summary>SHA-256 of the secret, hexadecimal.</summary>
    public string TokenHash { get; private set; } = "";

    public Guid AccountId { get; private set; }

    /// <summary>Null: she asked for it herself.</summary>
    public Guid? IssuedById { get; private set; }

    public DateTime IssuedAt { get; private set; }

    public DateTime ExpiresAt { get; private set; }

    public DateTime? UsedAt { get; private set; }

    public static PasswordLink Create(Guid accountId, string tokenHash, Guid? issuedById, DateTime now, TimeSpan life) =>
        new() { AccountId = accountId, TokenHash = tokenHash, IssuedById = issuedById, IssuedAt = now, ExpiresAt = now + life };

    public bool CanBeUsed(DateTime now) => UsedAt is null && now <= ExpiresAt;

    public void Use(DateTime now) => UsedAt = now;
}
