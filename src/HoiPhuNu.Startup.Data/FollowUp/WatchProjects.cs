using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Data.FollowUp;

/// <summary>
/// Computes the warnings of all projects and brings their rows in line, some projects at a time: nobody waits long behind it. Run again
/// on the same day it changes nothing.
/// </summary>
public sealed class WatchProjects(AppDbContext db)
{
    public const int Batch = 200;

    /// <returns>How many warnings were raised, came back or cleared.</returns>
    public async Task<int> RunAsync(DateTime now, CancellationToken cancel)
    {
        var (after, changed) = ("", 0);
        var settings = await db.Programmes.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Settings, cancel);
        var today = VietnamTime.Today(now);
        var officers = await StaffAsync(false, today, cancel);
        var readers = await StaffAsync(true, today, cancel);
        while (true)
        {
            // By the code, which both databases sort alike; a closed one only while something of it still stands open.
            var projects = await db.SupportedProjects.AsNoTracking()
                .Where(p => p.Code.CompareTo(after) > 0 && (p.ClosedAt == null || db.Warnings.Any(w => w.ProjectId == p.Id && w.Status != WarningStatus.Cleared)))
                .OrderBy(p => p.Code).Take(Batch)
                .Select(p => new Watched(p.Id, p.Code, p.PersonId, p.EntryId, (p.Unit.ValidTo < today ? db.Units.Where(heir => heir.Id == p.Unit.MergedIntoId).Select(heir => heir.Path).FirstOrDefault() : null) ?? p.Unit.Path, p.ClosedAt != null, p.RevenueBefore, p.WorkersBefore)).ToListAsync(cancel);
            if (projects.Count == 0)
            {
                return changed;
            }

            var found = await FindAsync(projects, settings, officers, readers, today, cancel);
            changed += await db.WriteAsync(token => ReconcileAsync(found, now, token), cancel);
            db.ChangeTracker.Clear();
            after = projects[^1].Code;
        }
    }

    /// <summary>The facts of a batch and what follows from them.</summary>
    private async Task<Dictionary<Guid, IReadOnlyList<WarningFinding>>> FindAsync(
        List<Watched> projects, Dictionary<Guid, FollowUpSettings> settings, Dictionary<string, List<Guid>> officers, Dictionary<string, List<Guid>> readers, DateOnly today, CancellationToken cancel)
    {
        var ids = projects.Select(p => p.Id).ToList();
        var checkIns = (await db.CheckIns.AsNoTracking().Where(c => ids.Contains(c.ProjectId))
            .Select(c => new { c.ProjectId, c.Id, c.Status, c.From, c.To, c.DueOn, c.LateFrom, IsSent = c.SubmittedVersion > 0, c.ReadAt, c.FilledByIds, SentAt = c.Status == CheckInStatus.Submitted ? c.Versions.Max(v => (DateTime?)v.SentAt) : null, c.SeenOn, c.State, c.Revenue, c.Profit, c.Workers, c.WomenWorkers, c.MinorityWorkers, c.PoorWorkers }).ToListAsync(cancel)).ToLookup(c => c.ProjectId);
        var supports = (await db.Supports.AsNoTracking().Where(s => ids.Contains(s.ProjectId) && s.CancelledAt == null)
            .Select(s => new
            {
                s.ProjectId,
                s.Id,
                s.Kind,
                s.ProgrammeId,
                s.DecidedOn,
                s.RepayBy,
                Refunded = s.Refunds.Where(r => r.ConfirmedAt != null && r.On <= today).Sum(r => r.Amount),
                Spent = s.Spendings.Where(x => x.On <= today).Sum(x => x.Amount),
                Last = s.Balances.Where(b => b.On <= today).OrderByDescending(b => b.On).Select(b => new { b.On, b.Outstanding, b.Overdue }).FirstOrDefault(),
            }).ToListAsync(cancel)).ToLookup(s => s.ProjectId);
        var first = FirstSupports.ProgrammeOfEach(supports.SelectMany(g => g).Select(s => new StandingSupport(s.ProjectId, s.Id, s.DecidedOn, s.ProgrammeId)));
        var payments = (await (from s in db.Supports.AsNoTracking()
                               from d in s.Disbursements
                               where ids.Contains(s.ProjectId) && s.CancelledAt == null && d.PaidOn <= today
                               select new { s.ProjectId, d.SupportId, d.TrancheId, On = d.PaidOn!.Value, d.Amount }).ToListAsync(cancel)).ToLookup(d => d.ProjectId);
        var milestones = (await db.Milestones.AsNoTracking().Where(m => ids.Contains(m.ProjectId) && m.DoneOn == null && m.RemovedAt == null && m.DueOn < today)
            .Select(m => new { m.ProjectId, m.Id, m.DueOn, m.Progress, m.OwnerId }).ToListAsync(cancel)).ToLookup(m => m.ProjectId);
        var pairs = await PairsAsync(projects, cancel);

        return projects.ToDictionary(p => p.Id, p => Warnings.For(
            new WatchedProject(p.Id, p.IsClosed, NearestOf(p, officers, []), p.RevenueBefore, p.WorkersBefore)
            {
                CheckIns =
                [
                    .. checkIns[p.Id].Select(c => new WatchedCheckIn(c.Id, c.Status, c.From, c.To, c.DueOn, c.LateFrom, c.SeenOn)
                    {
                        IsSent = c.IsSent,
                        WaitsSince = (c.Status == CheckInStatus.Returned ? c.ReadAt : c.SentAt) is { } since ? VietnamTime.Today(since) : null,
                        ReaderId = c.Status == CheckInStatus.Submitted ? NearestOf(p, readers, c.FilledByIds) : null,
                        State = c.State, Revenue = c.Revenue, Profit = c.Profit, Workers = c.Workers, WomenWorkers = c.WomenWorkers, MinorityWorkers = c.MinorityWorkers, PoorWorkers = c.PoorWorkers,
                    }),
                ],
                Supports = [.. supports[p.Id].Select(s => new WatchedSupport(s.Id, s.Kind, s.Refunded, s.Spent, s.RepayBy, s.Last?.On, s.Last?.Outstanding ?? 0, s.Last?.Overdue ?? 0))],
                Payments = [.. payments[p.Id].Select(d => new WatchedPayment(d.SupportId, d.TrancheId, d.On, d.Amount))],
                Milestones = [.. milestones[p.Id].Select(m => new WatchedMilestone(m.Id, m.DueOn, m.Progress, m.OwnerId == p.PersonId ? null : m.OwnerId))],
                Pairs = [.. pairs[p.Id]],
            },
            first.TryGetValue(p.Id, out var programme) ? settings.GetValueOrDefault(programme) ?? new FollowUpSettings() : new FollowUpSettings(),
            today));
    }

    /// <summary>A pair belongs to the project of its entry; one about no entry that is followed belongs to all projects of the woman.</summary>
    private async Task<ILookup<Guid, WatchedPair>> PairsAsync(List<Watched> projects, CancellationToken cancel)
    {
        var people = projects.Where(p => !p.IsClosed).Select(p => p.PersonId).Distinct().ToList();
        var pairs = await db.Mentorships.AsNoTracking().Where(m => people.Contains(m.PersonId) && m.Status == MentorshipStatus.Active)
            .Select(m => new { m.Id, m.PersonId, m.Need.EntryId, m.StartedAt, m.Cohort.QuietDays, Last = db.MentoringSessions.Where(s => s.MentorshipId == m.Id && s.Status == SessionStatus.Held).Max(s => (DateOnly?)s.Date) })
            .ToListAsync(cancel);
        var followed = pairs.Count == 0 ? [] : (await db.SupportedProjects.AsNoTracking().Where(p => people.Contains(p.PersonId) && p.EntryId != null).Select(p => p.EntryId!.Value).ToListAsync(cancel)).ToHashSet();
        return (from project in projects
                from pair in pairs
                where pair.PersonId == project.PersonId && (pair.EntryId == project.EntryId || pair.EntryId is null || !followed.Contains(pair.EntryId.Value))
                select (project.Id, Pair: new WatchedPair(pair.Id, pair.StartedAt!.Value, pair.Last, pair.QuietDays))).ToLookup(x => x.Id, x => x.Pair);
    }

    /// <summary>Officers by the path of their unit, if asked for with who is in charge of support there after them, the longest appointed first; none of a unit that has ended, who opens nothing there any more.</summary>
    private async Task<Dictionary<string, List<Guid>>> StaffAsync(bool managersToo, DateOnly today, CancellationToken cancel) =>
        (await db.UnitAppointments.AsNoTracking().Where(a => (a.Role == UnitRole.Officer || (managersToo && a.Role == UnitRole.ProjectManager)) && a.RevokedAt == null && (a.Unit.ValidTo == null || a.Unit.ValidTo >= today)).OrderBy(a => a.Role).ThenBy(a => a.AppointedAt).Select(a => new { a.Unit.Path, a.PersonId }).ToListAsync(cancel))
            .GroupBy(a => a.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(a => a.PersonId).ToList(), StringComparer.Ordinal);

    /// <summary>Of the unit, otherwise of the nearest one above; never the woman herself.</summary>
    private static Guid? NearestOf(Watched project, Dictionary<string, List<Guid>> staff, IReadOnlyList<Guid> besides)
    {
        for (var end = project.Path.Length; end > 1; end = project.Path.LastIndexOf('/', end - 2) + 1)
        {
            if (staff.GetValueOrDefault(project.Path[..end])?.Where(id => id != project.PersonId && !besides.Contains(id)).Select(id => (Guid?)id).FirstOrDefault() is { } nearest)
            {
                return nearest;
            }
        }

        return null;
    }

    private async Task<int> ReconcileAsync(Dictionary<Guid, IReadOnlyList<WarningFinding>> found, DateTime now, CancellationToken cancel)
    {
        var ids = found.Keys.ToList();
        var rows = await db.Warnings.Where(w => ids.Contains(w.ProjectId)).ToListAsync(cancel);
        var actions = rows.Where(w => w.ActionId is not null).Select(w => w.ActionId!.Value).ToList();
        var done = actions.Count == 0 ? [] : await db.AgreedActions.AsNoTracking().Where(a => actions.Contains(a.Id) && a.DoneAt != null).ToDictionaryAsync(a => a.Id, a => VietnamTime.Today(a.DoneAt!.Value), cancel);
        var there = rows.ToDictionary(w => (w.ProjectId, w.Kind, w.Subject));
        var changed = 0;
        foreach (var (project, findings) in found)
        {
            foreach (var finding in findings)
            {
                if (there.Remove((project, finding.Kind, finding.Subject), out var row))
                {
                    var was = row.Status;
                    row.Keep(finding, row.ActionId is { } action && done.TryGetValue(action, out var day) ? day : null, now);
                    changed += row.Status == was ? 0 : 1;
                }
                else
                {
                    db.Warnings.Add(Warning.RaiseFor(project, finding, now));
                    changed++;
                }
            }
        }

        foreach (var gone in there.Values.Where(w => w.Status != WarningStatus.Cleared))
        {
            gone.Clear(now);
            changed++;
        }

        // Here and not at the end of the transaction: the batch is forgotten before the next one.
        await db.SaveChangesAsync(cancel);
        return changed;
    }

    private sealed record Watched(Guid Id, string Code, Guid PersonId, Guid? EntryId, string Path, bool IsClosed, long? RevenueBefore, int? WorkersBefore);
}
