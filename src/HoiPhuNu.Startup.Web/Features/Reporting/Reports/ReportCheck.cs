namespace HoiPhuNu.Startup.Web.Features.Reporting.Reports;

/// <summary>Something to look at before sending: nothing of it keeps her from it.</summary>
public sealed record ReportCheck(bool IsGood, string Text, string Detail = "");
