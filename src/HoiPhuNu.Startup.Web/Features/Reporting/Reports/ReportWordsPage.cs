using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <param name="Report">Whose words.</param>
/// <param name="Form">As typed.</param>
/// <param name="FromFigures">Part II as the figures of now write it, in the style that is chosen.</param>
/// <param name="IsOutdated">The edited part II was written from other figures.</param>
/// <param name="IsFilled">It has just been put into the form, and is not saved.</param>
public sealed record ReportWordsPage(ReportFacts Report, ReportWordsForm Form, IReadOnlyList<ReportParagraph> FromFigures, bool IsOutdated, bool IsFilled)
{
    /// <summary>What stood in part II before it was filled; empty: the same, or nothing.</summary>
    public string Replaced { get; init; } = "";

    public static ReportWordsPage Of(ReportPaper paper, ReportWordsForm form, bool isFilled = false)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(form);
        form.FiguresBasis = ReportProse.Basis(paper.Table);
        if (isFilled || form.ResultsBasis.Length == 0)
        {
            form.ResultsBasis = form.FiguresBasis;
        }

        var isOutdated = form.Results.Length > 0 && form.ResultsBasis != form.FiguresBasis;
        return new(paper.Facts, form, ReportProse.Write(paper.Table, form.ToWords().Style), isOutdated, isFilled);
    }
}
