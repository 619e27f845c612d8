using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Sessions;

/// <summary>Planning a talk, moving it, giving it up: either of the two, or who helps them.</summary>
public sealed class SessionPlanController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/dong-hanh/cap/{id:guid}/hen")]
    public async Task<IActionResult> New(Guid id, Viewer viewer, CancellationToken cancel) =>
        await AccessAsync(id, viewer, cancel) is { } access ? View("Plan", new PlanPage(access, null, new PlanForm { FormKey = Guid.CreateVersion7() })) : NotFound();

    [HttpPost("/dong-hanh/cap/{id:guid}/hen")]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] PlanForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { } access)
        {
            return NotFound();
        }

        Refusal? refused = null;
        if (ModelState.IsValid)
        {
            await db.OnceAsync(form.FormKey, viewer.PersonId, "PlanSession", Now, _ => Task.FromResult(Plan(access, form, viewer, out refused)), cancel);
            if (refused is null)
            {
                return Done(access, T["Đã hẹn buổi trao đổi"]);
            }

            Say(refused);
        }

        return View("Plan", new PlanPage(access, null, form));
    }

    [HttpGet("/dong-hanh/buoi/{id:guid}/doi-hen")]
    public async Task<IActionResult> Edit(Guid id, Viewer viewer, CancellationToken cancel) =>
        await LoadAsync(id, viewer, cancel) is var (access, session) ? View("Plan", new PlanPage(access, session, Form(session))) : NotFound();

    [HttpPost("/dong-hanh/buoi/{id:guid}/doi-hen")]
    public async Task<IActionResult> Move(Guid id, [Bind(Prefix = "Form")] PlanForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await LoadAsync(id, viewer, cancel) is not var (access, session))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return View("Plan", new PlanPage(access, session, form));
        }

        db.Expect(session, form.Version);
        if (session.Move(form.Date!.Value, form.Time, form.Way!.Value, form.Place ?? "", viewer.PersonId, Now) is { } refusal)
        {
            Say(refusal);
            return View("Plan", new PlanPage(access, session, form));
        }

        return await db.TrySaveAsync(cancel) ? Done(access, T["Đã đổi lịch hẹn"]) : await ConflictAsync(id, form, viewer, cancel);
    }

    [HttpPost("/dong-hanh/buoi/{id:guid}/bo-hen")]
    public async Task<IActionResult> Cancel(Guid id, Viewer viewer, CancellationToken cancel)
    {
        if (await LoadAsync(id, viewer, cancel) is not var (access, session))
        {
            return NotFound();
        }

        // Only a planned one is loaded, so nothing refuses it here.
        session.Cancel(viewer.PersonId, Now);
        await db.SaveChangesAsync(cancel);
        return Done(access, T["Đã bỏ buổi hẹn"]);
    }

    private Guid? Plan(PairAccess access, PlanForm form, Viewer viewer, out Refusal? refused)
    {
        (var session, refused) = MentoringSession.Plan(access.Pair, form.Date!.Value, form.Time, form.Way!.Value, form.Place ?? "", access.OnBehalf, viewer.PersonId, Now);
        if (session is not null)
        {
            db.MentoringSessions.Add(session);
        }

        return session?.Id;
    }

    private void Say(Refusal refusal) => this.Refuse(refusal, refusal.Code is "Mentoring.PlanInThePast" or "Mentoring.PlanTooFar" ? "Form.Date" : "");

    private async Task<IActionResult> ConflictAsync(Guid id, PlanForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await LoadAsync(id, viewer, cancel) is not var (access, session))
        {
            return NotFound();
        }

        this.ShowConflict(form, Form(session));
        form.Version = session.Version;
        return View("Plan", new PlanPage(access, session, form));
    }

    private static PlanForm Form(MentoringSession session) => new() { Version = session.Version, Date = session.Date, Time = session.Time, Way = session.Way, Place = session.Place };

    private async Task<PairAccess?> AccessAsync(Guid pairId, Viewer viewer, CancellationToken cancel) =>
        await PairAccess.LoadAsync(db, viewer, pairId, Now, cancel) is { Pair.Status: MentorshipStatus.Active } access ? access : null;

    private async Task<(PairAccess Access, MentoringSession Session)?> LoadAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        await db.MentoringSessions.SingleOrDefaultAsync(s => s.Id == id && s.Status == SessionStatus.Planned, cancel) is { } session
            && await AccessAsync(session.MentorshipId, viewer, cancel) is { } access ? (access, session) : null;

    private RedirectResult Done(PairAccess access, string said)
    {
        this.Alert(AlertKind.Ok, said);
        return Redirect($"/dong-hanh/cap/{access.Pair.Id}");
    }
}
