using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Warnings;

/// <summary>Answers a warning, puts it off or makes an action of it; the first of two officers counts, the other reads what she did.</summary>
public sealed class SettleWarning(AppDbContext db, TimeProvider time)
{
    /// <returns>Null: done.</returns>
    public Task<Refusal?> RunAsync(Guid id, Viewer viewer, Func<Warning, DateTime, Refusal?> settle, CancellationToken cancel) =>
        InTurnAsync(id, viewer, (warning, now) => Task.FromResult(settle(warning, now)), cancel);

    public Task<Refusal?> AgreeAsync(Guid id, Viewer viewer, ActionForm form, CancellationToken cancel) => InTurnAsync(
        id,
        viewer,
        async (warning, now) =>
        {
            var project = await db.SupportedProjects.SingleAsync(p => p.Id == warning.ProjectId, cancel);
            var (action, refusal) = AgreedAction.Agree(project, ActionSource.Warning, warning.Id, form.Text, form.OwnerId!.Value, form.DueOn, viewer.PersonId, now);
            if ((warning.WhyCannotSettle() ?? refusal) is { } no)
            {
                return no;
            }

            db.AgreedActions.Add(action!);
            return warning.TakeUp(action!.Id, action.Text, viewer.PersonId, now);
        },
        cancel);

    private async Task<Refusal?> InTurnAsync(Guid id, Viewer viewer, Func<Warning, DateTime, Task<Refusal?>> settle, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        return await db.WriteAsync(
            async token => await db.Warnings.SettledBy(db, viewer, VietnamTime.Today(now)).SingleOrDefaultAsync(w => w.Id == id, token) is { } warning ? await settle(warning, now) : WarningRefusals.WarningNotYours,
            cancel);
    }
}
