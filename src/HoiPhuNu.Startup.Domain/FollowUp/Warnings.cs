using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Programmes;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What somebody should look at on a day. A figure nobody gave raises nothing: missing is not zero.</summary>
public static class Warnings
{
    /// <summary>So many percent of the workers gone since the period before.</summary>
    public const int WorkersLostPercent = 30;

    /// <param name="project">Its facts.</param>
    /// <param name="settings">Of its programme.</param>
    /// <param name="today">Vietnam time.</param>
    public static IReadOnlyList<WarningFinding> For(WatchedProject project, FollowUpSettings settings, DateOnly today)
    {
        if (project.IsClosed)
        {
            return [];
        }

        // By the period they speak of: what is filled late of an earlier one is no news.
        var looks = project.CheckIns.Where(c => c.Status == CheckInStatus.Accepted && c.SeenOn is not null).OrderBy(c => c.To).ThenBy(c => c.SeenOn).ThenBy(c => c.Id).ToList();
        return
        [
            .. Overdue(project, today),
            .. Waiting(project, settings, today),
            .. Unspent(project, settings, today),
            .. Halved(project, looks, settings),
            .. Lost(project, looks),
            .. Stalled(project, today),
            .. Late(project, today),
            .. Contradicting(project, looks),
            .. NotRepaid(project, today),
        ];
    }

    /// <summary>Length of a period in months, at least one: so 90 and 92 days are both three, and half of a revenue is half.</summary>
    public static int Months(DateOnly from, DateOnly to) => Math.Max(1, ((((to.DayNumber - from.DayNumber) + 1) * 12) + 182) / 365);

    /// <summary>Asked for and nothing sent, and the days of grace are over. Only the latest, and none once a later one came: who fills that one says all the earlier ones asked.</summary>
    private static IEnumerable<WarningFinding> Overdue(WatchedProject project, DateOnly today)
    {
        var came = project.CheckIns.Where(c => c.Status is CheckInStatus.Submitted or CheckInStatus.Accepted).Max(c => (DateOnly?)c.DueOn);
        return
        from checkIn in project.CheckIns
            .Where(c => c.Status is CheckInStatus.Due or CheckInStatus.Draft or CheckInStatus.Returned && !c.IsSent && today >= c.LateFrom && !(c.DueOn <= came))
            .OrderByDescending(c => c.DueOn).ThenBy(c => c.Id).Take(1)
        select new WarningFinding(WarningKind.CheckInOverdue, $"{checkIn.Id:N}", new(Days: today.DayNumber - checkIn.DueOn.DayNumber, On: checkIn.DueOn), project.OwnerId);
    }

    /// <summary>Back with a question nobody answered, or sent and read by nobody, for longer than the days of grace: until then nothing of it counts. Whatever came later: its own figures are missing.</summary>
    private static IEnumerable<WarningFinding> Waiting(WatchedProject project, FollowUpSettings settings, DateOnly today) =>
        from checkIn in project.CheckIns
        let wait = checkIn.Status switch { CheckInStatus.Returned => CheckInWait.Answer, CheckInStatus.Submitted => CheckInWait.Reading, _ => (CheckInWait?)null }
        where wait is not null && today > checkIn.WaitsSince?.AddDays(settings.GraceDays)
        let since = checkIn.WaitsSince!.Value
        orderby since, checkIn.Id
        select new WarningFinding(WarningKind.CheckInOverdue, $"{checkIn.Id:N}:{(int)wait!.Value}", new(Days: today.DayNumber - since.DayNumber, On: since, Waits: wait), wait == CheckInWait.Reading ? checkIn.ReaderId : project.OwnerId);

    /// <summary>What is given back and spent eats up the oldest payment first; what is left of one paid more than so many days ago lies idle.</summary>
    private static IEnumerable<WarningFinding> Unspent(WatchedProject project, FollowUpSettings settings, DateOnly today)
    {
        foreach (var support in project.Supports.Where(s => s.Kind is SupportKind.Prize or SupportKind.Grant or SupportKind.Loan))
        {
            var used = support.Refunded + support.Spent;
            var idle = new Dictionary<Guid, (long Paid, long Left, DateOnly Since)>();
            foreach (var payment in project.Payments.Where(p => p.SupportId == support.Id).OrderBy(p => p.PaidOn).ThenBy(p => p.TrancheId))
            {
                var eaten = Math.Min(used, payment.Amount);
                used -= eaten;
                if (payment.Amount > eaten && today > payment.PaidOn.AddDays(settings.UnspentDays))
                {
                    var known = idle.GetValueOrDefault(payment.TrancheId, (0, 0, payment.PaidOn));
                    idle[payment.TrancheId] = (known.Item1 + payment.Amount, known.Item2 + payment.Amount - eaten, known.Item3);
                }
            }

            foreach (var (tranche, (paid, left, since)) in idle)
            {
                yield return new(WarningKind.TrancheUnspent, $"{tranche:N}", new(Days: today.DayNumber - since.DayNumber, Before: paid, After: paid - left, On: since), project.OwnerId);
            }
        }
    }

