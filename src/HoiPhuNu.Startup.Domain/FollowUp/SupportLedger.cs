using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>
/// The account of one support at the end of a day, always added up anew from its lines by their own days, so it never matters in which
/// order they were typed. Of what a bank keeps there are no lines, only the bank's last balance.
/// </summary>
/// <param name="On">The day.</param>
/// <param name="Approved">0 before the decision.</param>
/// <param name="Disbursed">Paid until then.</param>
/// <param name="Refunded">Given back until then and confirmed.</param>
/// <param name="Spent">Used until then, as far as noted.</param>
/// <param name="UnspentLate">Of what was received more than so many days before, still unspent; the oldest is used first.</param>
/// <param name="Overdue">A loan: to be paid back by then and not paid back (the bank's figure where it keeps the ledger). Otherwise <paramref name="UnspentLate"/>.</param>
/// <param name="Left">Approved and not paid; 0 once cancelled.</param>
/// <param name="Bank">The bank's last balance until then.</param>
/// <param name="Lines">By day.</param>
public sealed record SupportLedger(DateOnly On, long Approved, long Disbursed, long Refunded, long Spent, long UnspentLate, long Overdue, long Left, LoanBalance? Bank, IReadOnlyList<LedgerLine> Lines)
{
    /// <summary>Received and not given back.</summary>
    public long Held => Disbursed - Refunded;

    /// <summary>What is left in her hand; below nothing where she used more than she received.</summary>
    public long Balance => Held - Spent;

    /// <summary>Of money; goods and services are not used up.</summary>
    public long Unspent => IsMoney ? Math.Max(0, Balance) : 0;

    public bool IsMoney { get; private init; } = true;

    /// <summary>Used beyond what she received: her own money, or a wrong figure; shown, not refused.</summary>
    public long Overspent => Math.Max(0, -Balance);

    /// <param name="support">With all its parts.</param>
    /// <param name="day">The end of this day, Vietnam time.</param>
    /// <param name="unspentDays">Setting of the programme, see FollowUpSettings.</param>
    public static SupportLedger At(Support support, DateOnly day, int unspentDays)
    {
        var moves = support.Disbursements.Where(d => d.Status == DisbursementStatus.Paid).Select(d => (On: d.PaidOn!.Value, Kind: LedgerLineKind.Paid, d.Amount, d.Id))
            .Concat(support.Refunds.Where(r => r.ConfirmedAt is not null).Select(r => (r.On, Kind: LedgerLineKind.Refunded, r.Amount, r.Id)))
            .Concat(support.Spendings.Select(s => (s.On, Kind: LedgerLineKind.Spent, s.Amount, s.Id)))
            .Where(m => m.On <= day)
            .OrderBy(m => m.On).ThenBy(m => m.Kind).ThenBy(m => m.Id)
            .ToList();
        var (balance, lines) = (0L, new List<LedgerLine>(moves.Count));
        foreach (var (on, kind, amount, id) in moves)
        {
            balance += kind == LedgerLineKind.Paid ? amount : -amount;
            lines.Add(new(on, kind, amount, balance, id));
        }

        long Sum(LedgerLineKind kind, DateOnly until) => moves.Where(m => m.Kind == kind && m.On <= until).Sum(m => m.Amount);
        var (disbursed, refunded, spent) = (Sum(LedgerLineKind.Paid, day), Sum(LedgerLineKind.Refunded, day), Sum(LedgerLineKind.Spent, day));
        var approved = support.DecidedOn <= day ? support.Amount : 0;
        var late = support.IsMoney ? Math.Max(0, Sum(LedgerLineKind.Paid, day.AddDays(-unspentDays - 1)) - refunded - spent) : 0;
        var bank = support.Balances.Where(b => b.On <= day).MaxBy(b => b.On);
        var overdue = support.IsKeptByBank ? bank?.Overdue ?? 0
            : support.Kind != SupportKind.Loan ? late
            : support.RepayBy < day ? disbursed - refunded
            : 0;
        var cancelled = support.CancelledAt is { } at && VietnamTime.Today(at) <= day;
        return new(day, approved, disbursed, refunded, spent, late, overdue, cancelled || support.IsKeptByBank ? 0 : approved - disbursed, bank, lines) { IsMoney = support.IsMoney };
    }
}
