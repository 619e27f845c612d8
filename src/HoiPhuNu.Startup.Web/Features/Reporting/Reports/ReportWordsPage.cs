using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <param name="Report">Whose words.</param>
/// <param name="Form">As typed.</param>
/// <param name="FromFigures">Part II as the figures of now write it, in the style that is chosen.</param>
/// <param name="IsOutdated">The edited part II was written from other figures.</param>
/// <param name="IsFilled">It has just been put into the form, and is not saved.</param>
public sealed record ReportWordsPage(ReportFacts Report, ReportWordsForm Form, IReadOnlyList<ReportParagraph> FromFigures, bool IsOutdated, bool IsFilled)
{
    public static ReportWordsPage Of(ReportPaper paper, ReportWordsForm form, bool isFilled = false)
    {
        ArgumentNullException.ThrowIfNull(paper);
        ArgumentNullException.ThrowIfNull(form);
        form.ResultsBasis = ReportProse.Basis(paper.Table);
        return new(paper.Facts, form, ReportProse.Write(paper.Table, form.ToWords(null).Style), !isFilled && ReportProse.IsOutdated(paper.Words, paper.Table), isFilled);
    }
}
