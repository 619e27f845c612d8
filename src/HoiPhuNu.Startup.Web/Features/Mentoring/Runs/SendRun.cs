using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Mentoring.Answers;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

/// <summary>Sends a proposal: all its new pairs or none, and only while what it was computed from still holds.</summary>
public sealed class SendRun(AppDbContext db, ProposePair propose, TimeProvider time)
{
    public Task<(int Sent, Refusal? Refusal)> RunAsync(Guid runId, Viewer viewer, CancellationToken cancel) => db.WriteAsync<(int, Refusal?)>(
        async token =>
        {
            var now = time.GetUtcNow().UtcDateTime;
            var run = await db.MatchRuns.CoordinatedBy(viewer).SingleAsync(r => r.Id == runId, token);
            var hash = MatchInputs.HashOf(await MatchInputs.LoadAsync(db, run.CohortId, VietnamTime.Today(now), token));
            var open = await db.Mentorships.AsNoTracking().Open().Where(m => m.CohortId == run.CohortId).Select(m => new MatchAssignment(m.NeedId, m.ProfileId, m.Role)).ToListAsync(token);
            var pairs = NewPairs(run.Result.Pairs, open);
            if (run.Send(hash, pairs.Count, viewer.PersonId, now) is { } refusal)
            {
                return (0, refusal);
            }

            await propose.RunAsync(run.CohortId, pairs, run.Id, viewer.PersonId, now, token);
            return (pairs.Count, null);
        },
        cancel);

    /// <summary>
    /// What is not proposed or running yet. A pair that runs stays what it is even where the engine would not make it again (her mentor
    /// pauses, say): the woman keeps her main mentor, and no more than two further ones.
    /// </summary>
    public static IReadOnlyList<MatchPair> NewPairs(IEnumerable<MatchPair> pairs, IReadOnlyCollection<MatchAssignment> open)
    {
        var hers = open.ToLookup(o => o.WomanId);
        return
        [
            .. pairs.GroupBy(p => (p.WomanId, p.Role)).SelectMany(g => g
                .Where(p => hers[p.WomanId].All(o => o.MentorId != p.MentorId))
                .Take(Math.Max(0, (g.Key.Role == MatchRole.Main ? 1 : MatchWoman.MaxFurther) - hers[g.Key.WomanId].Count(o => o.Role == g.Key.Role)))),
        ];
    }
}
