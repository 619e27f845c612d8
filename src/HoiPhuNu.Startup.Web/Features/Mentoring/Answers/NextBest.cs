using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Mentoring.Runs;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Answers;

/// <summary>After a proposal fell through: the next best mentor for this woman, nobody else moved; nobody left, the coordinators hear.</summary>
public sealed class NextBest(AppDbContext db, ProposePair propose)
{
    /// <param name="over">Declined or lapsed, and saved: the same two are not proposed again.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task RunAsync(Mentorship over, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(over);
        var input = await MatchInputs.LoadAsync(db, over.CohortId, VietnamTime.Today(now), cancel);
        var current = await db.Mentorships.AsNoTracking().Open().Where(m => m.CohortId == over.CohortId && m.Need.LeftAt == null)
            .Select(m => new MatchAssignment(m.NeedId, m.ProfileId, m.Role)).ToListAsync(cancel);
        if (input.Women.All(w => w.Id != over.NeedId) || (over.Role == MatchRole.Main && current.Exists(c => c.WomanId == over.NeedId && c.Role == MatchRole.Main)))
        {
            // She left, or a run has given her somebody meanwhile.
            return;
        }

        var next = Matching.Next(input with { Seed = MakeRun.SeedOf(over.CohortId) }, current, over.NeedId, over.Role);
        if (next.Pair is { } pair)
        {
            await propose.RunAsync(over.CohortId, [pair], null, null, now, cancel);
        }
        else if (next.Nobody is not null)
        {
            db.Happened(new NobodyLeftForNeed(over.NeedId, null, now, over.Role));
        }
    }
}
