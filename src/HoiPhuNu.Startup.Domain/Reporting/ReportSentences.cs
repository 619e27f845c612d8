using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>
/// The sentences of a report. Figures that the field's papers tell together (domain notes 1.1) are told together where all of them are known
/// and count the same days and units; every other row has a sentence of its own.
/// </summary>
internal sealed class ReportSentences(ReportTable table, ReportStyle style)
{
    /// <summary>Units of count that papers shorten, and the words they stand for.</summary>
    private static readonly Dictionary<string, string[]> WordsOf = new(StringComparer.Ordinal)
    {
        ["HTX"] = ["hợp tác xã"],
        ["THT"] = ["tổ hợp tác"],
        ["CLB"] = ["câu lạc bộ"],
        ["đơn vị"] = ["cơ sở"],
    };

    /// <summary>What stands before each figure and behind it; null: the subject of its indicator.</summary>
    private static readonly (string Verb, (string Code, string Before, string? Behind)[] Parts)[] Joins =
    [
        ("trao giải cho", [("DU_AN_DAT_GIAI", "", ""), ("TAP_THE_DAT_GIAI", " và ", "")]),
        ("có", [("LOP_KHOI_NGHIEP", "", null), ("LUOT_KHOI_NGHIEP", ", thu hút ", "hội viên")]),
        ("có", [("LOP_DAY_NGHE", "", null), ("LD_HOC_NGHE", " cho ", "nữ")]),
        ("trao phương tiện sinh kế cho", [("SINH_KE_HO", "", "phụ nữ nghèo"), ("SINH_KE_TIEN", " với tổng số tiền ", "")]),
        ("tài chính vi mô giải ngân số tiền", [("VI_MO_GIAI_NGAN", "", ""), ("VI_MO_THANH_VIEN", " cho ", "vay")]),
        ("có", [("TO_TIET_KIEM", "", null), ("TIET_KIEM_SO_DU", " với số dư tiết kiệm ", "")]),
        ("có", [("UY_THAC_KHACH", "", null), ("UY_THAC_DU_NO", " với dư nợ đạt ", "")]),
        ("có", [("CUOC_TRUYEN_THONG", "", null), ("LUOT_TRUYEN_THONG", " với ", "hội viên, phụ nữ")]),
    ];

    /// <summary>Said in brackets behind the figure it is a share of.</summary>
    private static readonly (string Of, string Share)[] Shares = [("UY_THAC_DU_NO", "UY_THAC_TY_LE")];

    /// <summary>New ones, their members, all there are; and what they are called in a sentence.</summary>
    private static readonly (string Made, string Members, string Total, string Short, string Alone, string Whole)[] Entities =
    [
        ("HTX_MOI", "HTX_MOI_TV", "HTX_HIEN_CO", "HTX", "HTX có phụ nữ tham gia quản lý", "Hợp tác xã"),
        ("THT_MOI", "THT_MOI_TV", "THT_HIEN_CO", "tổ hợp tác", "tổ hợp tác", "Tổ hợp tác"),
    ];

    private static readonly (string Prefix, string Words)[] Places =
    [
        ("Tỉnh ", "toàn tỉnh"), ("Thành phố ", "toàn thành phố"), ("Xã ", "toàn xã"), ("Phường ", "toàn phường"), ("Đặc khu ", "toàn đặc khu"), ("Trung ương ", "cả nước"),
    ];

    private readonly ReportPeriod _period = table.Period;

    /// <summary>A longer one would be compared with days of its own.</summary>
    private readonly bool _isWithinAYear = table.Period.To < table.Period.From.AddYears(1);

    /// <summary>Units are missing, and their plans with them.</summary>
    private readonly bool _isShort = table.Notes.Any(n => n.Code is SummedTable.Missing or SummedTable.MissingBelow);

