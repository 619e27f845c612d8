using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Data.Contests;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Awards.Publication;

/// <summary>The first of two organizers: checks the choices against the ranking and freezes a snapshot for the second one.</summary>
public sealed class PrepareResults(AppDbContext db, TimeProvider time)
{
    public Task<Outcome> RunAsync(string slug, PreparationForm form, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var contest = await db.Contests.ManagedBy(viewer).AsNoTracking().SingleOrDefaultAsync(c => c.Slug == slug, token);
            return contest is null ? Outcome.NotHere : Outcome.Of(await PrepareAsync(contest, form, viewer, token));
        },
        cancel);

    private async Task<Refusal?> PrepareAsync(Contest contest, PreparationForm form, Viewer viewer, CancellationToken cancel)
    {
        var round = contest.Status is ContestStatus.Decided or ContestStatus.Published ? await LastRound.LoadAsync(db, contest, form.DecisionNumber, cancel) : null;
        if (round is null)
        {
            return AwardRefusals.NotDecided;
        }

        if (await db.ResultsPublications.AnyAsync(p => p.ContestId == contest.Id && p.Status == PublicationStatus.Prepared, cancel))
        {
            return AwardRefusals.AlreadyPrepared;
        }

        if (contest.Status == ContestStatus.Published && string.IsNullOrWhiteSpace(form.Statement))
        {
            return AwardRefusals.CorrectionNeedsStatement;
        }

        if (!round.Facts.CountsAgree || round.Facts.SheetsMissing > 0)
        {
            return AwardRefusals.CountsDisagree;
        }

        var choices = form.ToChoices();
        if (AwardRules.WhyCannotGive(round.Awards, round.Ranked, choices, round.CodeOf) is { } refusal)
        {
            return refusal;
        }

        var id = Guid.CreateVersion7();
        var number = await db.ResultsPublications.Where(p => p.ContestId == contest.Id).MaxAsync(p => (int?)p.Number, cancel) ?? 0;
        db.ResultsPublications.Add(ResultsPublication.Prepare(contest.Id, number + 1, round.Facts, form.Statement, round.Rows(id, choices), round.Collective(id), viewer.PersonId, time.GetUtcNow().UtcDateTime, id));
        return null;
    }
}
