using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Accounts;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Accounts.Password;
using HoiPhuNu.Startup.Web.Features.Accounts.SignIn;
using HoiPhuNu.Startup.Web.Features.People.Invitations;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Invitations;

/// <summary>Finds an invitation by its secret and lets a person take it, once, with a password long enough for a role.</summary>
public sealed class AcceptInvitation(AppDbContext db, IEnumerable<IInvitedRoles> roles, Passwords passwords, SecretLimiter limiter, TimeProvider time)
{
    /// <summary>Not tracked. Wrong links from one address are soon answered with a pause; a right one always opens.</summary>
    public async Task<(Invitation? Invitation, Refusal? Refusal)> FindAsync(string token, HttpContext http, CancellationToken cancel)
    {
        var hash = OneTimeSecret.HashOf(token);
        if (await db.Invitations.AsNoTracking().SingleOrDefaultAsync(i => i.TokenHash == hash, cancel) is { } invitation)
        {
            return (invitation, invitation.WhyCannotAccept(time.GetUtcNow().UtcDateTime));
        }

        return (null, limiter.BeginByClient("invitation", http).Wait is { } wait ? AccountRefusals.TriedTooOften(wait) : AccountRefusals.LinkUnknown);
    }

    public async Task<AcceptInvitationPage> PageAsync(Invitation invitation, Viewer? viewer, string path, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(invitation);
        var role = Of(invitation);
        var to = await role.DescribeAsync(invitation, cancel);
        if (viewer is null)
        {
            return new AcceptInvitationPage(to, invitation.Name, invitation.ExpiresAt, null, null, false, path, new AcceptInvitationForm());
        }

        var me = await db.Users.Where(a => a.Id == viewer.AccountId).Select(a => new { a.Person.FullName, a.HasStaffPassword }).SingleAsync(cancel);
        var whyNot = await role.WhyCannotAsync(invitation, viewer.PersonId, cancel);
        return new AcceptInvitationPage(to, invitation.Name, invitation.ExpiresAt, me.FullName, whyNot, !me.HasStaffPassword, path, new AcceptInvitationForm());
    }

    /// <summary>Where her work is, when it was she who took it: a second press of the button, or the link opened again.</summary>
    public async Task<string?> TakenByAsync(Viewer? viewer, Invitation? invitation, CancellationToken cancel) =>
        invitation is { AcceptedById: { } taker, RevokedAt: null } && taker == viewer?.PersonId ? (await Of(invitation).DescribeAsync(invitation, cancel)).Href : null;

    /// <summary>Her account when it is done (her cookie is to be renewed); otherwise why not.</summary>
    public async Task<SignInResult> RunAsync(Invitation found, Viewer viewer, AcceptInvitationForm form, HttpContext http, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(viewer);
        ArgumentNullException.ThrowIfNull(form);
        var account = await db.Users.Include(a => a.Person).SingleAsync(a => a.Id == viewer.AccountId, cancel);
        if (!account.HasStaffPassword && await RenewPasswordAsync(account, form, http, cancel) is { } weak)
        {
            return new SignInResult(null, weak);
        }

        var now = time.GetUtcNow().UtcDateTime;
        var role = Of(found);
        try
        {
            var refusal = await db.WriteAsync(
                async token =>
                {
                    var invitation = await db.Invitations.SingleAsync(i => i.Id == found.Id, token);
                    if (invitation.AcceptedById == viewer.PersonId)
                    {
                        // Pressed twice: the first press did it, with its password.
                        db.ChangeTracker.Clear();
                        return null;
                    }

                    var whyNot = invitation.WhyCannotAccept(now) ?? await role.WhyCannotAsync(invitation, viewer.PersonId, token) ?? invitation.Accept(viewer.PersonId, now);
                    if (whyNot is not null)
                    {
                        db.ChangeTracker.Clear();
                        return whyNot;
                    }

                    // Sessions begun as an entrant last 30 days; from now on it is 12 hours, on every device.
                    account.EndSessions();
                    role.Give(invitation, viewer.PersonId, now);
                    return null;
                },
                cancel);
            return new SignInResult(refusal is null ? await db.Users.Include(a => a.Person).SingleAsync(a => a.Id == viewer.AccountId, cancel) : null, refusal);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new SignInResult(null, PeopleRefusals.InvitationUsed);
        }
    }

    private IInvitedRoles Of(Invitation invitation) => roles.Single(r => r.Gives(invitation.Role));

    /// <summary>Changes the tracked account; kept only together with the role.</summary>
    private async Task<Refusal?> RenewPasswordAsync(Account account, AcceptInvitationForm form, HttpContext http, CancellationToken cancel)
    {
        if (PasswordRules.WhyCannotChoose(form.NewPassword ?? "", isStaff: true, account.OwnWords()) is { } refusal)
        {
            return refusal;
        }

        var attempt = limiter.Begin(ChangePassword.Path, account.Id.ToString(), http);
        if (attempt.Wait is { } wait)
        {
            return AccountRefusals.TriedTooOften(wait);
        }

        if (!await passwords.CheckAsync(account, form.CurrentPassword ?? "", cancel))
        {
            return AccountRefusals.PasswordWrong;
        }

        attempt.Succeeded();
        await passwords.SetAsync(account, form.NewPassword!, cancel);
        db.Happened(new PasswordChanged(account.Id, account.PersonId, time.GetUtcNow().UtcDateTime));
        return null;
    }
}
