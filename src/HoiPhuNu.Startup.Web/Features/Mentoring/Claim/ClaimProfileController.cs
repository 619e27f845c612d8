using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Claim;

/// <summary>
/// The page a claim link opens. Looking at it takes nothing: mail programs open links by themselves. It shows no more of the profile
/// than the name it was written for.
/// </summary>
[AllowAnonymous]
public sealed class ClaimProfileController(AppDbContext db, SecretLimiter limiter, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/co-van/nhan/{token}")]
    public async Task<IActionResult> Show(string token, Viewer? viewer, CancellationToken cancel)
    {
        var profile = await db.MentorProfiles.AsNoTracking().ClaimedWith(OneTimeSecret.HashOf(token)).Include(p => p.Person).Include(p => p.Unit).SingleOrDefaultAsync(cancel);
        return profile is null ? Gone() : View("Show", await PageAsync(profile, viewer, token, cancel));
    }

    [HttpPost("/co-van/nhan/{token}")]
    public async Task<IActionResult> Take(string token, Viewer? viewer, CancellationToken cancel)
    {
        if (viewer is null)
        {
            return await db.MentorProfiles.ClaimedWith(OneTimeSecret.HashOf(token)).AnyAsync(cancel) ? Redirect($"/co-van/nhan/{Uri.EscapeDataString(token)}") : Gone();
        }

        var (found, refusal) = await TakeAsync(token, viewer, cancel);
        if (!found)
        {
            return Gone();
        }

        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Warn, refusal is null ? T["Đã nhận hồ sơ cố vấn. Mời xem lại và cam kết giữ kín thông tin."] : this.Say(refusal));
        return Redirect(refusal is null ? "/co-van/ho-so" : $"/co-van/nhan/{Uri.EscapeDataString(token)}");
    }

    private Task<(bool Found, Refusal? Refusal)> TakeAsync(string token, Viewer viewer, CancellationToken cancel)
    {
        var hash = OneTimeSecret.HashOf(token);
        return db.WriteAsync<(bool, Refusal?)>(
            async inside =>
            {
                if (await db.MentorProfiles.ClaimedWith(hash).SingleOrDefaultAsync(inside) is not { } profile)
                {
                    return (false, null);
                }

                return (true, profile.Claim(viewer.PersonId, await db.MentorProfiles.OwnedBy(viewer).AnyAsync(inside), Now));
            },
            cancel);
    }

    private async Task<ClaimPage> PageAsync(MentorProfile profile, Viewer? viewer, string token, CancellationToken cancel)
    {
        var path = $"/co-van/nhan/{Uri.EscapeDataString(token)}";
        if (viewer is null)
        {
            return new ClaimPage(profile.Person.FullName, profile.Unit.Name, null, profile.WhyCannotClaim(false, Now), path);
        }

        var me = await db.People.Where(p => p.Id == viewer.PersonId).Select(p => p.FullName).SingleAsync(cancel);
        return new ClaimPage(profile.Person.FullName, profile.Unit.Name, me, profile.WhyCannotClaim(await db.MentorProfiles.OwnedBy(viewer).AnyAsync(cancel), Now), path);
    }

    private IActionResult Gone()
    {
        if (limiter.BeginByClient("mentor-claim", HttpContext).Wait is not null)
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        Response.StatusCode = StatusCodes.Status404NotFound;
        return View("Gone");
    }
}
