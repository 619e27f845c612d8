using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Answers;

/// <summary>A proposal anew for a woman who let the last one pass, once a coordinator has spoken to her.</summary>
public sealed class AskSilentWoman(AppDbContext db, NextBest next, TimeProvider time)
{
    /// <param name="pairId">A pair of the viewer's as a coordinator.</param>
    /// <param name="viewer">The coordinator.</param>
    /// <param name="cancel">Stops waiting.</param>
    public Task<Refusal?> RunAsync(Guid pairId, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            ArgumentNullException.ThrowIfNull(viewer);
            var now = time.GetUtcNow().UtcDateTime;
            var pair = await db.Mentorships.CoordinatedBy(viewer).Include(m => m.Cohort).SingleAsync(m => m.Id == pairId, token);
            var since = await db.Mentorships.AnyAsync(m => m.NeedId == pair.NeedId && m.Role == pair.Role && m.ProposedAt > pair.ProposedAt, token);
            if ((pair.Cohort.WhyCannotMatch() ?? pair.AskAgain(since, viewer.PersonId, now)) is { } refusal)
            {
                return refusal;
            }

            await db.SaveChangesAsync(token);
            return await next.AskAsync(pair, viewer.PersonId, now, token) switch
            {
                { Pair: not null } => null,
                { Nobody: not null } => MentoringRefusals.NobodyLegal,
                _ => MentoringRefusals.SomebodyProposed,
            };
        },
        cancel);
}
