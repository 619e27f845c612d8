using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <summary>Writes down, changes or cancels a decision; the project's beginning and its check-ins follow in the same transaction.</summary>
public sealed class DecideSupport(AppDbContext db, FirstSupport first, TimeProvider time)
{
    /// <returns>The support, or why not; neither: no such project.</returns>
    public async Task<(Guid? Id, Refusal? Refusal)> NewAsync(Guid projectId, SupportForm form, Viewer viewer, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        Refusal? refused = null;
        var id = await db.OnceAsync(
            form.FormKey,
            viewer.PersonId,
            "Support",
            now,
            async token =>
            {
                refused = null;
                if (await db.SupportedProjects.ManagedBy(viewer).SingleOrDefaultAsync(p => p.Id == projectId, token) is not { } project)
                {
                    return null;
                }

                (var made, refused) = Support.Decide(project, form.ToDetails(), form.ToPlans(), viewer.PersonId, now);
                if (made is null)
                {
                    return null;
                }

                db.Supports.Add(made);
                await first.SetAsync(project, made, token);
                return made.Id;
            },
            cancel);
        return (id, refused);
    }

    /// <returns>The refusal, and whether it was saved: neither means somebody else saved first.</returns>
    public Task<(Refusal? Refusal, bool Saved)> ChangeAsync(SupportAccess access, SupportForm form, Viewer viewer, CancellationToken cancel) =>
        WriteAsync(access, form.Version, now => access.Support.Change(form.ToDetails(), form.ToPlans(), viewer.PersonId, now, form.ChangeReason ?? ""), cancel);

    public Task<(Refusal? Refusal, bool Saved)> CancelAsync(SupportAccess access, StepForm form, Viewer viewer, CancellationToken cancel) =>
        WriteAsync(access, form.Version, now => access.Support.Cancel(form.Reason ?? "", viewer.PersonId, now), cancel);

    private async Task<(Refusal? Refusal, bool Saved)> WriteAsync(SupportAccess access, int version, Func<DateTime, Refusal?> change, CancellationToken cancel)
    {
        db.Expect(access.Support, version);
        if (change(time.GetUtcNow().UtcDateTime) is { } refusal)
        {
            return (refusal, false);
        }

        await first.SetAsync(access.Project, access.Support, cancel);
        return (null, await db.TrySaveAsync(cancel));
    }
}
