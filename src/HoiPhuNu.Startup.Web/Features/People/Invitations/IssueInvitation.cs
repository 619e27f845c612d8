using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.People.Invitations;

/// <summary>Makes an invitation, keeps the hash of its secret, and queues the mail where there is an address. Ask before whether the viewer may.</summary>
public sealed class IssueInvitation(AppDbContext db, IOneTimeMail mail, TimeProvider time)
{
    public Task<IssuedInvitation> ToUnitAsync(Guid unitId, InvitationForm form, Viewer viewer, Func<string, string> linkOf, string back, CancellationToken cancel) =>
        RunAsync((hash, now) => Invitation.ToUnit(unitId, form.Role!.Value, form.Name, form.Email, hash, viewer.PersonId, now), form, viewer, linkOf, back, cancel);

    public Task<IssuedInvitation> ToContestAsync(Guid contestId, InvitationForm form, Viewer viewer, Func<string, string> linkOf, string back, CancellationToken cancel) =>
        RunAsync((hash, now) => Invitation.ToContest(contestId, form.Role!.Value, form.Name, form.Email, hash, viewer.PersonId, now), form, viewer, linkOf, back, cancel);

    private async Task<IssuedInvitation> RunAsync(Func<string, DateTime, Invitation> make, InvitationForm form, Viewer viewer, Func<string, string> linkOf, string back, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var secret = OneTimeSecret.Draw();
        var link = linkOf(secret.Text);
        var made = make(secret.Hash, now);
        var id = await db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "Invitation",
            now,
            async token =>
            {
                db.Invitations.Add(made);
                await mail.QueueInvitationAsync(made, link, token);
                return made.Id;
            },
            cancel);
        var kept = id == made.Id ? made : await db.Invitations.AsNoTracking().SingleAsync(i => i.Id == id, cancel);
        return new IssuedInvitation(kept == made ? link : null, kept.Name, kept.Email, kept.ExpiresAt, back);
    }
}
