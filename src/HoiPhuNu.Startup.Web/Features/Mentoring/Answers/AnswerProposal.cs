using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Answers;

/// <summary>
/// Yes or no to a proposal. The mentor's places are read inside the transaction of the answer; where two nodes share a server the
/// unique index over (mentor, place) stops the second, who is asked again and then told that no place is left.
/// </summary>
public sealed class AnswerProposal(AppDbContext db, NextBest next, TimeProvider time)
{
    private const int Attempts = 3;

    /// <summary>Where the mentor has no place left the proposal ends, and the next best is asked in the same transaction.</summary>
    /// <param name="pairId">A pair the caller may answer for.</param>
    /// <param name="side">Whose answer it is.</param>
    /// <param name="byId">Who gives it; null: whoever holds the link, which is the person of this side.</param>
    /// <param name="cancel">Stops waiting.</param>
    public Task<Refusal?> AcceptAsync(Guid pairId, PairSide side, Guid? byId, CancellationToken cancel) => RunAsync(
        async (pair, now, token) =>
        {
            var taken = await db.Mentorships.Where(m => m.ProfileId == pair.ProfileId && m.Place != null).Select(m => m.Place!.Value).ToListAsync(token);
            var refusal = pair.Accept(side, taken, pair.Profile, byId ?? PersonOf(pair, side), now);
            if (refusal == MentoringRefusals.NoPlaceLeft(pair.Profile.Capacity) && pair.GiveWay(taken, pair.Profile, byId ?? PersonOf(pair, side), now) is null)
            {
                await GoOnAsync(pair, now, token);
            }

            return refusal;
        },
        pairId,
        cancel);

    /// <summary>The next best mentor is asked in the same transaction.</summary>
    public Task<Refusal?> DeclineAsync(Guid pairId, PairSide side, string? reason, Guid? byId, CancellationToken cancel) => RunAsync(
        async (pair, now, token) =>
        {
            if (pair.Decline(side, reason ?? "", byId ?? PersonOf(pair, side), now) is { } refusal)
            {
                return refusal;
            }

            await GoOnAsync(pair, now, token);
            return null;
        },
        pairId,
        cancel);

    /// <summary>A mentor promises silence by the link that was mailed to her: she is the only one who has it.</summary>
    public Task<Refusal?> PledgeAsync(Guid pairId, CancellationToken cancel) =>
        RunAsync((pair, now, _) => Task.FromResult(pair.Profile.Pledge(pair.Profile.PersonId, now)), pairId, cancel);

    private static Guid PersonOf(Mentorship pair, PairSide side) => side == PairSide.Mentor ? pair.Profile.PersonId : pair.PersonId;

    private async Task GoOnAsync(Mentorship over, DateTime now, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await next.RunAsync(over, now, cancel);
    }

    private async Task<Refusal?> RunAsync(Func<Mentorship, DateTime, CancellationToken, Task<Refusal?>> answer, Guid pairId, CancellationToken cancel)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                // Wrapped, since a bare refusal takes everything back: a mentor without a place is refused, and what follows from it is kept.
                var (refusal, _) = await db.WriteAsync(
                    async token =>
                    {
                        var pair = await db.Mentorships.Include(m => m.Profile).SingleAsync(m => m.Id == pairId, token);
                        return (await answer(pair, time.GetUtcNow().UtcDateTime, token), true);
                    },
                    cancel);
                return refusal;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
