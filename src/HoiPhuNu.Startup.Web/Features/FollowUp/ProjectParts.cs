using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp;

/// <summary>What hangs on a project, each part by one flat query: the staff's thread and the woman's page are made of them. Call with a project the viewer may see.</summary>
public static class ProjectParts
{
    /// <summary>More of one kind than this does not stand on a project's page.</summary>
    public const int Most = 50;

    /// <summary>Cancelled ones too: they are part of the thread.</summary>
    public static async Task<IReadOnlyList<SupportLine>> SupportsAsync(AppDbContext db, Guid projectId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await (
            from s in db.Supports.AsNoTracking()
            where s.ProjectId == projectId
            join p in db.Programmes on s.ProgrammeId equals p.Id into programmes
            from programme in programmes.DefaultIfEmpty()
            orderby s.DecidedOn, s.CreatedAt
            select new SupportLine(
                s.Id,
                s.Kind,
                s.Funder,
                s.FunderName,
                programme!.Name,
                s.DecisionNumber,
                s.DecidedOn,
                s.Amount,
                s.Purpose,
                s.CancelledAt != null,
                s.Disbursements.Where(d => d.Status == DisbursementStatus.Paid).Sum(d => d.Amount),
                s.Refunds.Where(r => r.ConfirmedAt != null).Sum(r => r.Amount),
                s.Spendings.Sum(x => x.Amount),
                s.Balances.OrderByDescending(b => b.On).Select(b => (long?)b.Outstanding).FirstOrDefault(),
                s.Balances.OrderByDescending(b => b.On).Select(b => (long?)b.Overdue).FirstOrDefault(),
                s.Balances.OrderByDescending(b => b.On).Select(b => (DateOnly?)b.On).FirstOrDefault(),
                s.RepayBy,
                s.CancelledAt == null && s.Disbursements.Any(d => d.Status == DisbursementStatus.Paid && !db.StoredFiles.Any(f => f.OwnerId == d.Id && f.RemovedAt == null)))).Take(Most).ToListAsync(cancel);
    }

    /// <summary>Of supports that stand, in the order in which they are to come.</summary>
    public static async Task<IReadOnlyList<TrancheLine>> TranchesAsync(AppDbContext db, Guid projectId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.Supports.AsNoTracking().Where(s => s.ProjectId == projectId && s.CancelledAt == null)
            .SelectMany(s => s.Tranches, (s, t) => new { s.DecidedOn, Line = t, Payments = s.Disbursements.Where(d => d.TrancheId == t.Id) })
            .OrderBy(x => x.Line.PlannedOn == null).ThenBy(x => x.Line.PlannedOn).ThenBy(x => x.DecidedOn).ThenBy(x => x.Line.Number)
            .Select(x => new TrancheLine(
                x.Line.SupportId,
                x.Line.Number,
                x.Line.Amount,
                x.Line.Condition,
                x.Line.PlannedOn,
                x.Line.MetOn,
                x.Payments.Where(d => d.Status == DisbursementStatus.Paid).Sum(d => d.Amount),
                x.Payments.Any(d => d.Status == DisbursementStatus.Paid),
                x.Payments.Where(d => d.Status == DisbursementStatus.Asked || d.Status == DisbursementStatus.Approved).Sum(d => d.Amount)))
            .Take(Most).ToListAsync(cancel);
    }

    public static async Task<IReadOnlyList<MilestoneLine>> MilestonesAsync(AppDbContext db, Guid projectId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await (
            from m in db.Milestones.AsNoTracking()
            where m.ProjectId == projectId && m.RemovedAt == null
            join p in db.People on m.OwnerId equals p.Id
            orderby m.DueOn, m.CreatedAt
            select new MilestoneLine(m.Id, m.Title, m.DueOn, m.OwnerId, p.FullName, m.Weight, m.Progress, m.DoneOn)).Take(Most).ToListAsync(cancel);
    }

