using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.CheckIns;

/// <summary>What readers do with a check-in that was sent. Two at once: the first one's word stands, the second hears so.</summary>
public sealed class ReadCheckIn(AppDbContext db)
{
    public Task<ReadResult> ReturnAsync(Viewer viewer, Guid id, ReadForm form, DateTime at, CancellationToken cancel) =>
        OnReadAsync(viewer, id, form, at, access => Task.FromResult((access.CheckIn.Return(access.Project, form.Question, viewer.PersonId, at), 0L)), cancel);

    public Task<ReadResult> AcceptAsync(Viewer viewer, Guid id, ReadForm form, DateTime at, CancellationToken cancel) =>
        OnReadAsync(viewer, id, form, at, access => Task.FromResult((access.CheckIn.Accept(access.Project, viewer.PersonId, at), 0L)), cancel);

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
}
