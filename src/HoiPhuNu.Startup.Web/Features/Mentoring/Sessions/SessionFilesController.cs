using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Files;
using HoiPhuNu.Startup.Web.Features.Mentoring.Pairs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Sessions;

/// <summary>Pictures and documents of a logged session: seen by all who see it, sent and taken away by who wrote it.</summary>
public sealed class SessionFilesController(AppDbContext db, AddFile addFile, TimeProvider time, IStringLocalizer<MentoringText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/dong-hanh/buoi/{id:guid}/tep/{fileId:guid}")]
    public async Task<IActionResult> Show(Guid id, Guid fileId, Viewer viewer, CancellationToken cancel) =>
        await SessionAsync(id, viewer, cancel) is not null && await FileAsync(id, fileId, cancel) is { } file ? this.SendFile(file) : NotFound();

    [HttpPost("/dong-hanh/buoi/{id:guid}/tep")]
    [TakesFile]
    public async Task<IActionResult> Add(Guid id, FileForm form, Viewer viewer, CancellationToken cancel)
    {
        if (await WrittenAsync(id, viewer, cancel) is not { } session)
        {
            return NotFound();
        }

        var (_, refusal) = await addFile.RunAsync(id, form.File, viewer, cancel, form.FormKey);
        return Back(session, refusal, T["Đã thêm vào buổi ngày {0}", VietnamTime.FormatDate(session.Date)]);
    }

    [HttpPost("/dong-hanh/buoi/{id:guid}/tep/{fileId:guid}/go")]
    public async Task<IActionResult> Remove(Guid id, Guid fileId, Viewer viewer, CancellationToken cancel)
    {
        if (await WrittenAsync(id, viewer, cancel) is not { } session || await FileAsync(id, fileId, cancel) is not { } file)
        {
            return NotFound();
        }

        var refusal = file.Remove(viewer.PersonId, mayRemoveOthers: false, Now);
        await db.SaveChangesAsync(cancel);
        return Back(session, refusal, T["Đã bỏ tệp khỏi buổi ngày {0}", VietnamTime.FormatDate(session.Date)]);
    }

    private RedirectResult Back(MentoringSession session, Refusal? refusal, string done)
    {
        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Fix, refusal is null ? done : this.Say(refusal));
        return Redirect($"/dong-hanh/cap/{session.MentorshipId}#tep-{session.Id:N}");
    }

    private Task<StoredFile?> FileAsync(Guid sessionId, Guid fileId, CancellationToken cancel) =>
        db.StoredFiles.Of(sessionId).SingleOrDefaultAsync(f => f.Id == fileId, cancel);

    private async Task<MentoringSession?> SessionAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        await db.MentoringSessions.SingleOrDefaultAsync(s => s.Id == id && s.Status == SessionStatus.Held, cancel) is { } session
            && await PairAccess.LoadAsync(db, viewer, session.MentorshipId, Now, cancel) is not null ? session : null;

    private async Task<MentoringSession?> WrittenAsync(Guid id, Viewer viewer, CancellationToken cancel) =>
        await SessionAsync(id, viewer, cancel) is { } session && session.LoggedById == viewer.PersonId ? session : null;
}
