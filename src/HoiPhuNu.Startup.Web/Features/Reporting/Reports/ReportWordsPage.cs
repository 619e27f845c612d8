namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

public sealed record ReportWordsPage(ReportPaper Paper, ReportWordsForm Form);
