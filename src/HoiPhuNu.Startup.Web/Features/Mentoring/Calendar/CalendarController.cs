using System.Text;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Calendar;

/// <summary>A private, revocable address from which a calendar program reads the viewer's sessions and the actions with a date.</summary>
public sealed class CalendarController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    /// <summary>Older ones a calendar has read already.</summary>
    private const int DaysBack = 60;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/dong-hanh/lich")]
    public async Task<IActionResult> Show(Viewer viewer, CancellationToken cancel) =>
        View(new CalendarPage(await Mine(viewer).Select(f => (DateTime?)f.IssuedAt).FirstOrDefaultAsync(cancel), null));

    [HttpPost("/dong-hanh/lich")]
    public async Task<IActionResult> Issue(Viewer viewer, CancellationToken cancel)
    {
        var secret = OneTimeSecret.Draw();
        await db.WriteAsync(
            async token =>
            {
                await RevokeAllAsync(viewer, token);
                db.CalendarFeeds.Add(CalendarFeed.Issue(viewer.PersonId, secret.Hash, Now));
                return 0;
            },
            cancel);
        Response.Headers.CacheControl = "no-store";
        return View("Show", new CalendarPage(Now, this.AbsoluteUrl($"/lich/{secret.Text}.ics")));
    }

    [HttpPost("/dong-hanh/lich/thu-hoi")]
    public async Task<IActionResult> Revoke(Viewer viewer, CancellationToken cancel)
    {
        await db.WriteAsync(token => RevokeAllAsync(viewer, token), cancel);
        this.Alert(AlertKind.Ok, T["Đã thu hồi địa chỉ lịch"]);
        return Redirect("/dong-hanh/lich");
    }

    /// <summary>Read by a program without a sign-in: whoever holds the address reads dates and names, nothing else.</summary>
    [AllowAnonymous]
    [HttpGet("/lich/{token}.ics")]
    public async Task<IActionResult> Feed(string token, CancellationToken cancel)
    {
        var hash = OneTimeSecret.HashOf(token);
        var person = await db.CalendarFeeds.AsNoTracking().Where(f => f.SecretHash == hash && f.RevokedAt == null).Select(f => (Guid?)f.PersonId).SingleOrDefaultAsync(cancel);
        if (person is not { } id)
        {
            return NotFound();
        }

        var from = VietnamTime.Today(Now).AddDays(-DaysBack);
        var sessions = await db.MentoringSessions.AsNoTracking()
            .Where(s => s.Date >= from && (s.Mentorship.PersonId == id || s.Mentorship.Profile.PersonId == id))
            .OrderBy(s => s.Date).ThenBy(s => s.Id)
            .Select(s => new { s.Id, s.Date, s.Time, s.Minutes, s.Place, s.CalendarSequence, s.Status, s.CreatedAt, s.LoggedAt, Other = s.Mentorship.PersonId == id ? s.Mentorship.Profile.Person.FullName : s.Mentorship.Person.FullName })
            .Take(500).ToListAsync(cancel);
        var actions = await db.ActionItems.AsNoTracking()
            .Where(a => a.DoneAt == null && a.DueOn >= from)
            .Join(db.Mentorships, a => a.MentorshipId, m => m.Id, (a, m) => new { Action = a, Pair = m })
            .Where(x => (x.Pair.PersonId == id && x.Action.Owner == PairSide.Woman) || (x.Pair.Profile.PersonId == id && x.Action.Owner == PairSide.Mentor))
            .OrderBy(x => x.Action.DueOn).ThenBy(x => x.Action.Id).Select(x => new { x.Action.Id, x.Action.DueOn, x.Action.Text, x.Action.CreatedAt })
            .Take(500).ToListAsync(cancel);
        var events = sessions
            .Select(s => new CalendarEvent(s.Id, s.Date, s.Time, s.Minutes, T["Trao đổi với {0}", s.Other], s.Place, s.CalendarSequence, s.LoggedAt ?? s.CreatedAt, s.Status == SessionStatus.Cancelled))
            .Concat(actions.Select(a => new CalendarEvent(a.Id, a.DueOn!.Value, null, 0, a.Text, "", 0, a.CreatedAt)));
        return File(Encoding.UTF8.GetBytes(CalendarText.Write(T["Đồng hành"], Request.Host.Host, events)), CalendarText.MediaType);
    }

    private IQueryable<CalendarFeed> Mine(Viewer viewer) => db.CalendarFeeds.Where(f => f.PersonId == viewer.PersonId && f.RevokedAt == null);

    private async Task<int> RevokeAllAsync(Viewer viewer, CancellationToken cancel)
    {
        var feeds = await Mine(viewer).ToListAsync(cancel);
        feeds.ForEach(f => f.Revoke(viewer.PersonId, Now));
        return feeds.Count;
    }
}
