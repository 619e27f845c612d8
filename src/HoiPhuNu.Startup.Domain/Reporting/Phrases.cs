using System.Globalization;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>
/// Figures in the Union's own words, as its reports and news print them. Nothing here rounds in silence: a rounded figure carries a word
/// that says on which side the exact one lies. A report is a Vietnamese paper, whatever language the page around it is read in.
/// </summary>
public static class Phrases
{
    private const long Million = 1_000_000, Billion = 1_000_000_000;

    /// <summary>"1.129", "12,1 tỷ đồng", "41%", "6,5".</summary>
    public static string Number(long value, FigureKind kind = FigureKind.Whole) => kind switch
    {
        FigureKind.Money => Money.FormatShort(value),
        FigureKind.Percent => Decimal(value, 100) + "%",
        FigureKind.Quantity => Decimal(value, 1000),
        _ => VietnameseNumber(value),
    };

    /// <summary>"05", "18": official papers write numbers under ten with a nought; not a nought itself.</summary>
    public static string Padded(long value) => value is > 0 and < 10 ? "0" + value.ToString(CultureInfo.InvariantCulture) : VietnameseNumber(value);

    /// <summary>"05 HTX", "1.129 hộ phụ nữ thoát nghèo", "20 kg"; with large ones in words "6,5 triệu con giống".</summary>
    public static string Counted(long value, string unit, bool pads = false, FigureKind kind = FigureKind.Whole, bool large = false)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (large && (kind == FigureKind.Whole || (kind == FigureKind.Quantity && value % 1000 == 0)))
        {
            return Large(kind == FigureKind.Whole ? value : value / 1000, unit, pads);
        }

