namespace HoiPhuNu.Startup.Web.Features.Reporting.Papers;

/// <param name="Heading">"II. KẾT QUẢ THỰC HIỆN".</param>
/// <param name="Lines">None: not written.</param>
public sealed record PrintedPart(string Heading, IReadOnlyList<PrintedLine> Lines);
