using System.Globalization;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Export;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Papers;

/// <summary>A column of the annex table, the same in every file and on paper.</summary>
/// <param name="Header">As printed.</param>
/// <param name="Width">In characters.</param>
/// <param name="Value">Of a row: string, long, decimal, <see cref="PercentValue"/>, or null for blank.</param>
/// <param name="IsNumber">Aligned to the right.</param>
/// <param name="IsPart">Stands below "Trong đó".</param>
/// <param name="TakesRest">Words that may run over several lines: on paper it has what the others leave.</param>
public sealed record AnnexColumn(string Header, int Width, Func<ReportRow, object?> Value, bool IsNumber = true, bool IsPart = false, bool TakesRest = false)
{
    private const long Million = 1_000_000;

    /// <param name="report">Whose table it is.</param>
    /// <param name="onPaper">Money in triệu đồng where that loses nothing; a spreadsheet has whole đồng.</param>
    public static IReadOnlyList<AnnexColumn> Of(PrintedReport report, bool onPaper = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        object? Figure(long? value, ReportRow row) => AnnexColumn.Figure(onPaper && InMillions(row) ? value / Million : value, row.Kind);
        return
        [
            new("TT", 8, r => r.Number, IsNumber: false),
            new("Chỉ tiêu", 42, r => r.Name, IsNumber: false, TakesRest: true),
            new("ĐVT", 11, r => onPaper && InMillions(r) ? "triệu đồng" : UnitOf(r), IsNumber: false),
            new("Kế hoạch", 20, r => Figure(r.Plan, r)),
            new("Thực hiện trong kỳ", 20, r => Figure(r.Result, r)),
            new("Lũy kế", 20, r => Figure(r.Cumulative, r)),
            new("Tỷ lệ so kế hoạch", 17, r => r.PercentOfPlan is { } percent ? new PercentValue(percent) : null),
            new("Cùng kỳ năm trước", 20, r => Figure(r.SamePeriod, r)),
            new("Tăng, giảm so cùng kỳ", 17, r => r.Kind != FigureKind.Percent && r is { Result: { } now, SamePeriod: { } before and > 0 } ? new PercentValue((long)Math.Round((decimal)(now - before) * 10_000 / before, MidpointRounding.AwayFromZero)) : null),
            .. report.Table.Rows.SelectMany(r => r.Splits.Keys).Distinct().Order().Select(split => new AnnexColumn(Capital(Phrases.SplitName(split)), 14, r => r.Splits.TryGetValue(split, out var part) ? Figure(part, r) : null, IsPart: true)),
            new("Ghi chú", 24, r => string.Join("; ", ReportWording.RowNotes(r).Select(report.RowNote).Where(n => n.Length > 0)) is { Length: > 0 } note ? note : null, IsNumber: false, TakesRest: true),
        ];
    }

    /// <summary>As a cell of a spreadsheet; not known is blank.</summary>
    public static object? Figure(long? value, FigureKind kind) => value is not { } known ? null : kind switch
    {
        FigureKind.Percent => new PercentValue(known),
        FigureKind.Quantity => known / 1000m,
        _ => known,
    };

    /// <summary>The same as text.</summary>
    public static string Show(object? value) => value switch
    {
        null => "",
        long whole => Money.Format(whole),
        decimal broken => Phrases.Number((long)(broken * 1000), FigureKind.Quantity),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static bool InMillions(ReportRow row) =>
        row.Kind == FigureKind.Money && new[] { row.Plan, row.Result, row.Cumulative, row.SamePeriod }.Concat(row.Splits.Values.Select(v => (long?)v)).All(v => v is null || v % Million == 0);

    public static string UnitOf(ReportRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row.Kind == FigureKind.Money ? "đồng" : row.Kind == FigureKind.Percent ? "%" : row.UnitOfCount;
    }

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
