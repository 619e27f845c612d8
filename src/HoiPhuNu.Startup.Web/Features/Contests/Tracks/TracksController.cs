using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests.Tracks;

/// <summary>Bảng thi, each ranked by itself, and lĩnh vực, one a line.</summary>
public sealed class TracksController(AppDbContext db, TimeProvider time, IStringLocalizer<ContestsText> T) : Controller
{
    [HttpGet("/to-chuc/{slug}/bang-linh-vuc")]
    public async Task<IActionResult> Edit(string slug, Viewer viewer, CancellationToken cancel) =>
        await Find(slug, viewer, cancel) is { } contest ? View(TracksPage.Of(contest)) : NotFound();

    [HttpPost("/to-chuc/{slug}/bang-linh-vuc")]
    public async Task<IActionResult> Save(string slug, [Bind(Prefix = "Form")] TracksForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await Find(slug, viewer, cancel) is not { } contest)
        {
            return NotFound();
        }

        db.Expect(contest, form.Version);
        if (!ModelState.IsValid || !Take(contest, form, viewer) || !await AwardsKeepTheirTrack(contest, cancel))
        {
            return View("Edit", TracksPage.Of(contest, form));
        }

        if (!await db.TrySaveAsync(cancel))
        {
            return await Conflict(slug, form, viewer, cancel);
        }

        this.Alert(AlertKind.Ok, T["Đã lưu bảng thi và lĩnh vực"]);
        return Redirect($"/to-chuc/{slug}");
    }

    private bool Take(Contest contest, TracksForm form, Viewer viewer)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (contest.SetTracks(TracksForm.Lines(form.Tracks), viewer.PersonId, now) is { } tracks)
        {
            this.Refuse(tracks, "Form.Tracks");
        }
        else if (contest.SetSectors(TracksForm.Lines(form.Sectors), viewer.PersonId, now) is { } sectors)
        {
            this.Refuse(sectors, "Form.Sectors");
        }

        return ModelState.IsValid;
    }

    private async Task<bool> AwardsKeepTheirTrack(Contest contest, CancellationToken cancel)
    {
        var kept = contest.Tracks.Select(t => t.Id).ToList();
        var lost = await db.Awards.Where(a => a.ContestId == contest.Id && a.TrackId != null && !kept.Contains(a.TrackId.Value)).OrderBy(a => a.Rank).Select(a => a.Name).FirstOrDefaultAsync(cancel);
        if (lost is not null)
        {
            ModelState.AddModelError("Form.Tracks", T["“{0}” đang trao cho một bảng bị bỏ. Chuyển giải đó sang bảng khác trước", lost]);
        }

        return lost is null;
    }

    private async Task<IActionResult> Conflict(string slug, TracksForm form, Viewer viewer, CancellationToken cancel)
    {
        var contest = (await Find(slug, viewer, cancel))!;
        this.ShowConflict(form, TracksForm.Of(contest));
        form.Version = contest.Version;
        return View("Edit", TracksPage.Of(contest, form));
    }

    private Task<Contest?> Find(string slug, Viewer viewer, CancellationToken cancel) =>
        db.Contests.ManagedBy(viewer).Include(c => c.Tracks).Include(c => c.Sectors).AsSplitQuery().SingleOrDefaultAsync(c => c.Slug == slug, cancel);
}
