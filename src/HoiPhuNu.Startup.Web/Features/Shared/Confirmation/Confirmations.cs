using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Shared.Confirmation;

/// <summary>
/// For posts that ask for the password again: <c>&lt;partial name="_ConfirmPassword" model="new PasswordConfirmation()" /&gt;</c> in the
/// form, and in the action <c>if (!await this.ConfirmedAsync(cancel)) { … show the same form again … }</c>.
/// </summary>
public static class Confirmations
{
    /// <summary>False: the reason stands at the field, and everything else she typed is still there.</summary>
    public static Task<bool> ConfirmedAsync(this Controller controller, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(controller);
        var typed = controller.Request.Form[nameof(PasswordConfirmation.ConfirmPassword)].ToString();
        return controller.HttpContext.RequestServices.GetRequiredService<IConfirmPassword>().RunAsync(controller, typed, cancel);
    }
}
