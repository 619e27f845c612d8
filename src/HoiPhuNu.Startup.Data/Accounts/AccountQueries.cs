using HoiPhuNu.Startup.Domain.Accounts;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.Accounts;

public static class AccountQueries
{
    /// <summary>
    /// Whose login name this is: the one who registered with it, or the only one who has it on file. Two who share it on file must use
    /// what they registered with.
    /// </summary>
    public static async Task<Account?> FindByLoginAsync(this AppDbContext db, LoginName login, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(login);
        var key = login.Value.ToUpperInvariant();
        var found = await db.Having(login).Take(3).ToListAsync(cancel);
        return found.Find(a => a.NormalizedUserName == key) ?? (found.Count == 1 ? found[0] : null);
    }

    /// <summary>Accounts that registered with this name or have it on file.</summary>
    public static IQueryable<Account> Having(this AppDbContext db, LoginName login)
    {
        ArgumentNullException.ThrowIfNull(login);
        var key = login.Value.ToUpperInvariant();
        return login.IsPhone
            ? db.Users.Where(a => a.NormalizedUserName == key || a.PhoneNumber == login.Value)
            : db.Users.Where(a => a.NormalizedUserName == key || a.NormalizedEmail == key);
    }

    /// <summary>Uses a link, once, whoever else tries at the same instant. Call it inside WriteAsync.</summary>
    public static async Task<bool> UseLinkAsync(this AppDbContext db, Guid linkId, DateTime now, CancellationToken cancel) =>
        await db.PasswordLinks.Where(l => l.Id == linkId && l.UsedAt == null && l.ExpiresAt >= now).ExecuteUpdateAsync(s => s.SetProperty(l => l.UsedAt, now), cancel) == 1;

    /// <summary>No older link of this account works any more.</summary>
    public static Task EndLinksAsync(this AppDbContext db, Guid accountId, DateTime now, CancellationToken cancel) =>
        db.PasswordLinks.Where(l => l.AccountId == accountId && l.UsedAt == null).ExecuteUpdateAsync(s => s.SetProperty(l => l.UsedAt, now), cancel);
}
