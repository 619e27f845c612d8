using System.Globalization;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.FollowUp;

/// <summary>
/// One support through some forty random steps, most of them sensible and many not: asks too large, approvals by who asked, payments of
/// tomorrow, refunds of too much. It keeps books of its own of what was taken, and looks at the rules after each step.
/// </summary>
internal sealed class MoneyHistory
{
    private static readonly DateOnly First = new(2025, 1, 6);

    private readonly Random _random;
    private readonly Guid[] _people;
    private readonly List<(LedgerLineKind Kind, DateOnly On, long Amount)> _book = [];
    private DateTime _now = new(2025, 1, 6, 3, 0, 0, DateTimeKind.Utc);

    private MoneyHistory(int seed, Dictionary<string, int> seen)
    {
        _random = new Random(seed);
        Seen = seen;
        Project = Supports.Project();
        // The woman is among them: what she tries on her own money must be refused as well.
        _people = [Project.PersonId, Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7()];
    }

    /// <summary>How often each step was taken, and each refusal given.</summary>
    public Dictionary<string, int> Seen { get; }

    public SupportedProject Project { get; }

    public Support Support { get; private set; } = null!;

    private DateOnly Today => VietnamTime.Today(_now);

    public static MoneyHistory Run(int seed, Dictionary<string, int> seen)
    {
        var history = new MoneyHistory(seed, seen);
        history.Decide();
        for (var i = history._random.Next(20, 70); i > 0; i--)
        {
            history.Step();
            history.CheckRules();
        }

        history.CheckBalances();
        history.CheckAgainInAnotherOrder();
        return history;
    }

    private static string Fingerprint(Support s) => string.Join('|',
        s.Tranches.Select(t => $"{t.Id}{t.Number}{t.Amount}{t.Condition}{t.MetOn}")
            .Concat(s.Disbursements.Select(d => $"{d.Id}{d.Status}{d.Amount}{d.DecidedById}{d.PaidOn}{d.Reason}"))
            .Concat(s.Refunds.Select(r => $"{r.Id}{r.Amount}{r.On}{r.ConfirmedById}"))
            .Concat(s.Spendings.Select(x => $"{x.Id}{x.Amount}{x.On}"))
            .Append(string.Create(CultureInfo.InvariantCulture, $"{s.Amount}{s.CancelledAt}{((IRaiseEvents)s).Events.Count}")));

    private void Decide()
    {
        var amount = _random.NextInt64(1, 60) * 500_000 + _random.Next(0, 3);
        var details = Supports.Grant with { Amount = amount, DecidedOn = First, Kind = Pick(SupportKind.Grant, SupportKind.Prize, SupportKind.Loan), RepayBy = First.AddDays(_random.Next(0, 500)) };
        (Support, var refusal) = Support.Decide(Project, details, Plans(amount), _people[1], _now) is { Support: { } made, Refusal: var why } ? (made, why) : throw new InvalidOperationException("not decided");
        Assert.Null(refusal);
    }

    private TranchePlan[] Plans(long amount)
    {
        var count = _random.Next(1, 5);
        var parts = new long[count];
        for (var i = 0; i < count - 1; i++)
        {
            parts[i] = Math.Max(1, (amount - parts.Sum()) / _random.Next(2, 5));
        }

        parts[^1] = amount - parts.Sum();
        return parts[^1] <= 0 ? [new(null, 100, null, "", null)] : [.. parts.Select(p => new TranchePlan(null, null, p, _random.Next(3) == 0 ? "Có chứng từ" : "", null))];
    }

    private void Step()
    {
        _now = _now.AddHours(_random.Next(0, 24 * 12));
        var before = Fingerprint(Support);
        var (name, refusal) = _random.Next(23) switch
        {
            < 5 => ("Ask", Ask()),
            < 9 => ("Approve", Approve()),
            9 => ("Refuse", OnDisbursement(d => Support.Refuse(d.Id, Pick("", "Thiếu giấy"), Someone(), _now))),
            10 => ("Drop", OnDisbursement(d => Support.Drop(d.Id, Pick("", "Thôi"), Someone(), _now))),
            < 15 => ("Pay", Pay()),
            15 or 16 => ("Return", Return()),
            17 => ("Confirm", Confirm()),
            18 or 19 => ("Spend", Spend()),
            20 => ("Meet", Support.MeetCondition(PickOf(Support.Tranches).Id, SomeDay(), Someone(), _now)),
            21 => ("Change", Change()),
            _ => ("Cancel", _random.Next(8) == 0 ? Support.Cancel(Pick("", "Dừng"), Someone(), _now) : null),
        };
        Seen[name] = Seen.GetValueOrDefault(name) + 1;
        if (refusal is not null)
        {
            Seen[refusal.Code] = Seen.GetValueOrDefault(refusal.Code) + 1;
            Assert.Equal(before, Fingerprint(Support));
        }
    }

