using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Shared.Errors;

/// <summary>Every failed request ends here, re-executed, whatever its method was.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorsController(ILogger<ErrorsController> log) : Controller
{
    public const string StalePage = "stale-page";

    [Route("/loi/{code:int}")]
    [ResponseCache(NoStore = true)]
    public IActionResult Show(int code)
    {
        var failure = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        if (failure is null && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            code = StatusCodes.Status404NotFound; // somebody typed the address
        }

        // The exception handler has already chosen the status of a failure.
        code = failure is null ? code : Response.StatusCode;
        Response.StatusCode = code;
        return View("Show", new ErrorPage(code, HttpContext.Items.ContainsKey(StalePage), IncidentOf(failure, code)));
    }

    private string? IncidentOf(IExceptionHandlerPathFeature? failure, int code)
    {
        if (failure is null || code < 500)
        {
            return null;
        }

        var trace = Activity.Current?.TraceId.ToHexString() ?? Guid.NewGuid().ToString("N");
        var incident = $"{trace[..4]}-{trace[4..8]}".ToUpperInvariant();
        // The address stays out of the log: a path may carry a code somebody should not have typed there.
        log.LogError(failure.Error, "Incident {Incident} at {Endpoint}", incident, failure.Endpoint?.DisplayName);
        return incident;
    }
}
