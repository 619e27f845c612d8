using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Contests.Staff;

/// <summary>Takes a role in a contest back, in effect at her next request; the last organizer stays.</summary>
public sealed class RevokeContestRole(AppDbContext db, TimeProvider time)
{
    /// <returns>False when the contest has no such appointment.</returns>
    public Task<(bool Found, Refusal? Refusal)> RunAsync(Guid contestId, Guid appointmentId, Viewer viewer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return db.WriteAsync<(bool, Refusal?)>(
            async token =>
            {
                if (await db.ContestAppointments.SingleOrDefaultAsync(a => a.Id == appointmentId && a.ContestId == contestId, token) is not { } held)
                {
                    return (false, null);
                }

                var others = await db.ContestAppointments
                    .Where(a => a.ContestId == contestId && a.Id != held.Id && a.RevokedAt == null && (a.Role == ContestRole.Organizer || a.Role == ContestRole.CoOrganizer))
                    .CountAsync(token);
                return (true, held.Revoke(viewer.PersonId, time.GetUtcNow().UtcDateTime, others));
            },
            cancel);
    }
}
