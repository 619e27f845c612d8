using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>What readers do with a check-in that was sent. Two at once: the first one's word stands, the second hears so.</summary>
public sealed class ReadCheckIn(AppDbContext db)
{
    public Task<ReadResult> ReturnAsync(Viewer viewer, Guid id, ReadForm form, DateTime at, CancellationToken cancel) =>
        OnReadAsync(viewer, id, form, at, access => Task.FromResult<(Refusal?, long)>((access.CheckIn.Return(access.Project, form.Question, viewer.PersonId, at), 0L)), cancel);

    public Task<ReadResult> AcceptAsync(Viewer viewer, Guid id, ReadForm form, DateTime at, CancellationToken cancel) =>
        OnReadAsync(viewer, id, form, at, async access => access.CheckIn.Accept(access.Project, viewer.PersonId, at) is { } refusal ? (refusal, 0L) : (null, await SpendAsync(access.CheckIn, viewer, at, cancel)), cancel);

    public Task<ReadResult> GiveUpAsync(Viewer viewer, Guid id, ReadForm form, DateTime at, CancellationToken cancel) =>
        DecideAsync(viewer, id, at, access => access.CheckIn.GiveUp(access.Project, form.Reason, viewer.PersonId, at), cancel);

    public Task<ReadResult> TakeUpAsync(Viewer viewer, Guid id, DateTime at, CancellationToken cancel) =>
        DecideAsync(viewer, id, at, access => access.CheckIn.TakeUp(access.Project, viewer.PersonId, at), cancel);

    private Task<ReadResult> OnReadAsync(Viewer viewer, Guid id, ReadForm form, DateTime at, Func<CheckInAccess, Task<(Refusal?, long)>> read, CancellationToken cancel) =>
        db.WriteAsync(
            async token =>
            {
                if (await CheckInAccess.LoadToReadAsync(db, viewer, id, VietnamTime.Today(at), token) is not { } access)
                {
                    return new ReadResult(false);
                }

                if (access.CheckIn.Status == CheckInStatus.Submitted && access.CheckIn.SubmittedVersion != form.Number)
                {
                    return new ReadResult(true, CheckInRefusals.NothingToRead);
                }

                var (refusal, over) = await read(access);
                return new ReadResult(true, refusal, over);
            },
            cancel);

    private Task<ReadResult> DecideAsync(Viewer viewer, Guid id, DateTime at, Func<CheckInAccess, Refusal?> decide, CancellationToken cancel) =>
        db.WriteAsync(
            async token => await CheckInAccess.LoadToReadAsync(db, viewer, id, VietnamTime.Today(at), token) is { In.MayDecide: true } access
                ? new ReadResult(true, decide(access))
                : new ReadResult(false),
            cancel);

    /// <summary>What she used becomes lines of her supports, the oldest first.</summary>
    /// <returns>What is more than she had unspent on that day: it stands on the newest support, or on none.</returns>
    private async Task<long> SpendAsync(CheckIn checkIn, Viewer viewer, DateTime at, CancellationToken cancel)
    {
        if (checkIn.MoneyUsed is not { } used || used == 0 || checkIn.SeenOn is not { } on)
        {
            return 0;
        }

        var supports = await db.Supports.Where(s => s.ProjectId == checkIn.ProjectId && s.CancelledAt == null)
            .Include(s => s.Tranches).Include(s => s.Disbursements).Include(s => s.Refunds).Include(s => s.Spendings).Include(s => s.Balances)
            .AsSplitQuery().ToListAsync(cancel);
        // Banks keep the ledger of their loans; only the others can have something unspent here.
        var unspent = supports.Where(s => !s.IsKeptByBank).Sum(s => Math.Max(SupportLedger.At(s, on, 0).Unspent, 0));
        MoneyUsed.Spread(supports, used, on, checkIn.Id, viewer.PersonId, at);
        return Math.Max(used - unspent, 0);
    }
}
