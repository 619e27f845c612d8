using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.People.Invitations;
using HoiPhuNu.Startup.Web.Setup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.People.Staff;

/// <summary>Organizers and officers of units: invited and revoked by administrators.</summary>
[Authorize(Policies.Administrator)]
public sealed class StaffController(AppDbContext db, TimeProvider time, IStringLocalizer<PeopleText> T) : Controller
{
    private const string List = "/quan-tri/to-chuc-vien";

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [HttpGet(List)]
    public async Task<IActionResult> Index(Viewer viewer, StaffFilter filter, CancellationToken cancel) =>
        View(await StaffPage.LoadAsync(db, viewer, filter, Now, cancel));

    [HttpGet(List + "/moi")]
    public async Task<IActionResult> Choose(Viewer viewer, string? tim, CancellationToken cancel) =>
        View(await ChooseUnitPage.LoadAsync(db, viewer, tim, VietnamTime.Today(Now), cancel));

    [HttpGet(List + "/moi/{unitId:guid}")]
    public Task<IActionResult> New(Guid unitId, Viewer viewer, CancellationToken cancel) =>
        FormAsync(unitId, viewer, new InvitationForm { FormKey = Guid.CreateVersion7() }, cancel);

    [HttpPost(List + "/moi/{unitId:guid}")]
    public async Task<IActionResult> Create(Guid unitId, InvitationForm form, Viewer viewer, [FromServices] IssueInvitation issue, CancellationToken cancel)
    {
        if (!ModelState.IsValid || !UnitRolesGiven.IsOfUnit(form.Role) || !await db.Units.ManagedBy(viewer).ValidOn(VietnamTime.Today(Now)).AnyAsync(u => u.Id == unitId, cancel))
        {
            return await FormAsync(unitId, viewer, form, cancel);
        }

        return View("/Features/People/Invitations/Issued.cshtml", await issue.ToUnitAsync(unitId, form, viewer, this.InvitationLink, List, cancel));
    }

    [HttpPost(List + "/thu-hoi/{appointmentId:guid}")]
    public async Task<IActionResult> Revoke(Guid appointmentId, Viewer viewer, CancellationToken cancel)
    {
        if (await db.UnitAppointments.ManagedBy(viewer).SingleOrDefaultAsync(a => a.Id == appointmentId, cancel) is not { } held)
        {
            return NotFound();
        }

        return await DoneAsync(held.Revoke(viewer.PersonId, Now), T["Đã thu hồi vai trò. Có hiệu lực ngay ở lần bấm tiếp theo của chị ấy."], cancel);
    }

    [HttpPost(List + "/thu-moi/{invitationId:guid}/thu-hoi")]
    public async Task<IActionResult> RevokeInvitation(Guid invitationId, Viewer viewer, CancellationToken cancel)
    {
        if (await db.Invitations.ToUnitsManagedBy(viewer).SingleOrDefaultAsync(i => i.Id == invitationId, cancel) is not { } invitation)
        {
            return NotFound();
        }

        return await DoneAsync(invitation.Revoke(viewer.PersonId, Now), T["Đã thu hồi thư mời"], cancel);
    }

    private async Task<IActionResult> DoneAsync(Refusal? refusal, string done, CancellationToken cancel)
    {
        if (refusal is null)
        {
            await db.SaveChangesAsync(cancel);
        }

        this.Alert(refusal is null ? AlertKind.Ok : AlertKind.Warn, refusal is null ? done : this.Say(refusal));
        return Redirect(List);
    }

    private async Task<IActionResult> FormAsync(Guid unitId, Viewer viewer, InvitationForm form, CancellationToken cancel) =>
        await InviteToUnitPage.LoadAsync(db, viewer, unitId, VietnamTime.Today(Now), form, cancel) is { } page ? View("New", page) : NotFound();
}
