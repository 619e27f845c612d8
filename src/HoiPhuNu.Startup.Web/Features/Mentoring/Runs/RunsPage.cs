using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Mentoring;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Runs;

/// <summary>The runs of one cohort, and a new one.</summary>
/// <param name="Women">Taking part.</param>
/// <param name="Mentors">In reach, taken in.</param>
/// <param name="Latest">The newest run: it can be adjusted.</param>
/// <param name="WhyNot">Why no run can be made.</param>
public sealed record RunsPage(Guid CohortId, string Cohort, string Unit, int Women, int Mentors, PageOf<RunRow> Runs, RunRow? Latest, Refusal? WhyNot, RunForm Form)
{
    public static async Task<RunsPage?> LoadAsync(AppDbContext db, Viewer viewer, Guid cohortId, int page, CancellationToken cancel)
    {
        var cohort = await db.MentoringCohorts.AsNoTracking().CoordinatedBy(viewer).Include(c => c.Unit).SingleOrDefaultAsync(c => c.Id == cohortId, cancel);
        if (cohort is null)
        {
            return null;
        }

        var women = await db.MentoringNeeds.CountAsync(n => n.CohortId == cohortId && n.LeftAt == null, cancel);
        var mentors = await db.MentorProfiles.InReachOf(cohort.Unit.Path).CountAsync(cancel);
        var rows = db.MatchRuns.AsNoTracking().Where(r => r.CohortId == cohortId).OrderByDescending(r => r.Number)
            .Select(r => new RunRow(r.Id, r.Number, db.MatchRuns.Where(b => b.Id == r.AdjustedFromId).Select(b => (int?)b.Number).FirstOrDefault(), db.People.Where(p => p.Id == r.MadeById).Select(p => p.FullName).First(), r.MadeAt, r.PairCount, r.UnmatchedCount, r.SentAt));
        var runs = await rows.ToPageAsync(page, cancel);
        var latest = runs.Paging.Number == 1 ? (runs.Items is [var first, ..] ? first : null) : await rows.FirstOrDefaultAsync(cancel);
        return new RunsPage(cohortId, cohort.Name, cohort.Unit.Name, women, mentors, runs, latest, MatchRun.WhyCannotMake(cohort, women), RunForm.Of(cohort.Weights, latest?.Id));
    }
}
