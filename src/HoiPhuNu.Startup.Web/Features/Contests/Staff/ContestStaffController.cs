using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.People.Invitations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests.Staff;

/// <summary>Who works in a contest: its organizers invite and take roles back.</summary>
public sealed class ContestStaffController(AppDbContext db, TimeProvider time, IStringLocalizer<ContestsText> T) : Controller
{
    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet("/to-chuc/{slug}/nhan-su")]
    public async Task<IActionResult> Index(string slug, Viewer viewer, CancellationToken cancel, int trang = 1, int trangMoi = 1) =>
        await ContestStaffPage.LoadAsync(db, viewer, slug, trang, trangMoi, Now, cancel) is { } page ? View(page) : NotFound();

    [HttpGet("/to-chuc/{slug}/nhan-su/moi")]
    public async Task<IActionResult> New(string slug, Viewer viewer, CancellationToken cancel) =>
        await PageAsync(slug, viewer, new InvitationForm { FormKey = Guid.CreateVersion7() }, cancel) is { } page ? View("New", page) : NotFound();

    [HttpPost("/to-chuc/{slug}/nhan-su/moi")]
    public async Task<IActionResult> Create(string slug, InvitationForm form, Viewer viewer, [FromServices] IssueInvitation issue, CancellationToken cancel)
    {
        if (await PageAsync(slug, viewer, form, cancel) is not { } page)
        {
            return NotFound();
        }

        if (form.Role is < InvitedRole.CoOrganizer || (form.Role == InvitedRole.HeadJudge && page.HasHeadJudge))
        {
            this.Refuse(PeopleRefusals.HeadJudgeThere, "Form.Role");
        }

        return ModelState.IsValid
            ? View("/Features/People/Invitations/Issued.cshtml", await issue.ToContestAsync(page.ContestId, form, viewer, this.InvitationLink, $"/to-chuc/{slug}/nhan-su", cancel))
            : View("New", page);
    }

    [HttpPost("/to-chuc/{slug}/nhan-su/thu-hoi/{appointmentId:guid}")]
    public async Task<IActionResult> Revoke(string slug, Guid appointmentId, Viewer viewer, [FromServices] RevokeContestRole revoke, CancellationToken cancel)
    {
        if (await ContestIdAsync(slug, viewer, cancel) is not { } contestId)
        {
            return NotFound();
        }

        var (found, refusal) = await revoke.RunAsync(contestId, appointmentId, viewer, cancel);
        return found ? Done(slug, refusal, T["Đã thu hồi vai trò. Phiếu đã ký và việc đã làm vẫn được giữ."]) : NotFound();
    }

    [HttpPost("/to-chuc/{slug}/nhan-su/thu-moi/{invitationId:guid}/thu-hoi")]
    public async Task<IActionResult> RevokeInvitation(string slug, Guid invitationId, Viewer viewer, CancellationToken cancel)
    {
        var contestId = await ContestIdAsync(slug, viewer, cancel);
        if (contestId is null || await db.Invitations.SingleOrDefaultAsync(i => i.Id == invitationId && i.ContestId == contestId, cancel) is not { } invitation)
        {
            return NotFound();
        }

        var refusal = invitation.Revoke(viewer.PersonId, Now);
        await db.SaveChangesAsync(cancel);
        return Done(slug, refusal, T["Đã thu hồi thư mời"]);
    }

    private Task<Guid?> ContestIdAsync(string slug, Viewer viewer, CancellationToken cancel) =>
        db.Contests.ManagedBy(viewer).Where(c => c.Slug == slug).Select(c => (Guid?)c.Id).SingleOrDefaultAsync(cancel);

    private Task<InviteToContestPage?> PageAsync(string slug, Viewer viewer, InvitationForm form, CancellationToken cancel) =>
        db.Contests.AsNoTracking().ManagedBy(viewer).Where(c => c.Slug == slug)
            .Select(c => new InviteToContestPage(c.Id, c.Slug, c.Title, c.Appointments.Any(a => a.Role == ContestRole.HeadJudge && a.RevokedAt == null), form))
            .SingleOrDefaultAsync(cancel);

    private RedirectResult Done(string slug, Refusal? refusal, string done)
    {
        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Warn, refusal is null ? done : this.Say(refusal));
        return Redirect($"/to-chuc/{slug}/nhan-su");
    }
}