    /// <summary>Of the rows below one heading, without the full stop.</summary>
    public List<string> Of(IReadOnlyList<ReportRow> rows)
    {
        var all = rows.Select(r => Tell(r)).ToArray();
        var (said, skipped) = (new Dictionary<int, string>(), new HashSet<int>());
        int? At(string code) => Enumerable.Range(0, rows.Count).Where(i => rows[i].Code == code && all[i] is not null && !skipped.Contains(i)).Select(i => (int?)i).FirstOrDefault();
        void Say(string sentence, params IReadOnlyList<int> told)
        {
            skipped.UnionWith(told);
            said[told.Min()] = sentence;
        }

        foreach (var (of, share) in Shares)
        {
            if (At(of) is { } money && At(share) is { } part && AreOne([rows[money], rows[part]]))
            {
                all[money]!.Beside.Insert(0, string.Join(", ", all[part]!.Beside.Prepend(Phrases.Share(rows[part].Result!.Value, rows[part].Subject))));
                skipped.Add(part);
            }
        }

        SayEntities(rows, At, Say);
        foreach (var (verb, parts) in Joins)
        {
            int[] told = [.. parts.Select(p => At(p.Code)).OfType<int>()];
            if (told.Length == parts.Length && AreOne([.. told.Select(i => rows[i])]))
            {
                Say(Opening([.. told.Select(i => all[i]!)]) + verb + " " + string.Concat(parts.Select((p, i) => p.Before + Part(all[told[i]]!, p.Behind))), told);
            }
        }

        for (var i = 0; i + 1 < rows.Count; i++)
        {
            var (count, money) = rows[i].Kind == FigureKind.Whole ? (i, i + 1) : (i + 1, i);
            if (!skipped.Contains(i) && !skipped.Contains(i + 1) && rows[i].Subject.Length > 0 && rows[i].Subject == rows[i + 1].Subject
                && (rows[count].Kind, rows[money].Kind) == (FigureKind.Whole, FigureKind.Money) && AreOne([rows[i], rows[i + 1]]))
            {
                Told[] pair = [Tell(rows[count], inFull: true)!, Tell(rows[money], inFull: true)!];
                Say(Opening(pair) + "có " + Of(Pair(rows[count], rows[money]), rows[count].UnitOfCount, rows[count].Subject) + Bracket(pair.SelectMany(Inside)), i, i + 1);
            }
        }

        return [.. Enumerable.Range(0, rows.Count).Where(i => all[i] is not null && (said.ContainsKey(i) || !skipped.Contains(i))).Select(i => Capital(said.GetValueOrDefault(i) ?? Sentence(all[i]!)))];
    }

    /// <summary>"thành lập mới 05 HTX với 90 thành viên, 22 tổ hợp tác …, nâng tổng số lên …", or of one kind alone "thành lập mới 18 HTX …; đến nay, toàn tỉnh có …".</summary>
    private void SayEntities(IReadOnlyList<ReportRow> rows, Func<string, int?> at, Action<string, IReadOnlyList<int>> say)
    {
        var made = Entities.Select(e => (Words: e, Made: at(e.Made), Members: at(e.Members), Total: at(e.Total)))
            .Where(e => e is { Made: { } m, Total: { } t } && rows[m].Result is > 0 && rows[t].Result >= rows[m].Result && AreOne([rows[m], rows[t]], flowAndStock: true)).ToList();
        if (made.Count == 0)
        {
            return;
        }

        // Of all there are no change is said: what is new stands beside it.
        var told = new List<int>();
        ReportRow Row(int row) => rows[row].IsStock ? rows[row] with { SamePeriod = null } : rows[row];
        string With(int row, string behind)
        {
            told.Add(row);
            return Part(Tell(Row(row))!, behind);
        }

        GroupCount Group(string name, int row, string behind, params IEnumerable<int?> with)
        {
            told.Add(row);
            return new GroupCount(name + Bracket(Inside(Tell(Row(row), inFull: true)!)), rows[row].Result!.Value, [.. with.OfType<int>().Where(w => AreOne([rows[row], rows[w]])).Select(w => With(w, behind))]);
        }

        var opening = Opening([.. made.Select(m => Tell(rows[m.Made!.Value])!)]);
        if (made.Count == 1)
        {
            var (words, flow, members, total) = made[0];
            var women = words.Total == "HTX_HIEN_CO" ? new[] { at("HTX_HIEN_CO_NU"), at("HTX_HIEN_CO_LD_NU") } : [];
            var sentence = Phrases.FlowThenStock(Group(words.Alone, flow!.Value, "", members), Where(), Group(words.Whole, total!.Value, "nữ", women), style.PadsSmallCounts);
            say($"{opening}{sentence} (tính đến {VietnamTime.FormatDate(_period.To)})", told);
            return;
        }

        GroupCount[] news = [.. made.Select(m => Group(m.Words.Short, m.Made!.Value, "", m.Members))];
        var totals = made.Select(m => Group(m.Words.Whole, m.Total!.Value, "")).ToList();
        var links = at("TO_LIEN_KET_HIEN_CO") is { } groups && AreOne([rows[made[0].Total!.Value], rows[groups]]) ? groups : (int?)null;
        if (links is { } link)
        {
            totals.Add(Group("Tổ liên kết", link, ""));
        }

        // Members are those of all three kinds: they are said behind all three only.
        var all = links is not null && at("TV_HIEN_CO") is { } people && AreOne([rows[links.Value], rows[people]]) ? With(people, "") : null;
        say(opening + Phrases.FlowAndStock(news, totals, all, style.PadsSmallCounts), told);
    }

