namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

public sealed record ReportWordsPage(ReportFacts Report, ReportWordsForm Form);
