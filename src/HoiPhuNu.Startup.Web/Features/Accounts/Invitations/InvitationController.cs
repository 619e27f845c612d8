using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Accounts.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Accounts.Invitations;

/// <summary>
/// The page an invitation opens. Looking at it accepts nothing: mail programs open links by themselves. Who presses after her session
/// has ended sees the page again, with the way to sign in.
/// </summary>
[AllowAnonymous]
public sealed class InvitationController(AcceptInvitation accept, IStringLocalizer<AccountsText> T) : Controller
{
    [HttpGet("/loi-moi/{token}")]
    public async Task<IActionResult> Show(string token, Viewer? viewer, CancellationToken cancel)
    {
        var (invitation, refusal) = await accept.FindAsync(token, HttpContext, cancel);
        return refusal is null ? View("Show", await accept.PageAsync(invitation!, viewer, $"/loi-moi/{token}", cancel)) : await GoneAsync(refusal, invitation, viewer, cancel);
    }

    [HttpPost("/loi-moi/{token}")]
    public async Task<IActionResult> Accept(string token, AcceptInvitationForm form, Viewer? viewer, [FromServices] Session session, CancellationToken cancel)
    {
        var (invitation, refusal) = await accept.FindAsync(token, HttpContext, cancel);
        if (refusal is not null)
        {
            return await GoneAsync(refusal, invitation, viewer, cancel);
        }

        var page = await accept.PageAsync(invitation!, viewer, $"/loi-moi/{token}", cancel);
        var result = viewer is null || page.WhyNot is not null ? null : await accept.RunAsync(invitation!, viewer, form, HttpContext, cancel);
        if (result?.Account is not { } account)
        {
            return NotYet(result?.Refusal, page);
        }

        await session.BeginAsync(HttpContext, account, cancel);
        this.Alert(AlertKind.Ok, T["Chị đã nhận vai trò {0}", page.To.Role], page.To.Place);
        return Redirect(page.To.Href);
    }

    private ViewResult NotYet(Refusal? refusal, AcceptInvitationPage page)
    {
        if (refusal is not null)
        {
            this.RefuseSecret(refusal, FieldOf(refusal));
        }

        return View("Show", page);
    }

    private static string FieldOf(Refusal refusal) => refusal == AccountRefusals.PasswordWrong ? "Form.CurrentPassword"
        : refusal.Code.StartsWith("Accounts.Password", StringComparison.Ordinal) ? "Form.NewPassword"
        : "";

    private async Task<IActionResult> GoneAsync(Refusal refusal, Invitation? invitation, Viewer? viewer, CancellationToken cancel)
    {
        if (await accept.TakenByAsync(viewer, invitation, cancel) is { } hers)
        {
            return Redirect(hers);
        }

        Response.StatusCode = invitation is null ? StatusCodes.Status404NotFound : StatusCodes.Status410Gone;
        this.RefuseSecret(refusal);
        return View("Gone", invitation?.AcceptedById is not null && viewer is null);
    }
}
