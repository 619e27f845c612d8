using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.People.Care;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Accounts.HandOver;

/// <summary>The secretary (or an organizer) helps entrants of her contest back into their accounts.</summary>
public sealed class HandOverController(AppDbContext db, IPeopleInCare care, TimeProvider time) : Controller
{
    [HttpGet("/to-chuc/{slug}/nguoi-dung")]
    public async Task<IActionResult> Index(string slug, Viewer viewer, string? tim, CancellationToken cancel, int trang = 1) =>
        await care.FindAsync(slug, viewer, cancel) is { } contest ? View("Index", await HandOverPage.LoadAsync(db, care, contest, tim, trang, cancel)) : NotFound();

    [HttpPost("/to-chuc/{slug}/nguoi-dung/{personId:guid}")]
    public async Task<IActionResult> Create(string slug, Guid personId, Viewer viewer, [FromServices] IssuePasswordLink issue, CancellationToken cancel)
    {
        if (await care.FindAsync(slug, viewer, cancel) is not { } contest)
        {
            return NotFound();
        }

        var (secret, refusal) = await issue.RunAsync(contest, personId, viewer, cancel);
        if (refusal is not null)
        {
            this.Refuse(refusal);
            return View("Index", await HandOverPage.LoadAsync(db, care, contest, null, 1, cancel));
        }

        return secret is null ? NotFound() : View("Issued", await IssuedAsync(contest, personId, secret.Text, cancel));
    }

    private async Task<HandedOver> IssuedAsync(CareOf contest, Guid personId, string secret, CancellationToken cancel)
    {
        var name = await db.People.Where(p => p.Id == personId).Select(p => p.FullName).SingleAsync(cancel);
        return new HandedOver(contest, name, this.AbsoluteUrl($"/tai-khoan/mat-khau-moi/{secret}"), time.GetUtcNow().UtcDateTime + IssuePasswordLink.Life);
    }
}
