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
    /// <summary>Does nothing where the woman herself was silent (<see cref="Mentorship.GoesOn"/>): the coordinator speaks to her first.</summary>
    /// <param name="over">Came to nothing, and saved: two of whom one said no are not proposed again.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task RunAsync(Mentorship over, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(over);
        if (over.GoesOn && await AskAsync(over, null, now, cancel) is { Nobody: not null })
        {
            db.Happened(new NobodyLeftForNeed(over.NeedId, null, now, over.Role));
        }
    }

    /// <summary>Proposes the best mentor there is now for the woman and role of a pair that came to nothing.</summary>
    /// <param name="over">Saved.</param>
    /// <param name="byId">Who asks; null: nobody pressed a button.</param>
    /// <param name="now">UTC.</param>
    /// <param name="cancel">Stops the reading.</param>
    /// <returns>Null: she left, or has a main mentor meanwhile.</returns>
    public async Task<MatchNext?> AskAsync(Mentorship over, Guid? byId, DateTime now, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(over);
        var input = await MatchInputs.LoadAsync(db, over.CohortId, VietnamTime.Today(now), cancel);
        var current = await db.Mentorships.AsNoTracking().Open().Where(m => m.CohortId == over.CohortId && m.Need.LeftAt == null)
            .Select(m => new MatchAssignment(m.NeedId, m.ProfileId, m.Role)).ToListAsync(cancel);
        if (input.Women.All(w => w.Id != over.NeedId) || (over.Role == MatchRole.Main && current.Exists(c => c.WomanId == over.NeedId && c.Role == MatchRole.Main)))
        {
            return null;
        }

        var next = Matching.Next(input with { Seed = MakeRun.SeedOf(over.CohortId) }, current, over.NeedId, over.Role);
        if (next.Pair is { } pair)
        {
            await propose.RunAsync(over.CohortId, [pair], null, byId, now, cancel);
        }

        return next;
    }
}
