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

                if (await UnknownAsync(form, token) is { } unknown)
                {
                    refused = unknown;
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
    public Task<(Refusal? Refusal, bool Saved)> ChangeAsync(Guid id, SupportForm form, Viewer viewer, CancellationToken cancel) =>
        WriteAsync(id, form.Version, viewer, async (support, now, token) => await UnknownAsync(form, token) ?? support.Change(form.ToDetails(), form.ToPlans(), viewer.PersonId, now, form.ChangeReason ?? ""), cancel);

    public Task<(Refusal? Refusal, bool Saved)> CancelAsync(Guid id, StepForm form, Viewer viewer, CancellationToken cancel) =>
        WriteAsync(id, form.Version, viewer, (support, now, _) => Task.FromResult(support.Cancel(form.Reason ?? "", viewer.PersonId, now)), cancel);

    private async Task<Refusal?> UnknownAsync(SupportForm form, CancellationToken cancel) =>
        form.ProgrammeId is { } id && !await db.Programmes.AnyAsync(p => p.Id == id, cancel) ? MoneyRefusals.ProgrammeUnknown : null;

    /// <summary>Read and written in one go: the beginning follows from all supports of the project, also those another changes at this moment.</summary>
    private Task<(Refusal? Refusal, bool Saved)> WriteAsync(Guid id, int version, Viewer viewer, Func<Support, DateTime, CancellationToken, Task<Refusal?>> change, CancellationToken cancel) =>
        db.WriteAsync<(Refusal? Refusal, bool Saved)>(
            async token =>
            {
                db.ChangeTracker.Clear();
                var now = time.GetUtcNow().UtcDateTime;
                if (await SupportAccess.LoadAsync(db, id, viewer, VietnamTime.Today(now), token) is not { Manages: true } access || access.Support.Version != version)
                {
                    return (null, false);
                }

                if (await change(access.Support, now, token) is { } refusal)
                {
                    return (refusal, false);
                }

                await first.SetAsync(access.Project, access.Support, token);
                return (null, true);
            },
            cancel);
}
