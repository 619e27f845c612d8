using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files;
using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Sessions;

/// <summary>Logging a talk that took place: new, from a plan, or putting a log right. Four fields, under a minute on a phone.</summary>
public sealed class SessionLogController(AppDbContext db, TimeProvider time, LogSession log, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/dong-hanh/cap/{id:guid}/ghi")]
    public async Task<IActionResult> New(Guid id, Viewer viewer, CancellationToken cancel) =>
        await AccessAsync(id, viewer, cancel) is { } access ? await PageAsync(access, null, Begin(access, null), false, cancel) : NotFound();

    [HttpPost("/dong-hanh/cap/{id:guid}/ghi")]
    [TakesFile]
    public async Task<IActionResult> Create(Guid id, [Bind(Prefix = "Form")] LogForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await AccessAsync(id, viewer, cancel) is not { } access)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(access, null, form, form.Another, cancel);
        }

        return await log.NewAsync(access, form, viewer, cancel) is { } refusal ? await RefusedAsync(access, null, form, refusal, cancel) : Done(access);
    }

    [HttpGet("/dong-hanh/buoi/{id:guid}/ghi")]
    [HttpGet("/dong-hanh/buoi/{id:guid}/sua")]
    public async Task<IActionResult> Edit(Guid id, Viewer viewer, CancellationToken cancel) =>
        await LoadAsync(id, viewer, cancel) is var (access, session) ? await PageAsync(access, session, Begin(access, session), false, cancel) : NotFound();

    [HttpPost("/dong-hanh/buoi/{id:guid}/ghi")]
    [HttpPost("/dong-hanh/buoi/{id:guid}/sua")]
    [TakesFile]
    public async Task<IActionResult> Change(Guid id, [Bind(Prefix = "Form")] LogForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await LoadAsync(id, viewer, cancel) is not var (access, session))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(access, session, form, form.Another, cancel);
        }

        var (refusal, saved) = await log.ChangeAsync(access, session, form, viewer, cancel);
        return refusal is not null ? await RefusedAsync(access, session, form, refusal, cancel)
            : saved ? Done(access)
            : await ConflictAsync(id, form, viewer, cancel);
    }

    private async Task<PairAccess?> AccessAsync(Guid pairId, Viewer viewer, CancellationToken cancel) =>
        await PairAccess.LoadAsync(db, viewer, pairId, Now, cancel) is { MayLog: true, Pair.StartedAt: not null } access ? access : null;

    /// <summary>Who planned it may be the woman; who logs it is the mentor or who logs for the pair. A held log is its writer's.</summary>
    private async Task<(PairAccess Access, MentoringSession Session)?> LoadAsync(Guid id, Viewer viewer, CancellationToken cancel)
    {
        var session = await db.MentoringSessions.SingleOrDefaultAsync(s => s.Id == id && s.Status != SessionStatus.Cancelled, cancel);
        return session is not null && (session.Status == SessionStatus.Planned || session.LoggedById == viewer.PersonId)
            && await AccessAsync(session.MentorshipId, viewer, cancel) is { } access ? (access, session) : null;
    }

    private LogForm Begin(PairAccess access, MentoringSession? session) => new()
    {
        FormKey = Guid.CreateVersion7(),
        Version = session?.Version ?? 0,
        Date = session?.Date ?? VietnamTime.Today(Now),
        Minutes = session is { Status: SessionStatus.Held } ? session.Minutes : null,
        Way = session?.Way ?? UsualWay(access.Pair),
        Decided = session?.Decided,
        PrivateNote = session?.PrivateNote,
    };

    /// <summary>The one way they agreed on, where they agreed on one.</summary>
    private static MeetingWays? UsualWay(Mentorship pair) => pair.Agreement?.Ways is { } ways && ways.IsOne() ? ways : null;

    private async Task<IActionResult> PageAsync(PairAccess access, MentoringSession? session, LogForm form, bool askAnother, CancellationToken cancel)
    {
        if (form.Photo is not null && ModelState.GetFieldValidationState("Form.Photo") != ModelValidationState.Invalid)
        {
            // A browser never sends a chosen file back into a page: she must be told, or she saves without it.
            ModelState.AddModelError("Form.Photo", T["Ảnh chưa được giữ. Sửa các chỗ khác xong, chọn lại ảnh rồi lưu."]);
        }

        var open = await db.ActionItems.AsNoTracking().Where(a => a.MentorshipId == access.Pair.Id && a.DoneAt == null).OrderBy(a => a.DueOn == null).ThenBy(a => a.DueOn).ThenBy(a => a.Id).Take(30).ToListAsync(cancel);
        return View("Log", new LogPage(access, session, open, form, askAnother));
    }

    private Task<IActionResult> RefusedAsync(PairAccess access, MentoringSession? session, LogForm form, Refusal refusal, CancellationToken cancel)
    {
        var sameDay = refusal.Code == "Mentoring.LoggedThatDay";
        this.Refuse(refusal, refusal.Code switch
        {
            "Mentoring.LoggedThatDay" => "Form.Another",
            "Mentoring.MinutesOutOfRange" or "Mentoring.MoreThanADay" => "Form.Minutes",
            "Mentoring.SessionInTheFuture" or "Mentoring.SessionBeforePair" or "Mentoring.SessionAfterPair" => "Form.Date",
            "Mentoring.DecidedMissing" => "Form.Decided",
            "Mentoring.WayMissing" => "Form.Way",
            _ when refusal.Context == "Files" => "Form.Photo",
            _ => "",
        });
        return PageAsync(access, session, form, sameDay || form.Another, cancel);
    }

    private async Task<IActionResult> ConflictAsync(Guid id, LogForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await LoadAsync(id, viewer, cancel) is not var (access, session))
        {
            return NotFound();
        }

        var photo = form.Photo;
        form.Photo = null; // nothing to compare
        this.ShowConflict(form, Begin(access, session));
        (form.Version, form.Photo) = (session.Version, photo);
        return await PageAsync(access, session, form, form.Another, cancel);
    }

    private RedirectResult Done(PairAccess access)
    {
        this.Alert(AlertKind.Ok, T["Đã ghi buổi trao đổi"], T["Chị {0} nhận tin và xác nhận bằng một lần bấm.", access.Pair.Person.FullName]);
        return Redirect($"/dong-hanh/cap/{access.Pair.Id}");
    }
}
