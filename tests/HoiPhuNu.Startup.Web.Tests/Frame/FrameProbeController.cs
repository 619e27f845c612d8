using HoiPhuNu.Startup.Web.Features.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Tests.Frame;

/// <summary>Breaks on demand and says what it read.</summary>
[AllowAnonymous]
public sealed class FrameProbeController : Controller
{
    [HttpGet("/probe/{kind}")]
    public IActionResult Break(string kind) => kind switch
    {
        "bug" => throw new InvalidOperationException("secret detail of 0912345678"),
        "lost-race" => throw new DbUpdateConcurrencyException("two tabs"),
        "busy" => throw new TimeoutException("the gate"),
        "conflict" => Conflict(),
        "not-mine" => StatusCode(StatusCodes.Status403Forbidden),
        "too-often" => StatusCode(StatusCodes.Status429TooManyRequests),
        "workshop" => Content("here"),
        _ => NotFound(),
    };

    [DevelopmentOnly]
    [HttpGet("/probe-workshop")]
    public IActionResult Workshop() => Content("here");

    [IgnoreAntiforgeryToken]
    [HttpPost("/probe-read")]
    public IActionResult Read(TypedForm form) => Json(new
    {
        form,
        errors = ModelState.Where(e => e.Value!.Errors.Count > 0).ToDictionary(e => e.Key, e => e.Value!.Errors[0].ErrorMessage),
        kept = ModelState.ToDictionary(e => e.Key, e => e.Value!.AttemptedValue),
        utc = form.Instant?.Kind == DateTimeKind.Utc,
    });

    [HttpPost("/probe-post")]
    public IActionResult Post() => Content("posted");
}