    private Refusal? Ask()
    {
        var tranche = PickOf(Support.Tranches);
        var left = Support.LeftOf(tranche);
        var amount = _random.Next(4) switch { 0 => left, 1 => left + _random.Next(0, 2), 2 => _random.NextInt64(-2, tranche.Amount + 2), _ => left / 2 };
        return Support.Ask(tranche.Id, amount, Pick("", "Kịp mùa vụ"), Someone(), _now).Refusal;
    }

    private Refusal? Approve() => OnDisbursement(d =>
    {
        // Often one who waits, by somebody; the rest falls on what is done already.
        d = _random.Next(3) > 0 ? Support.Disbursements.LastOrDefault(x => x.Status == DisbursementStatus.Asked) ?? d : d;
        var refusal = Support.Approve(d.Id, Someone(), _now);
        Assert.True(refusal is not null || Support.Tranche(d.TrancheId)!.IsFree || d.WaiverReason.Length > 0, "approved before its condition without a reason");
        return refusal;
    });

    private Refusal? Pay() => OnDisbursement(d =>
    {
        d = _random.Next(3) > 0 ? Support.Disbursements.LastOrDefault(x => x.Status == DisbursementStatus.Approved) ?? d : d;
        var on = SomeDay();
        var refusal = Support.Pay(d.Id, on, PaymentWay.Cash, "Mẫu", Someone(), _now);
        Book(refusal, LedgerLineKind.Paid, on, d.Amount);
        return refusal;
    });

    private Refusal? Return()
    {
        var on = _random.Next(2) == 0 ? Today : SomeDay();
        var amount = _random.Next(3) == 0 ? _random.NextInt64(0, Support.Amount) : Support.ReturnableOn(on) / _random.Next(1, 4) + _random.Next(0, 2);
        return Support.Return(amount, on, false, "", Someone(), _now).Refusal;
    }

    private Refusal? Confirm()
    {
        if (Support.Refunds.Count == 0)
        {
            return null;
        }

        var typed = Support.Refunds.LastOrDefault(r => r.ConfirmedAt is null) is { } waiting && _random.Next(3) > 0 ? waiting : PickOf(Support.Refunds);
        if (_random.Next(4) == 0)
        {
            return Support.DropRefund(typed.Id, Someone(), _now);
        }

        var refusal = Support.ConfirmRefund(typed.Id, Someone(), _now);
        Book(refusal, LedgerLineKind.Refunded, typed.On, typed.Amount);
        return refusal;
    }

    private Refusal? Spend()
    {
        var (on, amount) = (SomeDay(), _random.NextInt64(0, Support.Amount));
        var refusal = Support.Spend(amount, on, "Nguyên liệu", Someone(), _now).Refusal;
        Book(refusal, LedgerLineKind.Spent, on, amount);
        return refusal;
    }

    private Refusal? Change()
    {
        var by = _random.NextInt64(-Support.Amount / 3, Support.Amount / 3 + 1);
        var last = Support.Tranches.MaxBy(t => t.Number)!;
        var details = Supports.Grant with { Amount = Support.Amount + by, DecidedOn = First, Kind = Support.Kind, RepayBy = Support.RepayBy };
        return Support.Change(details, [.. Support.Tranches.OrderBy(t => t.Number).Select(t => new TranchePlan(t.Id, null, t == last ? t.Amount + by : t.Amount, t.Condition, null))], Someone(), _now);
    }

    private void Book(Refusal? refusal, LedgerLineKind kind, DateOnly on, long amount)
    {
        if (refusal is null)
        {
            _book.Add((kind, on, amount));
            Seen[$"{kind} line"] = Seen.GetValueOrDefault($"{kind} line") + 1;
        }
    }

    private void CheckRules()
    {
        var live = Support.Disbursements.Where(d => d.Status is not (DisbursementStatus.Refused or DisbursementStatus.Dropped)).ToList();
        Assert.True(live.Sum(d => d.Amount) <= Support.Amount, "more asked for, approved and paid than approved");
        Assert.All(Support.Tranches, t => Assert.True(live.Where(d => d.TrancheId == t.Id).Sum(d => d.Amount) <= t.Amount, "more than the tranche"));
        Assert.Equal(Support.Amount, Support.Tranches.Sum(t => t.Amount));
        Assert.All(live.Where(d => d.Status != DisbursementStatus.Asked), d => Assert.True(d.DecidedById is { } by && by != d.AskedById && by != Project.PersonId && d.AskedById != Project.PersonId, "two different people, none of them the woman"));
        Assert.All(Support.Refunds.Where(r => r.ConfirmedAt is not null), r => Assert.True(r.ConfirmedById is { } by && by != r.TypedById, "two different people on a refund"));
    }