    /// <summary>Known, reached, and of the same days; of the same units they are in any table, also in a sum that lacks some.</summary>
    private bool AreOne(IReadOnlyList<ReportRow> rows, bool flowAndStock = false) =>
        rows.All(r => r.Result is not null && !r.Notes.Contains(FigureRows.Expected))
        && (flowAndStock || rows.All(r => r.IsStock == rows[0].IsStock));

    private string Opening(IReadOnlyList<Told> told) =>
        told[0].Row.IsStock ? told[0].Opening : told.Any(t => t.Opening.Length > 0) ? "trong kỳ " : "";

    /// <summary>A row as it stands within a sentence: all that belongs to it in brackets.</summary>
    private static string Part(Told told, string? behind) =>
        (behind is null ? Of(told.Figure, told.Row.UnitOfCount, told.Row.Subject) : behind.Length == 0 ? told.Figure : $"{told.Figure} {behind}") + Bracket(Inside(told));

    private static string Sentence(Told told) => Begin(told) + Bracket(told.Beside) + string.Concat(told.After.Select(a => $"; {a.Text}{Bracket([.. a.Words is null ? [] : new[] { a.Words }])}"));

    private static string Begin(Told told)
    {
        var row = told.Row;
        return row.Subject.Length > 0 && row.Kind is (FigureKind.Whole or FigureKind.Quantity) ? $"{told.Opening}có {Of(told.Figure, row.UnitOfCount, row.Subject)}"
            : row.IsStock ? $"{row.Name}: {told.Opening}có {told.Figure}"
            : $"{row.Name}: {told.Opening}{told.Figure}";
    }

    /// <param name="row">The row.</param>
    /// <param name="inFull">The figure without its plan: the brackets have the plan in full.</param>
    /// <returns>Null: nothing of it is known.</returns>
    private Told? Tell(ReportRow row, bool inFull = false)
    {
        if ((row.IsStock ? row.Result : row.Result ?? row.Cumulative) is not { } result)
        {
            return null;
        }

        var expected = row.Notes.Contains(FigureRows.Expected) ? "dự kiến " : "";
        if (row.IsStock)
        {
            return new Told(row, $"đến {VietnamTime.FormatDate(_period.To)} {expected}", Amount(row, result, inFull), Beside(row, result, inFull), []);
        }

        // A plan is spoken of where the days of its own are: those of the period, the cumulative ones, or others.
        var cumulative = row.Cumulative ?? result;
        var planless = row with { Plan = null };
        var (ofPeriod, ofSum) = (row.PlanFrom == _period.From ? row : planless, row.PlanFrom is null ? row : planless);
        List<(string Text, string? Words)> since = row.PlanFrom is { } from && from != _period.From && row.SincePlan is { } reached
            ? [($"từ {VietnamTime.FormatDate(from)} {Amount(row, reached, inFull)}", PlanWords(row, reached, inFull))]
            : [];
        if (row.Result is null)
        {
            return new Told(row, $"lũy kế {expected}", Amount(ofSum, cumulative, inFull), [.. new[] { PlanWords(ofSum, cumulative, inFull) }.OfType<string>()], since);
        }

        // The splits and the same period are of the result.
        return cumulative == result
            ? new Told(row, expected, Amount(row.PlanFrom is null ? row : ofPeriod, result, inFull), Beside(row.PlanFrom is null ? row : ofPeriod, result, inFull), since)
            : new Told(row, $"trong kỳ {expected}", Amount(ofPeriod, result, inFull), Beside(ofPeriod, result, inFull), [($"lũy kế {Amount(ofSum, cumulative, inFull)}", PlanWords(ofSum, cumulative, inFull)), .. since]);
    }

    private List<string> Beside(ReportRow row, long result, bool inFull) =>
    [
        .. new[]
        {
            PlanWords(row, result, inFull),
            LeastPlan(row),
            row.Kind != FigureKind.Percent && _isWithinAYear && row.SamePeriod is { } before && Phrases.Change(result, before, 2) is { } change ? $"{change.Replace(",00%", "%", StringComparison.Ordinal)} so với cùng kỳ" : null,
            Phrases.Among([.. row.Splits.OrderBy(s => s.Key)], row.Kind == FigureKind.Whole ? row.UnitOfCount : ""),
        }.OfType<string>(),
    ];

    private string Amount(ReportRow row, long value, bool inFull) =>
        Rounded(row, value) is { } round ? Phrases.Qualified(round.Word, round.Published, value, row.UnitOfCount, row.Kind, large: style.LargeInWords)
        : row is { Plan: > 0, Kind: FigureKind.Whole } && !inFull ? Phrases.Fraction(value, row.Plan.Value, row.UnitOfCount)
        : InFull(row, value);

    private string Pair(ReportRow count, ReportRow money) => style.Rounding == FigureRounding.Exact
        ? $"{InFull(count, count.Result!.Value)}/{InFull(money, money.Result!.Value)}"
        : Phrases.Pair(count.Result!.Value, count.UnitOfCount, money.Result!.Value, style.PadsSmallCounts);

