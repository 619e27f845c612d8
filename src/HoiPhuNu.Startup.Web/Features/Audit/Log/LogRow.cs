namespace HoiPhuNu.Startup.Web.Features.Audit.Log;

/// <param name="At">UTC.</param>
/// <param name="Who">Null: the clock.</param>
/// <param name="What">The sentence, in the reader's language.</param>
/// <param name="About">Code of the entry or name of the person it is about; may be empty.</param>
public sealed record LogRow(DateTime At, string? Who, string What, string About);
