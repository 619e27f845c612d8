using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Judging;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Judging.Rounds;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Judging.HeadJudge;

/// <summary>The head judge's order of entries that nothing else parts; checked against the ranking as it is inside the write.</summary>
public sealed class DecideTie(AppDbContext db, TimeProvider time)
{
    public Task<Refusal?> RunAsync(RoundHead round, TieForm form, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var ranking = await RoundRankings.LoadAsync(db, round.Id, token);
            if (ranking!.Tracks.FirstOrDefault(t => t.TrackId == form.TrackId) is not { } track)
            {
                return JudgingRefusals.NotThisTie;
            }

            var entity = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == round.Id, token);
            if (TieDecision.WhyCannotDecide(entity, track.Result, form.Order, form.Reason) is { } refusal)
            {
                return refusal;
            }

            var now = time.GetUtcNow().UtcDateTime;
            foreach (var stale in (await db.TieDecisions.Where(d => d.RoundId == round.Id && d.TrackId == form.TrackId && d.ReplacedAt == null).ToListAsync(token)).Where(d => d.EntryIds.Intersect(form.Order).Any()))
            {
                stale.Replace(viewer.PersonId, now);
            }

            db.TieDecisions.Add(TieDecision.Create(round.ContestId, round.Id, form.TrackId, form.Order, form.Reason!, viewer.PersonId, now));
            return (Refusal?)null;
        },
        cancel);
}
