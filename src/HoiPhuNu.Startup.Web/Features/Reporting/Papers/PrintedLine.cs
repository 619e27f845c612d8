namespace HoiPhuNu.Startup.Web.Features.Reporting.Papers;

public sealed record PrintedLine(string Text, bool IsHeading);
