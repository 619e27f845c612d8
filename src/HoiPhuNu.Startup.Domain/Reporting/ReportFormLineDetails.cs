namespace HoiPhuNu.Startup.Domain.Reporting;

public sealed record ReportFormLineDetails(string Number, string Heading, Guid IndicatorId);
