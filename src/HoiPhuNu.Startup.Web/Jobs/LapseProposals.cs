using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Web.Features.Mentoring.Answers;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Jobs;

/// <summary>Proposals whose days to answer passed: each goes to the next best for its woman, or where she herself was silent to the coordinators, in a transaction of its own.</summary>
public sealed class LapseProposals(AppDbContext db, NextBest next, TimeProvider time) : IJob
{
    public async Task RunAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var over = await db.Mentorships.Where(m => m.Status == MentorshipStatus.Proposed && m.AnswerBy < now).OrderBy(m => m.AnswerBy).ThenBy(m => m.Id).Select(m => m.Id).ToListAsync(cancel);
        foreach (var id in over)
        {
            await db.WriteAsync(token => LapseAsync(id, now, token), cancel);
            db.ChangeTracker.Clear();
        }
    }

    private async Task<bool> LapseAsync(Guid id, DateTime now, CancellationToken cancel)
    {
        var pair = await db.Mentorships.SingleAsync(m => m.Id == id, cancel);
        if (pair.Lapse(now) is not null)
        {
            // Answered meanwhile, or another node was here first.
            return false;
        }

        await db.SaveChangesAsync(cancel);
        await next.RunAsync(pair, now, cancel);
        return true;
    }
}
