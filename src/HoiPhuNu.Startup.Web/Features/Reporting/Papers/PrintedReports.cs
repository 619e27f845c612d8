using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Reporting.Reports;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Papers;

/// <summary>A report of the site as it stands on paper.</summary>
public static class PrintedReports
{
    public static PrintedReport Of(ReportPaper paper, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var shown = paper.Shown;
        return new PrintedReport
        {
            Title = paper.Call.Title,
            UnitName = paper.Table.UnitName.Length > 0 ? paper.Table.UnitName : paper.Unit.Name,
            Table = paper.Table,
            Words = paper.Words,
            Head = paper.Head,
            DocumentNumber = shown?.DocumentNumber ?? "",
            IsSigned = shown is { IsSigned: true },
            On = shown is null ? null : VietnamTime.Today(shown.FrozenAt),
            Version = shown?.Number,
            Reason = shown?.Reason ?? "",
            Notes = [.. paper.Table.Notes.Select(n => ReportWording.Note(n, T))],
            RowNote = code => ReportWording.RowNote(code, T),
        };
    }
}
