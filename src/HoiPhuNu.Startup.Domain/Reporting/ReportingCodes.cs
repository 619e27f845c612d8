using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Reporting;

/// <summary>Codes of indicators and forms: they stand in addresses, files and lists typed by hand, so no signs and no spaces.</summary>
public static class ReportingCodes
{
    public static bool AreWritable(string code) => VietnameseText.Clean(code).All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-');
}