    public static async Task<IReadOnlyList<CheckInLine>> CheckInsAsync(AppDbContext db, Guid projectId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.CheckIns.AsNoTracking().Where(c => c.ProjectId == projectId).OrderBy(c => c.DueOn).ThenBy(c => c.Month)
            .Select(c => new CheckInLine(c.Id, c.Month, c.From, c.To, c.DueOn, c.OpensOn, c.LateFrom, c.Status, c.SeenOn, c.State, c.Revenue, c.Workers, c.WomenWorkers, c.Versions.Where(v => v.Question != "").OrderByDescending(v => v.Number).Select(v => v.Question).FirstOrDefault())).Take(Most).ToListAsync(cancel);
    }

    /// <summary>Every version that came back with a question, and the one that answered it; the latest first.</summary>
    public static async Task<IReadOnlyList<AskedLine>> AskedAsync(AppDbContext db, Guid projectId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await (
            from c in db.CheckIns.AsNoTracking()
            where c.ProjectId == projectId
            from v in c.Versions
            where v.Question != ""
            orderby c.DueOn descending, v.Number descending
            select new AskedLine(
                c.Id,
                c.Month,
                c.DueOn,
                c.Status,
                v.Question,
                v.ReturnedAt ?? (c.Status == CheckInStatus.Returned && v.Number == c.SubmittedVersion ? c.ReadAt : null),
                v.Answers,
                c.Versions.Where(n => n.Number == v.Number + 1).Select(n => n.Answers).FirstOrDefault(),
                c.Versions.Where(n => n.Number == v.Number + 1).Select(n => (DateTime?)n.SentAt).FirstOrDefault())).Take(Most).ToListAsync(cancel);
    }

    /// <summary>Check-ins with everything that was sent of each, in its order; one command.</summary>
    public static async Task<(IReadOnlyList<CheckInLine> CheckIns, IReadOnlyList<SentLine> Sent)> CheckInsWithVersionsAsync(AppDbContext db, Guid projectId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        var rows = await db.CheckIns.AsNoTracking().Where(c => c.ProjectId == projectId).Include(c => c.Versions).OrderBy(c => c.DueOn).ThenBy(c => c.Month).Take(Most).AsSingleQuery().ToListAsync(cancel);
        return (
            [
                .. rows.Select(c => new CheckInLine(
                    c.Id, c.Month, c.From, c.To, c.DueOn, c.OpensOn, c.LateFrom, c.Status, c.SeenOn, c.State, c.Revenue, c.Workers, c.WomenWorkers, c.Versions.Where(v => v.Question.Length > 0).MaxBy(v => v.Number)?.Question)),
            ],
            [
                .. from c in rows
                   from v in c.Versions.OrderBy(v => v.Number)
                   let asked = v.ReturnedAt ?? (c.Status == CheckInStatus.Returned && v.Number == c.SubmittedVersion ? c.ReadAt : null)
                   select new SentLine(c.Id, v.Number, v.SentAt, v.OnBehalf, v.Answers, v.Question, asked),
            ]);
    }

    /// <summary>The latest first.</summary>
    public static async Task<IReadOnlyList<VisitLine>> VisitsAsync(AppDbContext db, Guid projectId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await (
            from v in db.Visits.AsNoTracking()
            where v.ProjectId == projectId
            join p in db.People on v.ById equals p.Id
            orderby v.On descending, v.CreatedAt descending
            select new VisitLine(v.Id, v.On, v.Place, v.Met, v.Findings, p.FullName)).Take(Most).ToListAsync(cancel);
    }

    /// <summary>Open ones first.</summary>
    public static async Task<IReadOnlyList<ActionLine>> ActionsAsync(AppDbContext db, Guid projectId, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await (
            from a in db.AgreedActions.AsNoTracking()
            where a.ProjectId == projectId
            join p in db.People on a.OwnerId equals p.Id
            orderby a.DoneAt != null, a.DueOn == null, a.DueOn, a.CreatedAt
            select new ActionLine(a.Id, a.Text, a.OwnerId, p.FullName, a.DueOn, a.DoneAt, a.Source)).Take(Most).ToListAsync(cancel);
    }

