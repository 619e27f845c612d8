using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using Microsoft.AspNetCore.Identity;

namespace HoiPhuNu.Startup.Web.Features.Accounts;

/// <summary>Makes and checks password hashes, in turn, and takes as long for an account that does not exist.</summary>
public sealed class Passwords(IPasswordHasher<Account> hasher, HashingTurns turns)
{
    private static readonly Account Nobody = new();
    private static string? _nobodysHash;

    public async Task SetAsync(Account account, string password, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(account);
        var normal = PasswordRules.Normal(password);
        var hash = await turns.RunAsync(() => hasher.HashPassword(account, normal), cancel);
        account.TakePassword(hash, PasswordRules.LengthOf(password) >= PasswordRules.StaffLength);
    }

    /// <summary>True when it is hers. A hash of weaker settings is made anew; her other sessions stay.</summary>
    public async Task<bool> CheckAsync(Account? account, string password, CancellationToken cancel)
    {
        var normal = PasswordRules.Normal(password);
        if (account?.PasswordHash is not { } hash)
        {
            await turns.RunAsync(() => hasher.VerifyHashedPassword(Nobody, _nobodysHash ??= hasher.HashPassword(Nobody, Guid.NewGuid().ToString()), normal), cancel);
            return false;
        }

        switch (await turns.RunAsync(() => hasher.VerifyHashedPassword(account, hash, normal), cancel))
        {
            case PasswordVerificationResult.Success:
                return true;
            case PasswordVerificationResult.SuccessRehashNeeded:
                account.PasswordHash = await turns.RunAsync(() => hasher.HashPassword(account, normal), cancel);
                return true;
            default:
                return false;
        }
    }
}