    private string InFull(ReportRow row, long value) =>
        row.Kind == FigureKind.Money && style.Rounding != FigureRounding.Exact ? Phrases.UsualMoney(value) : Phrases.Counted(value, row.UnitOfCount, style.PadsSmallCounts, row.Kind, style.LargeInWords);

    /// <returns>Null: written in full; so are shares, and what is round already.</returns>
    private (Qualifier Word, long Published)? Rounded(ReportRow row, long value) =>
        style.Rounds && row.Kind != FigureKind.Percent && value >= 0 && Phrases.Round(value, style.Digits, style.Rounding) is { Word: not Qualifier.None } round ? round : null;

    private string? PlanWords(ReportRow row, long value, bool inFull)
    {
        if (row.Plan is not { } plan || row.Kind == FigureKind.Percent)
        {
            return row.Plan is { } share ? $"kế hoạch {Phrases.Number(share, row.Kind)}" : null;
        }

        if (plan <= 0)
        {
            return null;
        }

        var isCount = row.Kind == FigureKind.Whole;
        var fraction = isCount && (Rounded(row, value) is not null || (inFull && style.Plan == PlanWording.Fraction)) ? Phrases.Fraction(value, plan, row.UnitOfCount) : null;
        var ofHowMuch = isCount && (!inFull || fraction is not null) ? "" : " " + InFull(row, plan);
        var times = style.Plan is PlanWording.PercentAndTimes or PlanWording.Times ? Phrases.Times(value, plan) : null;
        var reached = style.Plan == PlanWording.Fraction ? isCount ? null : $"kế hoạch{ofHowMuch}"
            : times is null ? Phrases.ReachedOfPlan(value, plan) + ofHowMuch
            : style.Plan == PlanWording.Times ? $"{times} kế hoạch{ofHowMuch}"
            : $"{Phrases.ReachedOfPlan(value, plan)}{ofHowMuch}, {times}";
        return fraction is null ? reached : reached is null ? fraction : $"{fraction}, {reached}";
    }

    /// <summary>"34 đơn vị được giao, mỗi đơn vị ít nhất 02 hộ": of a plan that was broken down to units, all of which are known.</summary>
    private string? LeastPlan(ReportRow row)
    {
        if (row is not { Plan: > 0, Kind: FigureKind.Whole } || _isShort)
        {
            return null;
        }

        var at = table.Rows.ToList().FindIndex(r => (r.IndicatorId, r.Kind) == (row.IndicatorId, row.Kind));
        var plans = table.Lines.Where(l => at >= 0 && at < l.Figures.Count).Select(l => l.Figures[at].Plan).OfType<long>().ToList();
        return plans.Count > 1 && plans.Min() > 0
            ? $"{Phrases.Counted(plans.Count, "đơn vị", style.PadsSmallCounts)} được giao, mỗi đơn vị {Phrases.Qualified(Qualifier.AtLeast, plans.Min(), plans.Min(), row.UnitOfCount, pads: style.PadsSmallCounts)}"
            : null;
    }

    private string Where() => Places.FirstOrDefault(p => table.UnitName.StartsWith(p.Prefix, StringComparison.OrdinalIgnoreCase)).Words ?? (table.UnitName.Length > 0 ? table.UnitName : "đơn vị");

    private static IEnumerable<string> Inside(Told told) => told.Beside.Concat(told.After.Select(a => a.Words is null ? a.Text : $"{a.Text}, {a.Words}"));

    private static string Bracket(IEnumerable<string> words) => string.Join("; ", words) is { Length: > 0 } all ? $" ({all})" : "";

    /// <summary>"274 lượt hội viên", never "274 lượt lượt hội viên": where the subject begins with what is counted, that is said once.</summary>
    private static string Of(string figure, string unit, string subject)
    {
        foreach (var word in WordsOf.GetValueOrDefault(unit, []).Prepend(unit))
        {
            if (word.Length > 0 && subject.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (subject.Length == word.Length || subject[word.Length] == ' '))
            {
                subject = subject[word.Length..].TrimStart();
                break;
            }
        }

        return subject.Length == 0 ? figure : $"{figure} {subject}";
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    /// <param name="Row">Whose.</param>
    /// <param name="Opening">"đến 30/09/2026 ", "trong kỳ dự kiến ", or nothing.</param>
    /// <param name="Figure">"571/482 hộ", "gần 600 hộ".</param>
    /// <param name="Beside">In brackets behind it.</param>
    /// <param name="After">Sums so far, and what their brackets say.</param>
    private sealed record Told(ReportRow Row, string Opening, string Figure, List<string> Beside, IReadOnlyList<(string Text, string? Words)> After);
}