    /// <summary>Pairs of the woman that run or have run.</summary>
    /// <param name="db">The database.</param>
    /// <param name="personId">The woman.</param>
    /// <param name="visible">Pairs whose page the viewer may open.</param>
    /// <param name="cancel">Stops waiting.</param>
    public static async Task<IReadOnlyList<PairLine>> PairsAsync(AppDbContext db, Guid personId, IQueryable<Mentorship> visible, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.Mentorships.AsNoTracking().Where(m => m.PersonId == personId && (m.Status == MentorshipStatus.Active || m.Status == MentorshipStatus.Ended)).OrderBy(m => m.StartedAt)
            .Select(m => new PairLine(
                m.Id,
                m.Profile.Person.FullName,
                m.Status == MentorshipStatus.Active,
                m.StartedAt,
                m.EndedAt,
                db.MentoringSessions.Count(s => s.MentorshipId == m.Id && s.Status == SessionStatus.Held),
                db.MentoringSessions.Where(s => s.MentorshipId == m.Id && s.Status == SessionStatus.Held && s.Answer == SessionAnswer.Confirmed).Sum(s => s.Minutes),
                db.MentoringSessions.Where(s => s.MentorshipId == m.Id && s.Status == SessionStatus.Held).Max(s => (DateOnly?)s.Date),
                visible.Any(v => v.Id == m.Id)))
            .Take(Most).ToListAsync(cancel);
    }

    /// <summary>Weighted, in percent; null where nothing was promised.</summary>
    public static int? Progress(IReadOnlyCollection<MilestoneLine> milestones) =>
        milestones.Count == 0 ? null : milestones.Sum(m => m.Weight * m.Progress) / milestones.Sum(m => m.Weight);

    /// <summary>How the business stands by the latest period told, whenever that was; null: nobody's account of it was accepted yet.</summary>
    public static CheckInLine? LastSeen(IEnumerable<CheckInLine> checkIns) => checkIns.Where(c => c.SeenOn is not null).OrderBy(c => c.To).ThenBy(c => c.SeenOn).LastOrDefault();

    /// <summary>The next one to be filled, see <see cref="CheckInQueries.StillAsked"/>; null: none is planned any more.</summary>
    public static CheckInLine? Next(IReadOnlyCollection<CheckInLine> checkIns)
    {
        ArgumentNullException.ThrowIfNull(checkIns);
        return checkIns.Where(c => IsAsked(c, checkIns)).MinBy(c => c.DueOn);
    }

