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
        OnReadAsync(viewer, id, form, CheckInStatus.Submitted, at, (access, _) => Task.FromResult(new ReadResult(true, access.CheckIn.Return(access.Project, form.Question, viewer.PersonId, at))), cancel);

    public Task<ReadResult> AcceptAsync(Viewer viewer, Guid id, ReadForm form, DateTime at, CancellationToken cancel) =>
        OnReadAsync(
            viewer,
            id,
            form,
            CheckInStatus.Submitted,
            at,
            async (access, token) => access.CheckIn.Accept(access.Project, viewer.PersonId, at) is { } refusal ? new ReadResult(true, refusal) : await SpendAsync(access.CheckIn, viewer, at, token),
            cancel);

    /// <summary>An accepted one goes back for correction: figures, money and legal form stand as if it had not been accepted.</summary>
    public Task<ReadResult> ReopenAsync(Viewer viewer, Guid id, ReadForm form, DateTime at, CancellationToken cancel) =>
        OnReadAsync(
            viewer,
            id,
            form,
            CheckInStatus.Accepted,
            at,
            async (access, token) =>
            {
                if (!access.In.MayDecide)
                {
                    return new ReadResult(false);
                }

                var refusal = access.CheckIn.Reopen(access.Project, form.Reason, viewer.PersonId, at);
                if (refusal is null)
                {
                    MoneyUsed.TakeBack(await SupportsAsync(access.CheckIn, token), id, viewer.PersonId, at);
                }

                return new ReadResult(true, refusal);
            },
            cancel);

    public Task<ReadResult> GiveUpAsync(Viewer viewer, Guid id, ReadForm form, DateTime at, CancellationToken cancel) =>
        DecideAsync(viewer, id, at, access => access.CheckIn.GiveUp(access.Project, form.Reason, viewer.PersonId, at), cancel);

    public Task<ReadResult> TakeUpAsync(Viewer viewer, Guid id, DateTime at, CancellationToken cancel) =>
        DecideAsync(viewer, id, at, access => access.CheckIn.TakeUp(access.Project, viewer.PersonId, at), cancel);

    private Task<ReadResult> OnReadAsync(Viewer viewer, Guid id, ReadForm form, CheckInStatus status, DateTime at, Func<CheckInAccess, CancellationToken, Task<ReadResult>> read, CancellationToken cancel) =>
        db.WriteAsync(
            async token =>
            {
                if (await CheckInAccess.LoadToReadAsync(db, viewer, id, VietnamTime.Today(at), token) is not { } access)
                {
                    return new ReadResult(false);
                }

                // She judges the version on her screen, not one that came meanwhile.
                return access.CheckIn.Status == status && access.CheckIn.SubmittedVersion != form.Number
                    ? new ReadResult(true, CheckInRefusals.NothingToRead)
                    : await read(access, token);
            },
            cancel);

    private Task<ReadResult> DecideAsync(Viewer viewer, Guid id, DateTime at, Func<CheckInAccess, Refusal?> decide, CancellationToken cancel) =>
        db.WriteAsync(
            async token => await CheckInAccess.LoadToReadAsync(db, viewer, id, VietnamTime.Today(at), token) is { In.MayDecide: true } access
                ? new ReadResult(true, decide(access))
                : new ReadResult(false),
            cancel);

    /// <summary>What she used becomes lines of her supports, the oldest first; lines of an earlier acceptance go whatever is told now.</summary>
    private async Task<ReadResult> SpendAsync(CheckIn checkIn, Viewer viewer, DateTime at, CancellationToken cancel)
    {
        var supports = await SupportsAsync(checkIn, cancel);
        MoneyUsed.TakeBack(supports, checkIn.Id, viewer.PersonId, at);
        if (checkIn.MoneyUsed is not { } used || used == 0 || checkIn.SeenOn is not { } on)
        {
            return new ReadResult(true);
        }

        // Banks keep the ledger of their loans; only the others can have something unspent here.
        var unspent = supports.Where(s => !s.IsKeptByBank && s.CancelledAt is null).Sum(s => Math.Max(SupportLedger.At(s, on, 0).Unspent, 0));
        var nowhere = MoneyUsed.Spread(supports, used, on, checkIn.Id, viewer.PersonId, at);
        return new ReadResult(true, Over: Math.Max(used - nowhere - unspent, 0), Nowhere: nowhere);
    }

    /// <summary>Cancelled ones too: a line may stand on one that was cancelled since.</summary>
    private Task<List<Support>> SupportsAsync(CheckIn checkIn, CancellationToken cancel) =>
        db.Supports.Where(s => s.ProjectId == checkIn.ProjectId)
            .Include(s => s.Tranches).Include(s => s.Disbursements).Include(s => s.Refunds).Include(s => s.Spendings).Include(s => s.Balances)
            .AsSplitQuery().ToListAsync(cancel);
}
