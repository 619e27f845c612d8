using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Sessions;

/// <summary>The woman confirms a logged session with one press, or says how it was; her officer may do it for her.</summary>
public sealed class SessionAnswerController(AppDbContext db, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpPost("/dong-hanh/buoi/{id:guid}/xac-nhan")]
    public async Task<IActionResult> Confirm(Guid id, Viewer viewer, CancellationToken cancel)
    {
        if (await LoadAsync(id, viewer, cancel) is not var (access, session))
        {
            return NotFound();
        }

        if (session.Confirm(viewer.PersonId, Now) is { } refusal)
        {
            this.Alert(AlertKind.Fix, this.Say(refusal));
        }
        else
        {
            await db.SaveChangesAsync(cancel);
            this.Alert(AlertKind.Ok, T["Đã xác nhận buổi trao đổi ngày {0}", VietnamTime.FormatDate(session.Date)]);
        }

        return Redirect($"/dong-hanh/cap/{access.Pair.Id}");
    }

    [HttpGet("/dong-hanh/buoi/{id:guid}/khac")]
    public async Task<IActionResult> Different(Guid id, Viewer viewer, CancellationToken cancel) =>
        await LoadAsync(id, viewer, cancel) is var (access, session)
            ? View(new DifferentPage(access, session, new CorrectionForm { Minutes = session.HerVersion?.Minutes, Text = session.HerVersion?.Text }))
            : NotFound();

    [HttpPost("/dong-hanh/buoi/{id:guid}/khac")]
    public async Task<IActionResult> SayDifferent(Guid id, [Bind(Prefix = "Form")] CorrectionForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await LoadAsync(id, viewer, cancel) is not var (access, session))
        {
            return NotFound();
        }

        if (ModelState.IsValid && session.SayDifferent(new SessionCorrection(form.Minutes, form.Text!), viewer.PersonId, Now) is { } refusal)
        {
            this.Refuse(refusal, refusal == MentoringRefusals.MinutesOutOfRange ? "Form.Minutes" : "Form.Text");
        }

        if (!ModelState.IsValid)
        {
            return View("Different", new DifferentPage(access, session, form));
        }

        await db.SaveChangesAsync(cancel);
        this.Alert(AlertKind.Ok, T["Đã ghi lời của chị"], T["Cố vấn và điều phối đọc được cả hai bản."]);
        return Redirect($"/dong-hanh/cap/{access.Pair.Id}");
    }

    private async Task<(PairAccess Access, MentoringSession Session)?> LoadAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        await db.MentoringSessions.SingleOrDefaultAsync(s => s.Id == id && s.Status == SessionStatus.Held, cancel) is { } session
            && await PairAccess.LoadAsync(db, viewer, session.MentorshipId, Now, cancel) is { MayAnswer: true } access ? (access, session) : null;
}
