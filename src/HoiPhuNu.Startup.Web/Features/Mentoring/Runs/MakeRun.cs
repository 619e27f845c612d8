using System.Buffers.Binary;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Data.Posting;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

/// <summary>
/// Computes a proposal for a cohort and keeps it. The computing happens before the write: nobody waits behind it, and whether what
/// went in still holds is asked when the run is sent.
/// </summary>
public sealed class MakeRun(AppDbContext db, TimeProvider time)
{
    /// <summary>One for a cohort, so that only what changed changes a proposal.</summary>
    public static long SeedOf(Guid cohortId) => BinaryPrimitives.ReadInt64LittleEndian(cohortId.ToByteArray().AsSpan(8)) & long.MaxValue;

    /// <param name="cohortId">A cohort of the viewer's.</param>
    /// <param name="weights">From now on the cohort's; null: those it has.</param>
    /// <param name="adjustFromId">A run of the cohort to be changed as little as possible; null: from scratch.</param>
    /// <param name="formKey">Of the form, so that pressing twice makes one run.</param>
    /// <param name="viewer">The coordinator.</param>
    /// <param name="cancel">Stops waiting.</param>
    public async Task<(Guid? RunId, Refusal? Refusal)> RunAsync(Guid cohortId, MatchWeights? weights, Guid? adjustFromId, Guid formKey, Viewer viewer, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var now = time.GetUtcNow().UtcDateTime;
        var cohort = await db.MentoringCohorts.CoordinatedBy(viewer).SingleAsync(c => c.Id == cohortId, cancel);
        var input = await MatchInputs.LoadAsync(db, cohortId, VietnamTime.Today(now), cancel);
        if ((MatchRun.WhyCannotMake(cohort, input.Women.Count) ?? TakeWeights(cohort, weights, viewer, now)) is { } refusal)
        {
            return (null, refusal);
        }

        var before = adjustFromId is null ? null : await db.MatchRuns.AsNoTracking().Where(r => r.Id == adjustFromId && r.CohortId == cohortId).Select(r => r.Result).SingleOrDefaultAsync(cancel);
        input = input with { Weights = cohort.Weights, Seed = SeedOf(cohortId), Previous = before?.Assignments ?? [] };
        var result = Matching.Plan(input);
        var id = await db.OnceAsync(
            formKey,
            viewer.PersonId,
            "MatchRun",
            now,
            async token =>
            {
                var number = 1 + (await db.MatchRuns.Where(r => r.CohortId == cohortId).MaxAsync(r => (int?)r.Number, token) ?? 0);
                var run = MatchRun.Create(cohortId, number, before is null ? null : adjustFromId, cohort.Weights, input.Seed, result, MatchInputs.HashOf(input), result.Pairs.Count, result.Unmatched.Count, viewer.PersonId, now);
                db.MatchRuns.Add(run);
                return (Guid?)run.Id;
            },
            cancel);
        return (id, null);
    }

    private static Refusal? TakeWeights(MentoringCohort cohort, MatchWeights? weights, Viewer viewer, DateTime now) =>
        weights is null || weights == cohort.Weights ? null : cohort.Set(cohort.Name, cohort.AnswerDays, cohort.QuietDays, weights, viewer.PersonId, now);
}
