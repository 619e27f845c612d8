using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Export;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Papers;

/// <summary>The annex table and the lines of the units below as sheets: numbers are numbers, what is not known is blank.</summary>
public static class ReportSheets
{
    /// <summary>The annex table, then what the units reached, then, where there are any, their sums so far and their plans.</summary>
    public static IReadOnlyList<Sheet> All(PrintedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var lines = report.Table.Lines;
        return
        [
            Annex(report),
            .. lines.Count == 0 ? [] : new[] { Units(report, "Theo đơn vị, trong kỳ", f => f.Result, r => r.Result) },
            .. lines.Any(l => l.Figures.Any(f => f.Cumulative is not null && f.Cumulative != f.Result)) ? new[] { Units(report, "Theo đơn vị, lũy kế", f => f.Cumulative, r => r.Cumulative) } : [],
            .. lines.Any(l => l.Figures.Any(f => f.Plan is not null)) ? new[] { Units(report, "Theo đơn vị, kế hoạch", f => f.Plan, r => r.Plan) } : [],
        ];
    }

    public static Sheet Annex(PrintedReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var columns = AnnexColumn.Of(report);
        var rows = new List<IReadOnlyList<object?>>();
        var bold = new HashSet<int>();
        var heading = "";
        foreach (var row in report.Table.Rows)
        {
            if (row.Heading != heading && row.Heading.Length > 0)
            {
                bold.Add(rows.Count);
                rows.Add([null, row.Heading]);
            }

            heading = row.Heading;
            rows.Add([.. columns.Select(c => c.Value(row) is string { Length: 0 } ? null : c.Value(row))]);
        }

        return new Sheet("Số liệu", [.. columns.Select(c => new SheetColumn(c.IsPart ? "Trong đó: " + c.Header : c.Header, c.IsNumber ? CellKind.Number : CellKind.Text, c.Width))], rows)
        {
            Lines = Heads(report),
            BoldRows = bold,
            FrozenColumns = 2,
            IsLandscape = true,
        };
    }

    /// <summary>One line for each unit and one for all; what units did not send stays blank.</summary>
    public static Sheet Units(PrintedReport report) => Units(report, "Theo đơn vị, trong kỳ", f => f.Result, r => r.Result);

    private static Sheet Units(PrintedReport report, string name, Func<ReportFigure, long?> figure, Func<ReportRow, long?> total)
    {
        ArgumentNullException.ThrowIfNull(report);
        var (rows, lines) = (report.Table.Rows, report.Table.Lines);
        var reports = report.UnitId is { } own && lines.Any(l => l.UnitId != own);
        SheetColumn[] columns = [new("TT", CellKind.Number, 6), new("Đơn vị", Width: 34), .. reports ? [new SheetColumn("Báo cáo", Width: 14)] : Array.Empty<SheetColumn>(), .. rows.Select(r => new SheetColumn($"{r.Name} ({AnnexColumn.UnitOf(r)})", CellKind.Number, 20))];
        return new Sheet(name, columns, Cells())
        {
            Lines = [.. Heads(report), name],
            BoldRows = new HashSet<int> { lines.Count },
            FrozenColumns = 2,
        };

        // Row by row: 3.321 units of 60 figures never stand in memory as cells.
        IEnumerable<IReadOnlyList<object?>> Cells()
        {
            for (var i = 0; i < lines.Count; i++)
            {
                var line = lines[i];
                yield return [i + 1, line.Name, .. reports ? [Status(line, report.UnitId)] : Array.Empty<object?>(), .. rows.Select((r, at) => at < line.Figures.Count ? AnnexColumn.Figure(figure(line.Figures[at]), r.Kind) : null)];
            }

            yield return [null, "Cộng", .. reports ? [null] : Array.Empty<object?>(), .. rows.Select(r => AnnexColumn.Figure(total(r), r.Kind))];
        }
    }

    /// <returns>Null: the unit's own line, nobody sends that.</returns>
    private static string? Status(ReportLine line, Guid? unitId) => line.UnitId == unitId ? null : line.Status switch
    {
        ReportStatus.Sent => "đã gửi",
        ReportStatus.Accepted => "đã nhận",
        ReportStatus.Returned => "trả lại",
        _ => "chưa gửi",
    };

    private static IReadOnlyList<string> Heads(PrintedReport report)
    {
        var period = report.Table.Period;
        return
        [
            report.UnitName, report.Title,
            $"Số liệu từ ngày {VietnamTime.FormatDate(period.From)} đến ngày {VietnamTime.FormatDate(period.To)}; lũy kế từ ngày {VietnamTime.FormatDate(period.CumulativeFrom)}",
            report.Version is { } version ? $"Bản {version}{(report.IsSigned ? $", đã ký, số {report.DocumentNumber}" : ", đã gửi")}" : "Số liệu chưa chốt",
            .. report.Notes,
        ];
    }
}
