using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Reporting;

namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>A step with what it asks for.</summary>
public sealed class ReportStepForm
{
    /// <summary>Of the report when the page was shown; 0: there was none.</summary>
    public int Version { get; set; }

    /// <summary>Fingerprint of the figures and words the page showed: only those are sent or signed.</summary>
    public string? Seen { get; set; }

    [Display(Name = "Hỏi lại điều gì"), DataType(DataType.MultilineText), StringLength(Report.ReasonLength)]
    public string Question { get; set; } = "";

    [Display(Name = "Số văn bản"), StringLength(ReportVersion.NumberLength)]
    public string DocumentNumber { get; set; } = "";

    [Display(Name = "Vì sao đính chính"), DataType(DataType.MultilineText), StringLength(Report.ReasonLength)]
    public string Reason { get; set; } = "";
}
