using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;
using HoiPhuNu.Startup.Web.Setup;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Password;

/// <summary>
/// Sends a link to choose a new password where an e-mail address is on file. What it answers, and when, is the same for every name:
/// only how often one may ask shows.
/// </summary>
public sealed class RequestPasswordLink(AppDbContext db, IOneTimeMail mail, SecretLimiter limiter, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    /// <summary>Longer than making a link takes, so that the clock tells nothing.</summary>
    private static readonly TimeSpan AnswersAfter = TimeSpan.FromMilliseconds(250);

    public async Task<Refusal?> RunAsync(string typed, Func<string, string> linkOf, HttpContext http, CancellationToken cancel)
    {
        var started = Stopwatch.GetTimestamp();
        var login = LoginName.Parse(typed);
        var asked = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(login?.Value ?? typed)));
        if (limiter.Begin("forgotten", asked, http).Wait is { } wait)
        {
            return AccountRefusals.TriedTooOften(wait);
        }

        if (login is not null && await db.FindByLoginAsync(login, cancel) is { Email: { Length: > 0 } email } account)
        {
            await SendAsync(account, email, linkOf, cancel);
        }

        var rest = AnswersAfter - Stopwatch.GetElapsedTime(started);
        await Task.Delay(rest > TimeSpan.Zero ? rest : TimeSpan.Zero, cancel);
        return null;
    }

    private async Task SendAsync(Account account, string email, Func<string, string> linkOf, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await db.Entry(account).Reference(a => a.Person).LoadAsync(cancel);
        var secret = OneTimeSecret.Draw();
        db.PasswordLinks.Add(PasswordLink.Create(account.Id, secret.Hash, null, now, Life));
        await mail.QueuePasswordLinkAsync(account.Person, email, linkOf(secret.Text), cancel);
        await db.SaveChangesAsync(cancel);
    }
}