    /// <summary>Waits for somebody to fill it, and no later one of the same project came, see <see cref="CheckInQueries.StillAsked"/>.</summary>
    public static bool IsAsked(CheckInLine line, IEnumerable<CheckInLine> all)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.IsOpen && (line.Status == CheckInStatus.Returned || !all.Any(c => c.Status is CheckInStatus.Submitted or CheckInStatus.Accepted && c.DueOn >= line.DueOn));
    }

    /// <summary>What the woman has in hand, of the money whose ledger is kept here.</summary>
    public static MoneySum Sum(IEnumerable<SupportLine> supports)
    {
        var mine = supports.Where(s => s is { IsCancelled: false, IsKeptByBank: false, IsMoney: true }).ToList();
        return new MoneySum(mine.Sum(s => s.Amount), mine.Sum(s => s.Paid), mine.Sum(s => s.Refunded), mine.Sum(s => s.Spent), mine.Sum(s => Math.Max(0, s.Paid - s.Refunded - s.Spent)));
    }

    /// <param name="LacksEvidence">Something of it was paid, and no file shows it.</param>
    public sealed record SupportLine(Guid Id, SupportKind Kind, FunderKind Funder, string FunderName, string? Programme, string DecisionNumber, DateOnly DecidedOn, long Amount, string Purpose, bool IsCancelled, long Paid, long Refunded, long Spent, long? Outstanding, long? Overdue, DateOnly? BalanceOn, DateOnly? RepayBy, bool LacksEvidence)
    {
        public bool IsMoney => Kind is SupportKind.Prize or SupportKind.Grant or SupportKind.Loan;

        /// <summary>The bank's ledger is the truth, see <see cref="Support.IsKeptByBank"/>.</summary>
        public bool IsKeptByBank => Kind == SupportKind.Loan && Funder is FunderKind.PolicyBank or FunderKind.Tym or FunderKind.Bank;
    }

    /// <param name="Approved">Decided for her.</param>
    /// <param name="Paid">Reached her.</param>
    /// <param name="Refunded">Given back, confirmed.</param>
    /// <param name="Spent">Used.</param>
    /// <param name="Left">In her hand: of each support what reached her and is neither used nor given back. What one used too much makes no other smaller.</param>
    public sealed record MoneySum(long Approved, long Paid, long Refunded, long Spent, long Left)
    {
        public long ToCome => Math.Max(0, Approved - Paid);
    }

    /// <param name="Waiting">Asked for or approved, not paid yet.</param>
    public sealed record TrancheLine(Guid SupportId, int Number, long Amount, string Condition, DateOnly? PlannedOn, DateOnly? MetOn, long Paid, bool HasPaid, long Waiting)
    {
        public bool IsPaid => HasPaid && Paid >= Amount;
    }

    public sealed record MilestoneLine(Guid Id, string Title, DateOnly DueOn, Guid OwnerId, string Owner, int Weight, int Progress, DateOnly? DoneOn);

    /// <param name="AskedAt">UTC; null: not known any more.</param>
    /// <param name="Asked">What was sent and asked about.</param>
    /// <param name="Answer">What was sent next; null: nothing yet.</param>
    /// <param name="AnsweredAt">UTC.</param>
    public sealed record AskedLine(Guid CheckInId, int Month, DateOnly DueOn, CheckInStatus Status, string Question, DateTime? AskedAt, CheckInAnswers Asked, CheckInAnswers? Answer, DateTime? AnsweredAt)
    {
        public bool Waits => Answer is null && Status == CheckInStatus.Returned;
    }

    /// <param name="OnBehalf">An officer filled it for her.</param>
    /// <param name="Question">What it came back with; empty: it did not.</param>
    /// <param name="AskedAt">UTC; null: not known any more.</param>
    public sealed record SentLine(Guid CheckInId, int Number, DateTime SentAt, bool OnBehalf, CheckInAnswers Answers, string Question, DateTime? AskedAt);

    /// <param name="Question">The last one it was returned with.</param>
    public sealed record CheckInLine(Guid Id, int Month, DateOnly From, DateOnly To, DateOnly DueOn, DateOnly OpensOn, DateOnly LateFrom, CheckInStatus Status, DateOnly? SeenOn, BusinessState? State, long? Revenue, int? Workers, int? WomenWorkers, string? Question)
    {
        /// <summary>Waits for somebody to fill it.</summary>
        public bool IsOpen => Status is CheckInStatus.Due or CheckInStatus.Draft or CheckInStatus.Returned;
    }

    public sealed record VisitLine(Guid Id, DateOnly On, string Place, string Met, string Findings, string By);

    public sealed record ActionLine(Guid Id, string Text, Guid OwnerId, string Owner, DateOnly? DueOn, DateTime? DoneAt, ActionSource Source);

    public sealed record PairLine(Guid Id, string Mentor, bool Runs, DateTime? Since, DateTime? Until, int Talks, int ConfirmedMinutes, DateOnly? Last, bool MayOpen);
}
