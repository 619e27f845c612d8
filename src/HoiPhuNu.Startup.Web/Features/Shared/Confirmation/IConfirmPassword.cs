using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Shared.Confirmation;

/// <summary>Asks for the password again before what cannot be taken back: a browser left open is not the person.</summary>
public interface IConfirmPassword
{
    /// <summary>This session's password was checked a moment ago: nothing to ask.</summary>
    bool IsRecent(HttpContext http);

    /// <summary>True: recent, or typed and right (it is recent from now on). False: the reason stands at the field.</summary>
    /// <param name="controller">Whose form was posted.</param>
    /// <param name="typed">What stands in the field; empty when the page did not ask.</param>
    /// <param name="cancel">Stops waiting.</param>
    Task<bool> RunAsync(Controller controller, string? typed, CancellationToken cancel);
}