        var number = pads && kind == FigureKind.Whole ? Padded(value) : Number(value, kind);
        return kind is FigureKind.Money or FigureKind.Percent || unit.Length == 0 ? number : $"{number} {unit}";
    }

    /// <summary>"571/482 hộ": result over target.</summary>
    public static string Fraction(long result, long target, string unit) => $"{VietnameseNumber(result)}/{VietnameseNumber(target)} {unit}";

    /// <summary>"7.225 hợp đồng/621 triệu đồng": a count and its amount, no fraction.</summary>
    public static string Pair(long count, string unit, long dong, bool pads = false) => $"{(pads ? Padded(count) : VietnameseNumber(count))} {unit}/{UsualMoney(dong)}";

    /// <summary>
    /// "118%", "30,67%": half up, with exactly so many decimals. Null when there is nothing to divide by. What falls short of the whole never
    /// reads as 100 %: it is cut there instead, with a decimal at least ("99,9%").
    /// </summary>
    public static string? Percent(long part, long whole, int decimals = 0)
    {
        if (whole == 0)
        {
            return null;
        }

        var percent = part * 100m / whole;
        if (percent >= 100 || Math.Round(percent, decimals, MidpointRounding.AwayFromZero) < 100)
        {
            return Fixed(percent, decimals) + "%";
        }

        var most = Math.Max(decimals, 1);
        var scale = (decimal)Math.Pow(10, most);
        return Fixed(Math.Floor(percent * scale) / scale, most) + "%";
    }

    /// <summary>"đạt 118%".</summary>
    public static string? Reached(long result, long target, int decimals = 0) => Percent(result, target, decimals) is { } percent ? "đạt " + percent : null;

    /// <summary>"đạt 118% kế hoạch".</summary>
    public static string? ReachedOfPlan(long result, long target, int decimals = 0) => Reached(result, target, decimals) is { } reached ? reached + " kế hoạch" : null;

    /// <summary>"chiếm 41% dư nợ uỷ thác".</summary>
    /// <param name="share">In hundredths of a percent, as a report keeps it.</param>
    /// <param name="ofWhat">The whole.</param>
    public static string Share(long share, string ofWhat) => $"chiếm {Number(share, FigureKind.Percent)} {ofWhat}";

    /// <summary>"gần gấp 6 lần", "gấp 3 lần", "gấp hơn 2,5 lần": to the whole or half that is nearest; null below twice or without a target.</summary>
    public static string? Times(long result, long target)
    {
        if (target <= 0 || result < 2 * (decimal)target)
        {
            return null;
        }

        var exact = result / (decimal)target;
        var whole = Math.Round(exact, MidpointRounding.AwayFromZero);
        var near = Math.Abs(exact - whole) <= 0.25m ? whole : Math.Floor(exact) + 0.5m;
        var times = Trimmed(near, 1) + " lần";
        return near > exact ? "gần gấp " + times : near < exact ? "gấp hơn " + times : "gấp " + times;
    }

    /// <summary>"tăng 30,67%", "giảm 4%", "không thay đổi": against an earlier number; null when that is not above nought.</summary>
    public static string? Change(long now, long before, int decimals = 0) =>
        before <= 0 ? null
        : now == before ? "không thay đổi"
        : now > before ? $"tăng {Fixed((now - before) * 100m / before, decimals)}%"
        : $"giảm {Fixed((before - now) * 100m / before, decimals)}%";

    /// <summary>May the word stand before the published number when the exact one is this?</summary>
    public static Refusal? WhyNotQualified(Qualifier word, long published, long exact) => word switch
    {
        Qualifier.Nearly => published > exact && IsClose(published, exact),
        Qualifier.Over or Qualifier.MoreThan => published < exact,
        Qualifier.About => IsClose(published, exact),
        Qualifier.AtLeast => published <= exact,
        _ => published == exact,
    }
    ? null : ReportingRefusals.QualifierUntrue(Word(word), published, exact);

    /// <summary>"gần 60.000 lượt", "trên 4,2 tỷ đồng", "dự kiến 1.129 hộ". Throws when the word would not be true: ask <see cref="WhyNotQualified"/> first.</summary>
    public static string Qualified(Qualifier word, long published, long exact, string unit, FigureKind kind = FigureKind.Whole, bool pads = false, bool large = false)
    {
        if (WhyNotQualified(word, published, exact) is not null)
        {
            throw new ArgumentException($"\"{Word(word)} {published}\" is not true of {exact}.", nameof(word));
        }

        var counted = Counted(published, unit, pads, kind, large);
        return word == Qualifier.None ? counted : $"{Word(word)} {counted}";
    }

    /// <summary>"gần 600 hộ" of 571, as <see cref="Round"/> finds it.</summary>
    public static string Headline(long exact, string unit, int digits = 1, FigureKind kind = FigureKind.Whole, FigureRounding how = FigureRounding.NearlyOver, bool large = false)
    {
        var (word, published) = Round(exact, digits, how);
        return Qualified(word, published, exact, unit, kind, large: large);
    }

    /// <summary>
    /// The round number with so many digits that is nearest, with the word that is true of it; above the exact one only as "gần" or "khoảng".
    /// Where that lies more than a tenth beside the exact one it has a digit more, and so on: nine stays nine.
    /// </summary>
    public static (Qualifier Word, long Published) Round(long exact, int digits, FigureRounding how)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(exact);
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        for (; ; digits++)
        {
            var step = 1L;
            while (exact / step >= (long)Math.Pow(10, digits))
            {
                step *= 10;
            }

            var below = exact / step * step;
            var nearest = below + (exact % step * 2 >= step ? step : 0);
            var (word, published) = nearest == exact ? (Qualifier.None, exact)
                : how == FigureRounding.About ? (Qualifier.About, nearest)
                : nearest > exact && IsClose(nearest, exact) ? (Qualifier.Nearly, nearest)
                : (how == FigureRounding.NearlyMoreThan ? Qualifier.MoreThan : Qualifier.Over, below);
            if (IsClose(published, exact))
            {
                return (word, published);
            }
        }
    }

    /// <summary>"6,5 triệu con giống", "32 ngàn lượt": a large count in thousands or millions, exact; in full when whole thousands, or two decimals of a million, do not hold it.</summary>
    public static string Large(long value, string unit, bool pads = false) =>
        value >= Million && value % (Million / 100) == 0 ? $"{Trimmed(value / (decimal)Million, 2)} triệu {unit}"
        : value is >= 10_000 and < Million && value % 1000 == 0 ? $"{VietnameseNumber(value / 1000)} ngàn {unit}"
        : Counted(value, unit, pads);

    /// <summary>"621 triệu đồng", "2.851 tỷ đồng", "1.008 triệu đồng"; what is longer than that is cut to two decimals and says so: "trên 1,05 tỷ đồng".</summary>
    public static string UsualMoney(long dong)
    {
        var text = Money.FormatShort(dong);
        return dong < Million || text.EndsWith("tỷ đồng", StringComparison.Ordinal) || (text.EndsWith("triệu đồng", StringComparison.Ordinal) && dong < 10 * Billion) ? text : MoneyInWords(dong, 2);
    }

    /// <summary>Đồng for a sentence: exact where it is short ("1,008 tỷ đồng" with three decimals), else "trên 12,1 tỷ đồng", cut and saying so.</summary>
    public static string MoneyInWords(long dong, int decimals = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        var unit = dong >= Billion ? Billion : dong >= Million ? Million : 1;
        if (unit == 1)
        {
            return Money.FormatWithUnit(dong);
        }

        var scale = (decimal)Math.Pow(10, decimals);
        var exact = dong / (decimal)unit;
        var cut = Math.Floor(exact * scale) / scale;
        var text = $"{Trimmed(cut, decimals)} {(unit == Billion ? "tỷ" : "triệu")} đồng";
        return cut == exact ? text : "trên " + text;
    }

    /// <summary>
    /// "(trong đó: DTTS: 579, phụ nữ làm chủ hộ: 498 hộ)": groups may overlap and need not add up. The last one carries the unit.
    /// Null when there is none.
    /// </summary>
    public static string? Among(IReadOnlyList<KeyValuePair<Split, long>> splits, string unit)
    {
        ArgumentNullException.ThrowIfNull(splits);
        return splits.Count == 0 ? null : $"trong đó: {string.Join(", ", splits.Select(s => $"{SplitName(s.Key)}: {VietnameseNumber(s.Value)}"))} {unit}".TrimEnd();
    }

    public static string SplitName(Split split) => split switch
    {
        Split.Minority => "DTTS",
        Split.FemaleHeaded => "phụ nữ làm chủ hộ",
        Split.Poor => "hộ nghèo",
        Split.NearPoor => "hộ cận nghèo",
        Split.Disabled => "khuyết tật",
        Split.Women => "nữ",
        _ => throw new ArgumentOutOfRangeException(nameof(split)),
    };

    /// <summary>
    /// "thành lập mới 05 HTX với 90 thành viên, 22 tổ hợp tác với 180 thành viên, nâng tổng số lên 11 Hợp tác xã, 83 Tổ hợp tác và
    /// 160 Tổ liên kết, với trên 3.660 thành viên": what came in the period and what stands at its end.
    /// </summary>
    /// <param name="made">New in the period.</param>
    /// <param name="total">At its last day.</param>
    /// <param name="totalWith">Already worded; null: nothing is said of all together.</param>
    /// <param name="pads">Numbers under ten with a nought.</param>
    /// <param name="between">What stands between the new ones; some papers leave the comma out.</param>
    public static string FlowAndStock(IReadOnlyList<GroupCount> made, IReadOnlyList<GroupCount> total, string? totalWith = null, bool pads = true, string between = ", ")
    {
        ArgumentNullException.ThrowIfNull(made);
        ArgumentNullException.ThrowIfNull(total);
        var news = "thành lập mới " + string.Join(between, made.Select(g => Group(g, pads)));
        return total.Count == 0 ? news : $"{news}, nâng tổng số lên {And([.. total.Select(g => Group(g, pads))])}{(totalWith is null ? "" : ", với " + totalWith)}";
    }

    /// <summary>"thành lập mới 18 HTX có phụ nữ tham gia quản lý; đến nay, toàn tỉnh có 101 Hợp tác xã với 302 thành viên nữ và 608 lao động nữ".</summary>
    public static string FlowThenStock(GroupCount made, string where, GroupCount total, bool pads = true) =>
        $"thành lập mới {Group(made, pads)}; đến nay, {where} có {Group(total, pads)}";

    /// <summary>"a", "a và b", "a, b và c".</summary>
    public static string And(IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.Take(parts.Count - 1))} và {parts[^1]}";
    }

    private static string Group(GroupCount group, bool pads) => Counted(group.Count, group.Name, pads) + (group.With.Count == 0 ? "" : " với " + And(group.With));

    private static string Word(Qualifier word) => word switch
    {
        Qualifier.Nearly => "gần",
        Qualifier.Over => "trên",
        Qualifier.MoreThan => "hơn",
        Qualifier.About => "khoảng",
        Qualifier.AtLeast => "ít nhất",
        Qualifier.Expected => "dự kiến",
        _ => "",
    };

    private static bool IsClose(long published, long exact) => Math.Abs((decimal)published - exact) * 10 <= published;

    private static string VietnameseNumber(long value) => Money.Format(value);

    private static string Decimal(long value, int unit) => Trimmed(value / (decimal)unit, 3);

    /// <summary>With as many decimals as it needs, at most so many.</summary>
    private static string Trimmed(decimal value, int most)
    {
        var text = Fixed(value, most);
        return most == 0 ? text : text.TrimEnd('0').TrimEnd(',');
    }

    /// <summary>With exactly so many decimals, half up.</summary>
    private static string Fixed(decimal value, int decimals)
    {
        var rounded = Math.Round(Math.Abs(value), decimals, MidpointRounding.AwayFromZero);
        var whole = decimal.Truncate(rounded);
        var text = VietnameseNumber((long)whole);
        var rest = decimals == 0 ? "" : "," + (rounded - whole).ToString("F" + decimals, CultureInfo.InvariantCulture)[2..];
        return (value < 0 && rounded != 0 ? "-" : "") + text + rest;
    }
}
