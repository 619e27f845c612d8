using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Answers;

/// <summary>The coordinator asks again for a woman who did not answer.</summary>
[Authorize(Policies.Coordinator)]
public sealed class SilentWomenController(AppDbContext db, AskSilentWoman ask, IStringLocalizer<MentoringText> T) : Controller
{
    [HttpPost("/dieu-phoi/cap/{id:guid}/de-nghi-lai")]
    public async Task<IActionResult> AskAgain(Guid id, Viewer viewer, CancellationToken cancel)
    {
        if (!await db.Mentorships.CoordinatedBy(viewer).AnyAsync(m => m.Id == id, cancel))
        {
            return NotFound();
        }

        var refusal = await ask.RunAsync(id, viewer, cancel);
        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Fix, refusal is null ? T["Đã gửi lời mời mới cho chị ấy và cố vấn"] : this.Say(refusal));
        return Redirect(refusal is null ? "/dieu-phoi/cap?TrangThai=Proposed" : $"/dong-hanh/cap/{id}");
    }
}
