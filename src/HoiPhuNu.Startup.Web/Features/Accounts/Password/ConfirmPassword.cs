using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Accounts.SignIn;
using HoiPhuNu.Startup.Web.Features.Shared.Confirmation;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Password;

/// <summary>The password of the account that is signed in, asked again; wrong ones count together with those of changing it.</summary>
public sealed class ConfirmPassword(AppDbContext db, Passwords passwords, Session session, SecretLimiter limiter, TimeProvider time) : IConfirmPassword
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    private static readonly object JustNow = new();

    public bool IsRecent(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        return http.Items.ContainsKey(JustNow) || (AccountClaims.CheckedAt(http.User) is { } at && time.GetUtcNow().UtcDateTime - at <= Life);
    }

    public async Task<bool> RunAsync(Controller controller, string? typed, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(controller);
        if (await WhyNotAsync(controller.HttpContext.Viewer()!, typed, controller.HttpContext, cancel) is not { } refusal)
        {
            return true;
        }

        controller.RefuseSecret(refusal, nameof(PasswordConfirmation.ConfirmPassword));
        return false;
    }

    private async Task<Refusal?> WhyNotAsync(Viewer viewer, string? typed, HttpContext http, CancellationToken cancel)
    {
        if (IsRecent(http))
        {
            return null;
        }

        if (string.IsNullOrEmpty(typed))
        {
            return AccountRefusals.PasswordAskedAgain;
        }

        var attempt = limiter.Begin(ChangePassword.Path, viewer.AccountId.ToString(), http);
        if (attempt.Wait is { } wait)
        {
            return AccountRefusals.TriedTooOften(wait);
        }

        var account = await db.Users.SingleAsync(a => a.Id == viewer.AccountId, cancel);
        if (typed.Length > PasswordRules.MaxLength * 2 || !await passwords.CheckAsync(account, typed, cancel))
        {
            return AccountRefusals.PasswordWrong;
        }

        attempt.Succeeded();
        await db.SaveChangesAsync(cancel); // a hash of weaker settings was made anew
        await session.BeginAsync(http, account, cancel);
        http.Items[JustNow] = true;
        return null;
    }
}
