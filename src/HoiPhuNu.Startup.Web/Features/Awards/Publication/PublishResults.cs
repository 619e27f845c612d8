using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Awards;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Content;
using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Awards.Publication;

/// <summary>
/// The second organizer: the snapshot is computed again from today's data and must be the one that was prepared; then results, contest
/// and news post change together, and everyone who entered is told (by the event).
/// </summary>
public sealed class PublishResults(AppDbContext db, TimeProvider time, ResultsNews news)
{
    public Task<Outcome> RunAsync(string slug, Guid id, ApprovalForm form, Viewer viewer, CancellationToken cancel) => db.WriteAsync(
        async token =>
        {
            var publication = await db.PreparedIn(viewer, slug).Include(p => p.Rows).Include(p => p.CollectiveRows).AsSplitQuery().SingleOrDefaultAsync(p => p.Id == id, token);
            return publication is null ? Outcome.NotHere : Outcome.Of(await PublishAsync(publication, form, viewer, token));
        },
        cancel);

    private async Task<Refusal?> PublishAsync(ResultsPublication publication, ApprovalForm form, Viewer viewer, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var contest = await db.Contests.Include(c => c.Rounds).SingleAsync(c => c.Id == publication.ContestId, cancel);
        var hash = await HashNowAsync(publication, contest, cancel);
        if (publication.WhyCannotApprove(viewer.PersonId, hash, now) is { } refusal)
        {
            return refusal;
        }

        if (!form.Compared)
        {
            return AwardRefusals.NotCompared;
        }

        if (contest.Publish(viewer.PersonId, now) is { } why)
        {
            return why;
        }

        db.Entry(publication).Property(p => p.Version).OriginalValue = form.Version;
        publication.Approve(viewer.PersonId, hash, now);
        db.Articles.Add(await news.WriteAsync(contest, publication, viewer.PersonId, now, cancel));
        return null;
    }

    /// <summary>The same choices over today's data.</summary>
    private async Task<string> HashNowAsync(ResultsPublication publication, Contest contest, CancellationToken cancel)
    {
        var round = await LastRound.LoadAsync(db, contest, publication.Facts.DecisionNumber, cancel);
        var choices = publication.Rows.ToDictionary(r => r.EntryId, r => new AwardChoice(r.EntryId, r.AwardId, r.OverrideReason));
        return round is null ? "" : ResultsSnapshot.Hash(round.Facts, publication.Statement, round.Rows(publication.Id, choices), round.Collective(publication.Id));
    }
}
