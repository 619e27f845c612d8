using System.Globalization;
using HoiPhuNu.Startup.Domain.Reporting;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Reporting.Reports;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Papers;

/// <summary>A report of the site as it stands on paper.</summary>
public static class PrintedReports
{
    private static readonly CultureInfo PaperLanguage = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Notes are written in the language of papers, not of the page she reads.</summary>
    public static PrintedReport InVietnamese(Func<PrintedReport> make) => Vietnamese(() =>
    {
        ArgumentNullException.ThrowIfNull(make);
        var report = make();

        // Notes of rows are asked for later: they are looked up now.
        var notes = report.Table.Rows.SelectMany(ReportWording.RowNotes).Distinct().ToDictionary(n => n, report.RowNote);
        return report with { RowNote = code => notes.GetValueOrDefault(code, "") };
    });

    /// <summary>Words that stay: kept in reports and printed, whatever language is read while they are made.</summary>
    public static TMade Vietnamese<TMade>(Func<TMade> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        var own = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = PaperLanguage;
        try
        {
            return make();
        }
        finally
        {
            CultureInfo.CurrentUICulture = own;
        }
    }

    /// <summary>A table that belongs to no report: nothing is frozen, nobody signs.</summary>
    public static PrintedReport Of(ReportTable table, string title, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new PrintedReport
        {
            Title = title,
            UnitName = table.UnitName,
            Table = table,
            Words = new ReportWords(),
            Head = new ReportHead(),
            Notes = [.. table.Notes.Select(n => ReportWording.Note(n, T))],
            RowNote = code => ReportWording.RowNote(code, T),
        };
    }

    public static PrintedReport Of(ReportPaper paper, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var shown = paper.Shown;
        return new PrintedReport
        {
            Title = paper.Call.Title,
            UnitId = paper.Unit.Id,
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