    private void CheckBalances()
    {
        foreach (var day in Enumerable.Range(0, 8).Select(_ => First.AddDays(_random.Next(-3, Today.DayNumber - First.DayNumber + 3))).Append(Today))
        {
            var ledger = SupportLedger.At(Support, day, 90);
            long Of(LedgerLineKind kind) => _book.Where(b => b.Kind == kind && b.On <= day).Sum(b => b.Amount);
            Assert.Equal((Of(LedgerLineKind.Paid), Of(LedgerLineKind.Refunded), Of(LedgerLineKind.Spent)), (ledger.Disbursed, ledger.Refunded, ledger.Spent));
            Assert.Equal(Of(LedgerLineKind.Paid) - Of(LedgerLineKind.Refunded) - Of(LedgerLineKind.Spent), ledger.Balance);
            Assert.Equal(ledger.Balance, ledger.Lines is [.., var last] ? last.Balance : 0);
            Assert.True(ledger.Held >= 0, "given back before it was paid");
            Assert.True(ledger.Disbursed <= ledger.Approved, "more paid than approved");
            Assert.True(ledger.UnspentLate <= ledger.Unspent && ledger.Overdue <= ledger.Held, "more overdue than she holds");
            Seen["dates"] = Seen.GetValueOrDefault("dates") + 1;
        }
    }

    /// <summary>The same lines typed in another order, all on one day: every balance is the same.</summary>
    private void CheckAgainInAnotherOrder()
    {
        var (twin, refusal) = Support.Decide(Project, Supports.Grant with { Amount = Support.Amount, DecidedOn = First, Kind = Support.Kind, RepayBy = Support.RepayBy }, [.. Support.Tranches.OrderBy(t => t.Number).Select(t => new TranchePlan(null, null, t.Amount, "", null))], _people[1], _now);
        Assert.Null(refusal);
        var pays = Support.Disbursements.Where(d => d.Status == DisbursementStatus.Paid).Select(d => (Action)(() =>
        {
            var tranche = twin!.Tranches.Single(t => t.Number == Support.Tranche(d.TrancheId)!.Number);
            var (asked, why) = twin.Ask(tranche.Id, d.Amount, "", _people[1], _now);
            Assert.Null(why ?? twin.Approve(asked!.Id, _people[2], _now) ?? twin.Pay(asked.Id, d.PaidOn!.Value, PaymentWay.Cash, "Mẫu", _people[1], _now));
        }));
        var spends = Support.Spendings.Select(s => (Action)(() => Assert.Null(twin!.Spend(s.Amount, s.On, s.What, _people[1], _now).Refusal)));
        // Only what was paid is given back, so refunds are typed after payments.
        var refunds = Support.Refunds.Where(r => r.ConfirmedAt is not null).Select(r => (Action)(() =>
        {
            var (typed, why) = twin!.Return(r.Amount, r.On, false, "", _people[1], _now);
            Assert.Null(why ?? twin.ConfirmRefund(typed!.Id, _people[2], _now));
        }));
        foreach (var type in Shuffled(pays.Concat(spends)).Concat(Shuffled(refunds)))
        {
            type();
        }

        for (var day = First.AddDays(-1); day <= Today; day = day.AddDays(7))
        {
            var (one, other) = (SupportLedger.At(Support, day, 90), SupportLedger.At(twin!, day, 90));
            Assert.Equal((one.Disbursed, one.Refunded, one.Spent, one.Balance, one.UnspentLate, one.Overdue), (other.Disbursed, other.Refunded, other.Spent, other.Balance, other.UnspentLate, other.Overdue));
        }
    }

    private Action[] Shuffled(IEnumerable<Action> actions)
    {
        var all = actions.ToArray();
        _random.Shuffle(all);
        return all;
    }

    private Refusal? OnDisbursement(Func<Disbursement, Refusal?> act) => Support.Disbursements.Count == 0 ? null : act(PickOf(Support.Disbursements));

    private Guid Someone() => _people[_random.Next(10) == 0 ? 0 : _random.Next(1, _people.Length)];

    /// <summary>Mostly past, now and then tomorrow or before the decision.</summary>
    private DateOnly SomeDay() => First.AddDays(_random.Next(-1, Today.DayNumber - First.DayNumber + 2));

    private T Pick<T>(params T[] of) => of[_random.Next(of.Length)];

    private T PickOf<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];
}
