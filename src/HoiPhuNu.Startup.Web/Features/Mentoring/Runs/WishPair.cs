using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

/// <summary>Pins and bans for the runs to come. The last word about two people counts; a woman has one pinned main mentor.</summary>
public sealed class WishPair(AppDbContext db, TimeProvider time)
{
    /// <returns>False: no such woman or mentor in the cohort.</returns>
    public Task<(bool Found, Refusal? Refusal)> RunAsync(Guid cohortId, WishForm form, bool isBan, Viewer viewer, CancellationToken cancel) => db.WriteAsync<(bool, Refusal?)>(
        async token =>
        {
            ArgumentNullException.ThrowIfNull(form);
            var now = time.GetUtcNow().UtcDateTime;
            var cohort = await db.MentoringCohorts.AsNoTracking().Include(c => c.Unit).SingleAsync(c => c.Id == cohortId, token);
            if (!await db.MentoringNeeds.AnyAsync(n => n.Id == form.NeedId && n.CohortId == cohortId && n.LeftAt == null, token) || !await db.MentorProfiles.InReachOf(cohort.Unit.Path).AnyAsync(p => p.Id == form.ProfileId, token))
            {
                return (false, null);
            }

            var open = await db.Mentorships.AsNoTracking().Open().Where(m => m.NeedId == form.NeedId).Select(m => new MatchAssignment(m.NeedId, m.ProfileId, m.Role)).ToListAsync(token);
            if ((cohort.WhyCannotMatch() ?? PairWish.WhyCannotWish(form.ProfileId, isBan, open)) is { } refusal)
            {
                return (true, refusal);
            }

            await DropAsync(db.PairWishes.Where(w => w.NeedId == form.NeedId && (w.ProfileId == form.ProfileId || (!isBan && !w.IsBan))), viewer, now, token);
            db.PairWishes.Add(isBan ? PairWish.Ban(cohortId, form.NeedId, form.ProfileId, form.Reason ?? "", viewer.PersonId, now) : PairWish.Pin(cohortId, form.NeedId, form.ProfileId, viewer.PersonId, now));
            return (true, null);
        },
        cancel);

    public Task<bool> DropAsync(Guid cohortId, Guid wishId, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token => await DropAsync(db.PairWishes.Where(w => w.Id == wishId && w.CohortId == cohortId), viewer, time.GetUtcNow().UtcDateTime, token) > 0,
        cancel);

    /// <summary>Saved at once: a wish about the same two may follow.</summary>
    private async Task<int> DropAsync(IQueryable<PairWish> wishes, Viewer viewer, DateTime now, CancellationToken cancel)
    {
        var found = await wishes.ToListAsync(cancel);
        found.ForEach(w => w.Drop(viewer.PersonId, now));
        db.PairWishes.RemoveRange(found);
        await db.SaveChangesAsync(cancel);
        return found.Count;
    }
}
