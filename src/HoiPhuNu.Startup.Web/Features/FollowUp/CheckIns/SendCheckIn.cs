using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>Sends a check-in as it was shown on the check page: if somebody changed it meanwhile, it is shown again first.</summary>
public sealed class SendCheckIn(AppDbContext db)
{
    /// <returns>Access null: there is none for this viewer. Changed: not sent, look at it again.</returns>
    public Task<(CheckInAccess? Access, Refusal? Refusal, bool Changed)> RunAsync(Viewer viewer, Guid id, int version, string reply, DateTime receivedAt, CancellationToken cancel) =>
        db.WriteAsync<(CheckInAccess?, Refusal?, bool)>(
            async token =>
            {
                var today = VietnamTime.Today(receivedAt);
                if (await CheckInAccess.LoadToFillAsync(db, viewer, id, today, token) is not { } access)
                {
                    return (null, null, false);
                }

                if (access.CheckIn.WhyCannotSubmit(access.Project, today) is { } refusal)
                {
                    return (access, refusal, false);
                }

                if (access.CheckIn.Version != version)
                {
                    return (access, null, true);
                }

                var visit = access.CheckIn.VisitId is { } on ? await db.Visits.SingleOrDefaultAsync(v => v.Id == on, token) : null;
                var refused = access.CheckIn.Submit(access.Project, visit, viewer.PersonId, receivedAt, reply);
                if (refused is null && access.CheckIn.Month == 0)
                {
                    // What one between told is not asked for again.
                    await db.PlanCheckInsAsync(access.Project, token);
                }

                return (access, refused, false);
            },
            cancel);
}
