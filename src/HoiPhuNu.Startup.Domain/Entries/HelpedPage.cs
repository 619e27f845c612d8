namespace HoiPhuNu.Startup.Domain.Entries;

/// <summary>A page a helper typed on.</summary>
/// <param name="Page">Its address, "von".</param>
/// <param name="At">The last time, UTC.</param>
public sealed record HelpedPage(string Page, DateTime At);
