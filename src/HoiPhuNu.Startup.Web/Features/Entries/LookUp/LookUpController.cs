using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.LookUp;

/// <summary>Where an entry stands, for whoever holds its code and the last four digits of its phone.</summary>
[AllowAnonymous]
[Route("/tra-cuu")]
public sealed class LookUpController(LookUpEntry lookUp, SecretLimiter limiter, IStringLocalizer<EntriesText> T) : Controller
{
    [HttpGet("")]
    public IActionResult Index(string? ma) => View(new LookUpPage { Form = { Code = ma ?? "" } });

    [HttpPost("")]
    public async Task<IActionResult> Find([Bind(Prefix = "Form")] LookUpForm form, CancellationToken cancel)
    {
        var page = new LookUpPage { Form = form };
        if (!ModelState.IsValid)
        {
            return View(nameof(Index), page);
        }

        var attempt = limiter.Begin("look-up", EntryCode.TryParse(form.Code, out var code) ? code : VietnameseText.Fold(form.Code), HttpContext);
        if (attempt.Wait is { } wait)
        {
            return Wait(page, wait);
        }

        page.Entry = await lookUp.RunAsync(form.Code, form.Digits, cancel);
        if (page.Entry is null)
        {
            ModelState.AddModelError("", T["Không thấy hồ sơ nào có mã và bốn số cuối này. Xem lại mã trên biên nhận và số điện thoại đã ghi trong hồ sơ."]);
            return View(nameof(Index), page);
        }

        attempt.Succeeded();
        return View(nameof(Index), page);
    }

    private ViewResult Wait(LookUpPage page, TimeSpan wait)
    {
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        ModelState.AddModelError("", T["Đã thử nhiều lần chưa đúng. Chị chờ {0} phút rồi thử lại, hoặc gọi Tổ thư ký.", Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes))]);
        return View(nameof(Index), page);
    }
}
