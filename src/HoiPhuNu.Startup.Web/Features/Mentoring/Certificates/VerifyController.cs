using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Certificates;

/// <summary>Anybody who holds the code of a certificate has it confirmed.</summary>
[AllowAnonymous]
public sealed class VerifyController(AppDbContext db, SecretLimiter limiter, IStringLocalizer<MentoringText> T) : Controller
{
    [HttpGet("/xac-minh")]
    public IActionResult Ask(string? ma)
    {
        if (EntryCode.TryParse(ma, out var code))
        {
            return Redirect($"/xac-minh/{code}");
        }

        if (!string.IsNullOrWhiteSpace(ma))
        {
            ModelState.AddModelError("ma", T["Mã này thiếu hoặc sai chữ. Xem lại mã in trên giấy, ví dụ CV26-7F3K-92."]);
        }

        return View("Verify", new VerifyPage(ma ?? ""));
    }

    [HttpGet("/xac-minh/{code}")]
    public async Task<IActionResult> Verify(string code, CancellationToken cancel)
    {
        // What cannot be a code is not looked for, and nobody is kept waiting for a slip of the pen.
        if (!EntryCode.TryParse(code, out var whole))
        {
            return Unknown(code, StatusCodes.Status404NotFound, T["Không thấy giấy nào có mã này. Xem lại mã in trên giấy."]);
        }

        var attempt = limiter.BeginByClient("certificate", HttpContext);
        if (attempt.Wait is { } wait)
        {
            return Unknown(code, StatusCodes.Status429TooManyRequests, T["Đã thử nhiều mã chưa đúng. Chờ {0} phút rồi thử lại.", Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes))]);
        }

        if (await db.HoursCertificates.AsNoTracking().SingleOrDefaultAsync(c => c.Code == whole, cancel) is not { } certificate)
        {
            return Unknown(code, StatusCodes.Status404NotFound, T["Không thấy giấy nào có mã này. Xem lại mã in trên giấy."]);
        }

        attempt.Succeeded();
        return View(new VerifyPage(whole, certificate));
    }

    private ViewResult Unknown(string code, int status, string why)
    {
        Response.StatusCode = status;
        ModelState.Clear();
        ModelState.AddModelError("ma", why);
        return View("Verify", new VerifyPage(code));
    }
}