    /// <summary>By the month, since periods differ in length; the first look is measured against the year before support.</summary>
    private static IEnumerable<WarningFinding> Halved(WatchedProject project, List<WatchedCheckIn> looks, FollowUpSettings settings)
    {
        var known = looks.Where(c => c.Revenue is not null).ToList();
        if (known.Count == 0)
        {
            yield break;
        }

        var last = known[^1];
        var (earlier, months) = known.Count > 1 ? (known[^2].Revenue!.Value, Months(known[^2].From, known[^2].To)) : (project.RevenueBefore ?? 0, 12);
        var (now, span) = (last.Revenue!.Value, Months(last.From, last.To));
        if (earlier > 0 && (Int128)now * months * 100 <= (Int128)earlier * span * settings.RevenueDropPercent)
        {
            yield return new(WarningKind.RevenueHalved, $"{last.Id:N}", new(Before: earlier / months, After: now / span, On: last.SeenOn), project.OwnerId);
        }
    }

    private static IEnumerable<WarningFinding> Lost(WatchedProject project, List<WatchedCheckIn> looks)
    {
        var known = looks.Where(c => c.Workers is not null).ToList();
        if (known.Count == 0)
        {
            yield break;
        }

        var (last, before) = (known[^1], known.Count > 1 ? known[^2].Workers : project.WorkersBefore);
        if (before is > 0 && last.Workers < before && (before - last.Workers) * 100 >= before * WorkersLostPercent)
        {
            yield return new(WarningKind.WorkersLost, $"{last.Id:N}", new(Before: before, After: last.Workers, On: last.SeenOn), project.OwnerId);
        }
    }

    private static IEnumerable<WarningFinding> Stalled(WatchedProject project, DateOnly today)
    {
        var endOfDay = VietnamTime.ToUtc(today.AddDays(1).ToDateTime(TimeOnly.MinValue)).AddTicks(-1);
        return from pair in project.Pairs
               where Mentorship.IsQuiet(pair.StartedAt, pair.LastTalk, pair.QuietDays, endOfDay)
               let since = pair.LastTalk ?? VietnamTime.Today(pair.StartedAt)
               select new WarningFinding(WarningKind.PairStalled, $"{pair.Id:N}", new(Days: today.DayNumber - since.DayNumber, On: since), project.OwnerId);
    }

    private static IEnumerable<WarningFinding> Late(WatchedProject project, DateOnly today) =>
        from milestone in project.Milestones
        where today > milestone.DueOn
        select new WarningFinding(WarningKind.MilestoneLate, $"{milestone.Id:N}", new(Days: today.DayNumber - milestone.DueOn.DayNumber, After: milestone.Progress, On: milestone.DueOn), milestone.OwnerId ?? project.OwnerId);

    /// <summary>What was accepted though it cannot be right: imported, or overlooked.</summary>
    private static IEnumerable<WarningFinding> Contradicting(WatchedProject project, List<WatchedCheckIn> looks)
    {
        foreach (var look in looks)
        {
            (Contradiction Which, long? Part, long? Whole)[] pairs =
            [
                (Contradiction.WomenOverWorkers, look.WomenWorkers, look.Workers),
                (Contradiction.MinorityOverWorkers, look.MinorityWorkers, look.Workers),
                (Contradiction.PoorOverWorkers, look.PoorWorkers, look.Workers),
                (Contradiction.ProfitOverRevenue, look.Profit, look.Revenue),
                (Contradiction.WorkersThoughStopped, look.State == BusinessState.Stopped ? look.Workers : null, 0),
            ];
            foreach (var (which, part, whole) in pairs)
            {
                if (part > whole)
                {
                    yield return Contradicts($"{look.Id:N}:{(int)which}", which, part.Value, whole.Value, look.SeenOn!.Value);
                }
            }
        }

        foreach (var support in project.Supports.Where(s => s.BalanceOn is null && s.Kind is SupportKind.Prize or SupportKind.Grant or SupportKind.Loan))
        {
            var paid = project.Payments.Where(p => p.SupportId == support.Id).ToList();
            // A loan is paid back out of what it earned: only of a gift does the money given back lessen what could be used.
            var received = paid.Sum(p => p.Amount) - (support.Kind == SupportKind.Loan ? 0 : support.Refunded);
            if (paid.Count > 0 && support.Spent > received)
            {
                yield return Contradicts($"{support.Id:N}:{(int)Contradiction.SpentOverReceived}", Contradiction.SpentOverReceived, support.Spent, received, paid.Max(p => p.PaidOn));
            }
        }

        WarningFinding Contradicts(string subject, Contradiction which, long part, long whole, DateOnly on) =>
            new(WarningKind.FiguresContradict, subject, new(Before: whole, After: part, On: on, Which: which), project.OwnerId);
    }

    /// <summary>The bank's own figure where it keeps the ledger; otherwise what is left after the last day to pay back.</summary>
    private static IEnumerable<WarningFinding> NotRepaid(WatchedProject project, DateOnly today)
    {
        foreach (var loan in project.Supports.Where(s => s.Kind == SupportKind.Loan))
        {
            if (loan.BalanceOn is { } day)
            {
                if (loan.Overdue > 0)
                {
                    yield return new(WarningKind.RepaymentOverdue, $"{loan.Id:N}", new(Before: loan.Outstanding, After: loan.Overdue, On: day), project.OwnerId);
                }

                continue;
            }

            var owed = project.Payments.Where(p => p.SupportId == loan.Id).Sum(p => p.Amount) - loan.Refunded;
            if (loan.RepayBy is { } last && today > last && owed > 0)
            {
                yield return new(WarningKind.RepaymentOverdue, $"{loan.Id:N}", new(Days: today.DayNumber - last.DayNumber, After: owed, On: last), project.OwnerId);
            }
        }
    }
}
