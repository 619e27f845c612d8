using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests.Details;

/// <summary>The call itself: title, theme, rules, who may enter, when, whom to ask.</summary>
public sealed class ContestDetailsController(AppDbContext db, TimeProvider time, IStringLocalizer<ContestsText> T) : Controller
{
    [HttpGet("/to-chuc/{slug}/thong-tin")]
    public async Task<IActionResult> Edit(string slug, Viewer viewer, CancellationToken cancel) =>
        await Find(slug, viewer, cancel) is { } contest ? View(ContestDetailsPage.Of(contest)) : NotFound();

    /// <param name="slug">Of the contest.</param>
    /// <param name="form">What she typed.</param>
    /// <param name="xem">Any value: show the rules as readers will see them, save nothing.</param>
    /// <param name="viewer">Who saves.</param>
    /// <param name="cancel">Stops waiting.</param>
    [HttpPost("/to-chuc/{slug}/thong-tin")]
    [RequestSizeLimit(1024 * 1024)] // two texts of rules, every Vietnamese letter nine characters long on the way
    public async Task<IActionResult> Save(string slug, [Bind(Prefix = "Form")] ContestDetailsForm form, string? xem, Viewer viewer, CancellationToken cancel)
    {
        if (await Find(slug, viewer, cancel) is not { } contest)
        {
            return NotFound();
        }

        if (xem is not null || !ModelState.IsValid)
        {
            return View("Edit", ContestDetailsPage.Of(contest, form, preview: xem is not null));
        }

        db.Expect(contest, form.Version);
        if (contest.Change(form.ToPlan(), viewer.PersonId, time.GetUtcNow().UtcDateTime) is { } refusal)
        {
            this.Refuse(refusal, FieldOf(refusal));
            return View("Edit", ContestDetailsPage.Of(contest, form));
        }

        if (!await db.TrySaveAsync(cancel))
        {
            return await Conflict(slug, form, viewer, cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã lưu thông tin và thể lệ"]);
        return Redirect($"/to-chuc/{slug}");
    }

    private async Task<IActionResult> Conflict(string slug, ContestDetailsForm form, Viewer viewer, CancellationToken cancel)
    {
        var contest = (await Find(slug, viewer, cancel))!;
        this.ShowConflict(form, ContestDetailsForm.Of(contest));
        form.Version = contest.Version;
        return View("Edit", ContestDetailsPage.Of(contest, form));
    }

    private Task<Contest?> Find(string slug, Viewer viewer, CancellationToken cancel) => db.Contests.ManagedBy(viewer).Include(c => c.Rounds).SingleOrDefaultAsync(c => c.Slug == slug, cancel);

    private static string FieldOf(Refusal refusal) => refusal.Code switch
    {
        "Contests.NoTitle" => "Form.Title",
        "Contests.NoTheme" => "Form.Theme",
        "Contests.NoRules" => "Form.Rules",
        "Contests.NoContact" => "Form.ContactPhone",
        "Contests.BadPrefix" => "Form.CodePrefix",
        "Contests.ClosesBeforeItOpens" or "Contests.ClosingInThePast" or "Contests.ClosingEarlier" or "Contests.NoDates" or "Contests.RoundClosesTooEarly" => "Form.ClosesAt",
        _ => "",
    };
}
